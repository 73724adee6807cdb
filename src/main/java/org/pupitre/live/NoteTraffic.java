package org.pupitre.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.pupitre.disk.Disk;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.guard.BackupKeeper;
import org.pupitre.live.guard.LoopThread;

/**
 * Notes on their way between machines, whether their session is open or not. Not for the loop's thread. A session that is
 * not open leaves no sign of life by it: no one sat before it.
 */
public final class NoteTraffic {
    private final LibraryParts parts;
    private final LoopThread thread;
    private final Library library;
    private final BackupKeeper keeper;

    NoteTraffic(LibraryParts parts, BackupKeeper keeper) {
        this.parts = parts;
        this.thread = parts.thread();
        this.library = parts.library();
        this.keeper = keeper;
    }

    /** The name of this machine as others are told of it. */
    public String device() {
        return parts.envelopes().device();
    }

    /** The id of a new copy. */
    public CopyId freshCopy() {
        String id = parts.envelopes().freshId().value().replace("-", "");
        return new CopyId("r" + id.substring(id.length() - 10));
    }

    /**
     * Says that the notes of a session leave as they are now, and tells how they are. The first time is written, since the check list
     * asks for it; where all was given before, nothing is.
     *
     * @throws LibraryException if the disk says no
     */
    public Outcome give(SessionId session, Instant at) {
        SessionState state = thread.call(() -> parts.folds().fold(session).state());
        boolean held = state.lines().elsewhere() != null || (state.core().preparation().givenAt() != null
                && state.history().done().stream().noneMatch(s -> s.undoable() && s.ofNotes()));
        return held
                ? new Outcome.Done(parts.envelopes().freshId(), 0, List.of(), state)
                : carryOut(session, new GiveNotes(), at);
    }

    /**
     * Takes in what came from another machine, after a backup, all or nothing.
     *
     * @param named the people the file names: who was erased here stays erased in its texts too
     * @throws LibraryException if there is no backup, or the entries of the session cannot be read
     */
    public Outcome takeIn(SessionId session, Command command, List<Person> named, Instant at) {
        keeper.before(Backup.Reason.BEFORE_MERGE);
        return carryOut(session, thread.call(() -> library.cleanTexts(command, named)), at);
    }

    /** A command as it may come into this library. */
    public Command clean(Command command, List<Person> named) {
        return thread.call(() -> library.clean(command, named));
    }

    /**
     * Writes a file that leaves the library, whole or not at all, and remembers where it went.
     *
     * @param what what it is, such as {@code BUNDLE}
     * @throws IOException if it cannot be written; what was there before is there still
     */
    public void leave(Path file, byte[] content, String what, Instant at) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        // Remembered first: better one too many to name when a person is erased than one too few.
        Exported exported = new Exported(whole.toString(), what, at);
        thread.run(() -> library.noteExport(exported));
        Disk.write(whole, content);
    }

    private Outcome carryOut(SessionId session, Command command, Instant at) {
        return thread.call(() -> parts.transact().carryOut(session, parts.envelopes().ofOrganiser(command, at)));
    }
}
