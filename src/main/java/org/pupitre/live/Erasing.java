package org.pupitre.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.ErasePreview;
import org.pupitre.journal.EraseReport;
import org.pupitre.journal.Library;
import org.pupitre.journal.LibraryException;

/** Erases persons from a library whose sessions may be open. Safe for several threads. */
public final class Erasing {
    private final LoopThread thread;
    private final Library library;
    private final Writer writer;
    private final String device;
    private final Runnable foldAnew;

    Erasing(LoopThread thread, Library library, Writer writer, String device, Runnable foldAnew) {
        this.thread = thread;
        this.library = library;
        this.writer = writer;
        this.device = device;
        this.foldAnew = foldAnew;
    }

    /**
     * What would go; nothing is changed. Empty if there is no such person.
     *
     * @param also    further names or words by which the person is found in texts
     * @param not     what is not looked for, though it usually is
     * @param folders folders on other disks that hold copies of the library
     */
    public Optional<ErasePreview> preview(PersonId person, List<String> also, List<String> not, List<Path> folders) {
        return thread.call(() -> library.eraser().preview(person, also, not, folders));
    }

    /**
     * Erases what a preview shows. Sessions that are open are made anew of their entries, so that neither they nor what
     * can be undone in them shows the person.
     *
     * @throws LibraryException if the disk says no, or entries wait to come into the library
     */
    public EraseReport erase(ErasePreview preview, Instant at, List<Path> folders) {
        return thread.call(() -> {
            LibraryException waits = writer.catchUp();
            if (waits != null) {
                throw waits;
            }
            EraseReport report = library.eraser().erase(preview, at, device, folders);
            foldAnew.run();
            return report;
        });
    }
}
