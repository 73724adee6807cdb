package org.pupitre.live;

import java.util.List;

/**
 * Something the people at a desk should know while it stands. Its sentence is the word {@code notice.KIND} of the
 * messages.
 *
 * @param arguments of the sentence, in order
 */
public record Notice(Kind kind, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** What it is about; one notice of a kind stands at a time. */
    public enum Kind {
        /** There was no witness beside the library, so entries missing at its end would not have been noticed. */
        WITNESS_MISSING,
        /** The witness could not be written; argument: its file. */
        WITNESS_NOT_WRITTEN,
        /** The library's disk is full, and nothing waits yet; argument: the library. */
        LIBRARY_FULL,
        /** The library is no longer under its path, and nothing waits yet; argument: the library. */
        LIBRARY_VANISHED,
        /** The library cannot be written for another reason, and nothing waits yet; argument: the library. */
        LIBRARY_FAILING,
        /** Entries stand in an emergency journal, the library's disk being full; arguments: how many, file, library. */
        ASIDE_FULL,
        /** The same, the library being no longer under its path. */
        ASIDE_VANISHED,
        /** The same, for another reason. */
        ASIDE_FAILING,
        /** Entries that had been set aside are in the library now; arguments: how many, library. Stands for a minute. */
        CAUGHT_UP,
        /** An emergency journal has bad lines and is kept; arguments: file, numbers of the lines or ids of commands. */
        ASIDE_FAULTY,
        /** Little space is left on the library's disk; arguments: megabytes, library. */
        SPACE_LOW
    }
}
