package org.pupitre.domain.act;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TermId;

/**
 * A term of the glossary, one concept in all its languages.
 *
 * @param domain     the field it belongs to, such as "return"; null for none
 * @param wordings   at least one; of those in one language the first is preferred, the others are variants
 * @param definition what it means; null for none
 */
public record Term(TermId id, @Nullable String domain, List<TermWording> wordings, @Nullable LocalText definition) {
    /**
     * @throws IllegalArgumentException if there is no wording
     */
    public Term {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a term has at least one wording: " + id);
        }
        wordings = List.copyOf(wordings);
    }

    /** How it is to be said in a language or a close one. */
    public Optional<String> preferred(LanguageTag language) {
        return all(language).stream().findFirst();
    }

    /** All that is said for it in a language or a close one, the preferred one first. */
    public List<String> all(LanguageTag language) {
        return wordings.stream().filter(w -> language.covers(w.language())).map(TermWording::text).toList();
    }

    /** The languages it has a wording in, in their order. */
    public List<LanguageTag> languages() {
        return wordings.stream().map(TermWording::language).distinct().toList();
    }
}
