package org.pupitre.ui.queue.typed;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;

/**
 * A person and a request as typed in one line: the name, then between commas and in any order an affiliation, a language, a
 * group, a class, the name as said aloud in quotation marks or slashes, and a remark in brackets, such as
 * {@code Awa Diop, Ministry of X, fr, "A-wa", point of order 2, (on the phone)}.
 *
 * @param type null where no class is said
 * @param rank of a point of order, null where it is not said
 * @param note the remark, null for none
 */
public record TypedPerson(
        String name,
        @Nullable String affiliation,
        @Nullable LanguageTag language,
        @Nullable Group group,
        @Nullable String saidAs,
        @Nullable SpeechType type,
        @Nullable Integer rank,
        @Nullable String note) {
    private static final String OPENING = "\"“«/";
    private static final String CLOSING = "\"”»/";

    /**
     * Reads a line; empty where no name is in it.
     *
     * @param languages languages whose letters and names are understood
     */
    public static Optional<TypedPerson> read(String line, List<LanguageTag> languages, EntryWords words) {
        String name = name(line);
        if (!TypedText.visible(name) || name.length() > PersonDetails.LONGEST_NAME) {
            return Optional.empty();
        }
        Reading reading = new Reading(languages, words);
        String[] parts = line.split("[,;]", -1);
        for (int i = 1; i < parts.length; i++) {
            reading.part(parts[i].strip());
        }
        return Optional.of(reading.person(name));
    }

    /** The name in a line, which may be empty or too long. */
    public static String name(String line) {
        return TypedText.line(line.split("[,;]", -1)[0]);
    }

    /** The details to add, with what the small controls say, which follow the line. */
    public PersonDetails details(@Nullable LanguageTag chosenLanguage, @Nullable Group chosenGroup) {
        return new PersonDetails(name, saidAs, affiliation, chosenGroup, chosenLanguage);
    }

    /** What is said after commas, collected. */
    private static final class Reading {
        private final List<LanguageTag> languages;
        private final EntryWords words;
        private @Nullable String affiliation;
        private @Nullable LanguageTag language;
        private @Nullable Group group;
        private @Nullable String saidAs;
        private EntryWords.@Nullable Classified classified;
        private @Nullable String note;

        Reading(List<LanguageTag> languages, EntryWords words) {
            this.languages = languages;
            this.words = words;
        }

        void part(String part) {
            Optional<LanguageTag> tag = EntryWords.language(part, languages);
            Optional<Group> named = words.group(part);
            Optional<EntryWords.Classified> type = words.type(part);
            if (part.isEmpty()) {
                return;
            }
            if (tag.isPresent()) {
                language = tag.get();
            } else if (named.isPresent()) {
                group = named.get();
            } else if (type.isPresent()) {
                classified = type.get();
            } else if (within(part, OPENING, CLOSING)) {
                saidAs = inner(part);
            } else if (within(part, "(", ")")) {
                note = inner(part);
            } else {
                affiliation = affiliation == null ? part : affiliation + ", " + part;
            }
        }

        private static boolean within(String part, String opening, String closing) {
            int open = opening.indexOf(part.charAt(0));
            int close = closing.indexOf(part.charAt(part.length() - 1));
            return part.length() > 2 && open >= 0 && close == open && !inner(part).isEmpty();
        }

        private static String inner(String part) {
            return part.substring(1, part.length() - 1).strip();
        }

        TypedPerson person(String name) {
            return new TypedPerson(name, affiliation, language, group, saidAs,
                    classified == null ? null : classified.type(),
                    classified == null ? null : classified.rank().orElse(null), note);
        }
    }
}
