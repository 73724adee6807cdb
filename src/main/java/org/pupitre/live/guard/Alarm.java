package org.pupitre.live.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;

/** Says in notices how writing goes. On the loop's thread. */
public final class Alarm {
    private static final List<Notice.Kind> TROUBLE = List.of(Notice.Kind.LIBRARY_FULL, Notice.Kind.LIBRARY_VANISHED,
            Notice.Kind.LIBRARY_REPLACED, Notice.Kind.LIBRARY_FAILING, Notice.Kind.ASIDE_FULL,
            Notice.Kind.ASIDE_VANISHED, Notice.Kind.ASIDE_REPLACED, Notice.Kind.ASIDE_FAILING);

    /** For so many ticks good news is shown. */
    private static final int SUCCESS_TICKS = 30;

    private final Notices notices;
    private final Path library;
    private final Supplier<Optional<Path>> rescue;
    /** Where the library was saved when another file was put in its place. */
    private @Nullable Path rescued;
    private boolean standing;
    private int successTicks;

    /**
     * @param rescue saves the library from its connection while another file is in its place, and tells where; empty where
     *               that cannot be done
     */
    public Alarm(Notices notices, Path library, Supplier<Optional<Path>> rescue) {
        this.notices = notices;
        this.library = library;
        this.rescue = rescue;
    }

    /** Entries wait in a second place. */
    void aside(LibraryException cause, long entries, Path place) {
        if (replaced(cause)) {
            raise(Notice.Kind.ASIDE_REPLACED, String.valueOf(entries), place.toString(), library.toString(),
                    String.valueOf(rescued));
            return;
        }
        raise(kind(cause, Notice.Kind.ASIDE_FULL, Notice.Kind.ASIDE_VANISHED, Notice.Kind.ASIDE_FAILING),
                String.valueOf(entries), place.toString(), library.toString());
    }

    /** The library cannot be written, and nothing waits. */
    void failing(LibraryException cause) {
        if (replaced(cause)) {
            raise(Notice.Kind.LIBRARY_REPLACED, library.toString(), String.valueOf(rescued));
            return;
        }
        raise(kind(cause, Notice.Kind.LIBRARY_FULL, Notice.Kind.LIBRARY_VANISHED, Notice.Kind.LIBRARY_FAILING),
                library.toString());
    }

    /** Whether another file is in the library's place; what was open is saved then, once, before anything is said. */
    private boolean replaced(LibraryException cause) {
        if (cause.kind() == LibraryException.Kind.REPLACED && rescued == null) {
            rescued = rescue.get().orElse(null);
        }
        return cause.kind() == LibraryException.Kind.REPLACED && rescued != null;
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
            rescued = null;
        }
    }

    void caughtUp(long entries) {
        works();
        successTicks = SUCCESS_TICKS;
        notices.raise(Notice.Kind.CAUGHT_UP, String.valueOf(entries), library.toString());
    }
}
