package org.pupitre.live.guard;

import org.pupitre.journal.Library;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;

/** Tells whether the witness of a library can be written, and what was in its way. On the loop's thread. */
public final class WitnessWatch {
    private final Library library;
    private final Notices notices;

    public WitnessWatch(Library library, Notices notices) {
        this.library = library;
        this.notices = notices;
    }

    /** A library that came without its witness. */
    public void opened() {
        if (!library.witnessed()) {
            notices.raise(Notice.Kind.WITNESS_MISSING);
        }
    }

    public void look() {
        library.failingWitness().ifPresentOrElse(
                file -> notices.raise(Notice.Kind.WITNESS_NOT_WRITTEN, file.toString()),
                () -> notices.lower(Notice.Kind.WITNESS_NOT_WRITTEN));
        library.renamed().ifPresent(kept -> notices.raise(Notice.Kind.FILE_RENAMED, kept.named().toString(),
                kept.now().toString()));
    }
}
