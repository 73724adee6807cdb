package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.column.GlossaryColumn;
import org.pupitre.exchange.column.Heading;

/** The values of a term by the columns of a glossary; the wordings of a language are together under its term. */
final class TermFields {
    static final Heading DOMAIN = new Heading(GlossaryColumn.DOMAIN);

    private TermFields() {}

    static Heading term(LanguageTag language) {
        return new Heading(GlossaryColumn.TERM, language);
    }

    /** The wordings of a term in just this language. */
    static List<String> wordings(Term term, LanguageTag language) {
        return term.wordings().stream().filter(wording -> wording.language().equals(language)).map(TermWording::text)
                .toList();
    }

    /** A value of a term; null for nothing. */
    static @Nullable Object value(Term term, Heading heading) {
        LanguageTag language = heading.language();
        return switch ((GlossaryColumn) heading.column()) {
            case DOMAIN -> term.domain();
            case TERM -> language == null ? List.of() : wordings(term, language);
            case DEFINITION -> language == null || term.definition() == null
                    ? null
                    : term.definition().wordings().get(language);
            case ID, VARIANT, SOURCE -> null;
        };
    }

    /** All values of a term. */
    static Map<Heading, @Nullable Object> all(Term term) {
        Map<Heading, @Nullable Object> all = new LinkedHashMap<>();
        all.put(DOMAIN, term.domain());
        term.languages().forEach(language -> all.put(term(language), wordings(term, language)));
        if (term.definition() != null) {
            term.definition().wordings()
                    .forEach((language, text) -> all.put(new Heading(GlossaryColumn.DEFINITION, language), text));
        }
        return all;
    }

    /** A term with these values in place of those that were there; null where no wording is left. */
    static @Nullable Term term(TermId id, @Nullable Term before, Map<Heading, @Nullable Object> values) {
        SequencedSet<LanguageTag> languages = new LinkedHashSet<>();
        if (before != null) {
            languages.addAll(before.languages());
        }
        SortedMap<LanguageTag, String> definitions = new TreeMap<>();
        if (before != null && before.definition() != null) {
            definitions.putAll(before.definition().wordings());
        }
        values.forEach((heading, value) -> {
            LanguageTag language = heading.language();
            if (language != null && heading.column() == GlossaryColumn.TERM) {
                languages.add(language);
            } else if (language != null && value instanceof String text) {
                definitions.put(language, text);
            } else if (language != null) {
                definitions.remove(language);
            }
        });
        List<TermWording> wordings = new ArrayList<>();
        for (LanguageTag language : languages) {
            List<?> texts = values.get(term(language)) instanceof List<?> given
                    ? given
                    : before == null ? List.of() : wordings(before, language);
            texts.forEach(text -> wordings.add(new TermWording(language, String.valueOf(text))));
        }
        String domain = values.containsKey(DOMAIN)
                ? (String) values.get(DOMAIN)
                : before == null ? null : before.domain();
        return wordings.isEmpty()
                ? null
                : new Term(id, domain, wordings, definitions.isEmpty() ? null : new LocalText(definitions));
    }
}
