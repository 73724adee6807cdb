package org.pupitre.ui.prepare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.text.Fold;

/**
 * A term as the list shows it.
 *
 * @param searched all its words, folded
 */
record TermRow(Term term, String searched) {
    static TermRow of(Term term) {
        List<String> all = new ArrayList<>(term.wordings().stream().map(TermWording::text).toList());
        if (term.domain() != null) {
            all.add(term.domain());
        }
        return new TermRow(term, Fold.searchable(String.join(" ", all)));
    }

    boolean finds(String query) {
        return Fold.finds(searched, query);
    }

    /** The preferred wording in each of these languages; a dash where there is none. */
    String wordings(List<LanguageTag> languages) {
        return languages.stream().map(language -> term.preferred(language).orElse("–"))
                .collect(Collectors.joining(" · "));
    }

    /** All wordings, a line for each language, and what the term means. */
    String known(List<LanguageTag> languages, LanguageTag reader) {
        List<String> lines = new ArrayList<>();
        List<LanguageTag> all = new ArrayList<>(languages);
        term.languages().stream().filter(own -> all.stream().noneMatch(language -> language.covers(own)))
                .forEach(all::add);
        for (LanguageTag language : all) {
            List<String> texts = term.all(language);
            if (!texts.isEmpty()) {
                lines.add(language.label() + "  " + String.join(" · ", texts));
            }
        }
        LocalText definition = term.definition();
        if (definition != null) {
            lines.add(definition.in(reader));
        }
        return String.join("\n", lines);
    }
}
