package org.pupitre.live.notice;

import java.util.List;

/**
 * Something the people at a desk should know while it lasts. Its sentence is the word {@code notice.KIND} of the
 * messages.
 *
 * @param arguments of the sentence, in order
 */
public record Notice(Kind kind, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters; the most severe is shown first. */
    public enum Weight {
        /** It is good to know. */
        NEWS,
        /** Something is not as it should be. */
        WARNING,
        /** Someone must choose. */
        QUESTION,
        /** Something may be lost; it stays until the part that raised it lowers it. */
        DANGER
    }

    /** What can be answered to a notice. */
    public enum Choice {
        /** It was read, and need not stay. */
        UNDERSTOOD,
        /** The gap in the clocks is time that has passed. */
        COUNT_GAP,
        /** The gap in the clocks is a pause. */
        TAKE_OUT_GAP,
        /** Leads back to where one came from. */
        BACK
    }

    /** What it is about; there is one notice of a kind at a time. */
    public enum Kind {
        /**
         * The wall clock is ahead: it was changed, or the computer slept. Arguments: by how much, the session's time before
         * and after.
         */
        CLOCK_FORWARD(Weight.QUESTION),
        /** The wall clock was put back. Arguments: by how much, the session's time, the wall clock's. */
        CLOCK_BACK(Weight.QUESTION),
        /** The session went on after the program was not running; argument: for how many seconds. */
        RESUMED(Weight.NEWS),
        /** The session that is open was continued on another computer and can only be read; argument: at what time. */
        CONTINUED_ELSEWHERE,
        /** A damaged library is only looked at. */
        LOOKING,
        /** There was no witness beside the library, so entries missing at its end would not have been noticed. */
        WITNESS_MISSING,
        /** The witness could not be written; argument: its file. */
        WITNESS_NOT_WRITTEN,
        /** A file that Pupitre did not write had the name of one of its own. Arguments: its path, its path now. */
        FILE_RENAMED,
        /** No backup could be made; argument: the folder of backups. */
        BACKUP_FAILED,
        /** The second place for backups is not there or cannot be written; argument: the place. */
        SECOND_PLACE_GONE,
        /** The library's disk is full, and nothing waits yet; argument: the library. */
        LIBRARY_FULL(Weight.DANGER),
        /** The library is no longer under its path, and nothing waits yet; argument: the library. */
        LIBRARY_VANISHED(Weight.DANGER),
        /** Another file is in the library's place, and nothing waits yet; arguments: the library, where it was saved. */
        LIBRARY_REPLACED(Weight.DANGER),
        /** The library cannot be written for another reason, and nothing waits yet; argument: the library. */
        LIBRARY_FAILING(Weight.DANGER),
        /** Entries are in an emergency journal, the library's disk being full; arguments: how many, file, library. */
        ASIDE_FULL(Weight.DANGER),
        /** The same, the library being no longer under its path. */
        ASIDE_VANISHED(Weight.DANGER),
        /** The same, another file lying in the library's place; fourth argument: where the library was saved. */
        ASIDE_REPLACED(Weight.DANGER),
        /** The same, for another reason. */
        ASIDE_FAILING(Weight.DANGER),
        /** Entries that had been set aside are in the library now; arguments: how many, library. Stands for a minute. */
        CAUGHT_UP(Weight.NEWS),
        /** An emergency journal has bad lines and is kept; arguments: file, numbers of the lines or ids of commands. */
        ASIDE_FAULTY,
        /** Little space is left on the library's disk; arguments: megabytes, library. */
        SPACE_LOW,
        /** The computer lives on its battery, which gets low; argument: percent. */
        BATTERY_LOW,
        /** The same, and it is nearly empty. */
        BATTERY_NEARLY_EMPTY;

        private final Weight weight;

        Kind() {
            this(Weight.WARNING);
        }

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        /** What can be answered; nothing to a notice that stays until its cause is gone. */
        public List<Choice> choices() {
            if (this == LOOKING) {
                return List.of(Choice.BACK);
            }
            return switch (weight) {
                case NEWS, WARNING -> List.of(Choice.UNDERSTOOD);
                case QUESTION -> List.of(Choice.COUNT_GAP, Choice.TAKE_OUT_GAP);
                case DANGER -> List.of();
            };
        }
    }
}
