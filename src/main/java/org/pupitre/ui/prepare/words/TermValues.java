package org.pupitre.ui.prepare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.domain.value.TypedText;

/**
 * What the fields of a term hold: of each language the preferred wording and behind it, each after a semicolon, its variants;
 * and the domain. Pure.
 */
record TermValues(List<String> texts, String domain) {
    private static final String BETWEEN = "; ";
    /** Between the fields, where they are kept as one draft; no key types it. */
    private static final String SEPARATOR = "\u001f";

    TermValues {
        texts = List.copyOf(texts);
    }

    /** As a term is, a field for each language. */
    static TermValues of(@Nullable Term term, List<LanguageTag> languages) {
        return term == null
                ? new TermValues(languages.stream().map(_ -> "").toList(), "")
                : new TermValues(languages.stream().map(language -> String.join(BETWEEN, term.all(language))).toList(),
                        term.domain() == null ? "" : term.domain());
    }

    /** The term with these values; wordings in languages without a field, and the meaning, stay. Empty without a wording. */
    Optional<Term> term(TermId id, @Nullable Term before, List<LanguageTag> languages) {
        List<TermWording> wordings = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            LanguageTag language = languages.get(i);
            Stream.of(texts.get(i).split(";", -1)).map(TypedText::line).filter(TypedText::visible).distinct()
                    .forEach(text -> wordings.add(new TermWording(own(before, language, text), text)));
        }
        if (before != null) {
            before.wordings().stream()
                    .filter(w -> languages.stream().noneMatch(language -> language.covers(w.language())))
                    .forEach(wordings::add);
        }
        String field = TypedText.line(domain);
        return wordings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(id, field.isEmpty() ? null : field, wordings,
                        before == null ? null : before.definition()));
    }

    /** A wording that stays keeps its own tag, such as {@code fr-BE}. */
    private static LanguageTag own(@Nullable Term before, LanguageTag language, String text) {
        return before == null
                ? language
                : before.wordings().stream().filter(w -> language.covers(w.language()) && w.text().equals(text))
                        .map(TermWording::language).findFirst().orElse(language);
    }

    boolean blank() {
        return domain.isBlank() && texts.stream().allMatch(String::isBlank);
    }

    /** As one text, to be kept while it is not saved. */
    String draft() {
        return String.join(SEPARATOR, texts) + SEPARATOR + domain;
    }

    /** What was kept; empty where it has other fields. */
    static Optional<TermValues> read(String draft, int languages) {
        List<String> parts = List.of(draft.split(SEPARATOR, -1));
        return parts.size() == languages + 1
                ? Optional.of(new TermValues(parts.subList(0, languages), parts.getLast()))
                : Optional.empty();
    }
}
