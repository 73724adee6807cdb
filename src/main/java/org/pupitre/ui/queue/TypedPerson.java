package org.pupitre.ui.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.text.Fold;

/**
 * A person as typed in one line: the name, then between commas an affiliation, a language and a group in any order,
 * such as {@code Awa Diop, Ministry of X, fr}.
 */
record TypedPerson(String name, @Nullable String affiliation, @Nullable LanguageTag language, @Nullable Group group) {
    /**
     * Reads a line; empty where no name is in it.
     *
     * @param languages languages whose letters are understood
     * @param groups    folded words that mean a group
     */
    static Optional<TypedPerson> read(String line, List<LanguageTag> languages, Map<String, Group> groups) {
        String[] parts = line.split("[,;]", -1);
        String name = name(line);
        if (!TypedText.visible(name) || name.length() > PersonDetails.LONGEST_NAME) {
            return Optional.empty();
        }
        String affiliation = null;
        LanguageTag language = null;
        Group group = null;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            Optional<LanguageTag> tag = languages.stream().filter(l -> l.label().equalsIgnoreCase(part)).findFirst();
            if (tag.isPresent()) {
                language = tag.get();
            } else if (groups.containsKey(Fold.of(part))) {
                group = groups.get(Fold.of(part));
            } else if (!part.isEmpty()) {
                affiliation = affiliation == null ? part : affiliation + ", " + part;
            }
        }
        return Optional.of(new TypedPerson(name, affiliation, language, group));
    }

    /** The name in a line, which may be empty or too long. */
    static String name(String line) {
        return TypedText.line(line.split("[,;]", -1)[0]);
    }

    /** The details to add, with what the small controls say, which follow the line. */
    PersonDetails details(@Nullable LanguageTag chosenLanguage, @Nullable Group chosenGroup) {
        return new PersonDetails(name, null, affiliation, chosenGroup, chosenLanguage);
    }
}
