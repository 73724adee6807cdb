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
        raise(switch (cause.kind()) {
            case FULL -> Notice.Kind.ASIDE_FULL;
            case VANISHED -> Notice.Kind.ASIDE_VANISHED;
            case IO, UNSURE, LOCKED, READ_ONLY, DAMAGED, MISSING, LOOKING, NOT_A_LIBRARY, NEWER, BAD_PATH, UNSAFE,
                    UNKNOWN_ENTRY,
                    BAD_ENTRY, OTHER ->
                    Notice.Kind.ASIDE_FAILING;
        }, String.valueOf(entries), place.toString(), library.toString());
    }

    /** The library cannot be written, and nothing waits. */
    void failing(LibraryException cause) {
        raise(switch (cause.kind()) {
            case FULL -> Notice.Kind.LIBRARY_FULL;
            case VANISHED -> Notice.Kind.LIBRARY_VANISHED;
            case IO, UNSURE, LOCKED, READ_ONLY, DAMAGED, MISSING, LOOKING, NOT_A_LIBRARY, NEWER, BAD_PATH, UNSAFE,
                    UNKNOWN_ENTRY,
                    BAD_ENTRY, OTHER ->
                    Notice.Kind.LIBRARY_FAILING;
        }, library.toString());
    }

    /** Regularly: takes good news down after a while. */
    void tick() {
        if (successTicks > 0 && --successTicks == 0) {
            notices.lower(Notice.Kind.CAUGHT_UP);
        }
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
