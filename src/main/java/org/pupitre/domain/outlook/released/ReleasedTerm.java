package org.pupitre.domain.outlook.released;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/**
 * A term of the glossary.
 *
 * @param field    the field it belongs to, null for none
 * @param wordings of those in one language the first is preferred
 */
public record ReleasedTerm(String id, @Nullable String field, List<Wording> wordings, @Nullable LocalText definition) {
    /** How it is said in a language. */
    public record Wording(LanguageTag language, String text) {}

    public ReleasedTerm {
        wordings = List.copyOf(wordings);
    }

    /** The languages it has a wording in, in their order. */
    public List<LanguageTag> languages() {
        return wordings.stream().map(Wording::language).distinct().toList();
    }

    /** What is said for it in this very language, the preferred one first. */
    public List<String> in(LanguageTag language) {
        return wordings.stream().filter(w -> w.language().equals(language)).map(Wording::text).toList();
    }
}
