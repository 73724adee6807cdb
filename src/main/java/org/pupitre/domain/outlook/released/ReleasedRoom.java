package org.pupitre.domain.outlook.released;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/**
 * What the room may see at an instant, and nothing else: who speaks and what is left, the question that is read out, what comes
 * next, a message.
 *
 * @param languages of the session, in their order
 * @param zone      in which times of day are shown
 * @param title     of the item that runs, else of the session
 * @param clock     what is left of the turn, else of the item; null where neither runs
 * @param speaker   who has the floor; null for no one
 * @param question  the question that is read out; null for none
 * @param next      who or what is next; null for no one
 * @param following the item that comes next; null for none
 * @param message   to the room; null for none
 */
public record ReleasedRoom(
        List<LanguageTag> languages,
        ZoneId zone,
        Instant at,
        LocalText title,
        @Nullable Clock clock,
        @Nullable Speaker speaker,
        @Nullable Question question,
        @Nullable Next next,
        @Nullable Following following,
        @Nullable LocalText message) {
    public ReleasedRoom {
        languages = List.copyOf(languages);
    }

    /**
     * What is left.
     *
     * @param remaining negative is overtime
     * @param progress  the part that is over, 0 to 1
     * @param held      whether it is paused
     */
    public record Clock(Duration remaining, Phase phase, double progress, boolean held) {}

    /**
     * Who has the floor.
     *
     * @param name     the name, or the words in its place, in each language where they differ
     * @param language that is spoken; null where it is not known or may not be told
     */
    public record Speaker(List<String> name, @Nullable String affiliation, @Nullable LanguageTag language) {
        public Speaker {
            name = List.copyOf(name);
        }
    }

    /**
     * The question that is read out.
     *
     * @param wordings in the order of the session's languages; those in others come last
     */
    public record Question(int number, List<Wording> wordings) {
        public Question {
            wordings = List.copyOf(wordings);
        }

        /** What is asked, in one language; null where the language is not known. */
        public record Wording(@Nullable LanguageTag language, String text) {}
    }

    /**
     * What comes next.
     *
     * @param name     of a speaker, or the words in its place, in each language where they differ; none for a question
     * @param question the number of a question, 0 for none
     */
    public record Next(List<String> name, int question, @Nullable LanguageTag language) {
        public Next {
            name = List.copyOf(name);
        }
    }

    /** The item that comes next, and when it is expected to start; null where it is not. */
    public record Following(LocalText title, @Nullable Instant start) {}
}
