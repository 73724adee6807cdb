package org.pupitre.live;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.journal.LibraryException;

/** Says in notices how it stands with writing. On the loop's thread. */
final class Alarm {
    private static final List<Notice.Kind> TROUBLE = List.of(Notice.Kind.LIBRARY_FULL, Notice.Kind.LIBRARY_VANISHED,
            Notice.Kind.LIBRARY_FAILING, Notice.Kind.ASIDE_FULL, Notice.Kind.ASIDE_VANISHED,
            Notice.Kind.ASIDE_FAILING);

    /** For so many ticks good news stand. */
    private static final int SUCCESS_TICKS = 30;

    private final Notices notices;
    private final Path library;
    private boolean standing;
    private int successTicks;

    Alarm(Notices notices, Path library) {
        this.notices = notices;
        this.library = library;
    }

    /** Entries wait in a second place. */
    void aside(LibraryException cause, long entries, Path place) {
        raise(kind(cause, Notice.Kind.ASIDE_FULL, Notice.Kind.ASIDE_VANISHED, Notice.Kind.ASIDE_FAILING),
                String.valueOf(entries), place.toString(), library.toString());
    }

    /** The library cannot be written, and nothing waits. */
    void failing(LibraryException cause) {
        raise(kind(cause, Notice.Kind.LIBRARY_FULL, Notice.Kind.LIBRARY_VANISHED, Notice.Kind.LIBRARY_FAILING),
                library.toString());
    }

    /** Regularly: takes good news down after a while. */
    void tick() {
        if (successTicks > 0 && --successTicks == 0) {
            notices.lower(Notice.Kind.CAUGHT_UP);
        }
    }

    private static Notice.Kind kind(LibraryException cause, Notice.Kind full, Notice.Kind vanished,
            Notice.Kind failing) {
        if (cause.kind() == LibraryException.Kind.FULL) {
            return full;
        }
        return cause.kind() == LibraryException.Kind.VANISHED ? vanished : failing;
    }

    private void raise(Notice.Kind kind, String... arguments) {
        TROUBLE.stream().filter(other -> other != kind).forEach(notices::lower);
        notices.lower(Notice.Kind.CAUGHT_UP);
        notices.raise(kind, arguments);
        standing = true;
    }

    /** The library takes everything. */
    void works() {
        if (standing) {
            TROUBLE.forEach(notices::lower);
            standing = false;
        }
    }

    void caughtUp(long entries) {
        works();
        successTicks = SUCCESS_TICKS;
        notices.raise(Notice.Kind.CAUGHT_UP, String.valueOf(entries), library.toString());
    }
}
