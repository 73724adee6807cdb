package org.pupitre.ui.before;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;

/**
 * One line of the check list.
 *
 * @param facts what is known, in the order in which it is said
 * @param mend  the first thing that lacks something, null where there is none or it is no thing of the session
 */
record Check(Subject subject, Sign sign, List<Fact> facts, @Nullable Id mend) {
    Check {
        facts = List.copyOf(facts);
    }

    /** What is checked, in the order of the list; its words are {@code before.subject.} and {@code before.act.} and the name. */
    enum Subject {
        AGENDA,
        PEOPLE,
        TEXTS,
        SOUND,
        INTERPRETERS,
        WORDINGS,
        RAPPORTEUR,
        CLOCK,
        RECORDING,
        COMPUTER,
        SAFETY
    }

    /** How much of it is there; its words are {@code before.sign.} and the name. */
    enum Sign {
        MISSING,
        PARTLY,
        DONE;

        /** @param lacking how many of all lack something */
        static Sign of(long lacking, long all) {
            return lacking == 0 ? DONE : lacking < all ? PARTLY : MISSING;
        }
    }

    /** What can be known; its words are {@code before.known.} and the name. */
    enum Known {
        NO_ITEM,
        TITLES,
        TITLES_LACKING,
        ENDS_AT_STOP,
        ENDS_BEFORE_STOP,
        ENDS_PAST_STOP,
        NO_SPEAKER,
        SPEAKERS,
        LANGUAGES_LACKING,
        SOUNDS_LACKING,
        TEXTS,
        TEXTS_LACKING,
        HEARD,
        UNHEARD,
        SOUND_POOR,
        NOT_HERE,
        INTERPRETERS,
        INTERPRETER_LACKING,
        INTERPRETERS_LACKING,
        READY,
        READY_LACKING,
        WORDINGS,
        WORDINGS_LACKING,
        NOT_GIVEN,
        GIVEN,
        CLOCK_NEVER,
        CLOCK_STALE,
        CLOCK_SAME,
        CLOCK_AHEAD,
        CLOCK_BEHIND,
        RECORDING,
        RECORDING_PAUSED,
        RECORDING_OFF,
        COMPUTER,
        BATTERY,
        SPACE_LOW,
        SAVED,
        NOT_SAVED,
        ASIDE,
        BACKED_UP,
        NO_BACKUP,
        NO_SECOND_PLACE
    }

    /**
     * Something that is known.
     *
     * @param values numbers, an instant, a language, or the short name of a cause
     */
    record Fact(Known known, List<Object> values) {
        Fact {
            values = List.copyOf(values);
        }

        static Fact of(Known known, Object... values) {
            return new Fact(known, List.of(values));
        }
    }

    boolean done() {
        return sign == Sign.DONE;
    }
}
