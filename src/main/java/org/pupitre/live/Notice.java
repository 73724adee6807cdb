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
        /** No backup could be made; argument: the folder of backups. */
        BACKUP_FAILED,
        /** The second place for backups is not there or cannot be written; argument: the place. */
        SECOND_PLACE_GONE
    }
}
