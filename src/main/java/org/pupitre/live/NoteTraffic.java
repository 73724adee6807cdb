package org.pupitre.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.pupitre.disk.Disk;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/**
 * Notes on their way between machines, whether their session is open or not. Not for the loop's thread. A session that is
 * not open leaves no sign of life by it: nobody sat before it.
 */
public final class NoteTraffic {
    private static final String ORGANISER = "organiser";

    private final LibraryDesk desk;
    private final LoopThread thread;
    private final Writer writer;

    NoteTraffic(LibraryDesk desk, LoopThread thread, Writer writer) {
        this.desk = desk;
        this.thread = thread;
        this.writer = writer;
    }

    /** The name of this machine as others are told of it. */
    public String device() {
        return desk.device();
    }

    /** The id of a new copy. */
    public CopyId freshCopy() {
        String id = desk.freshCommandId().value().replace("-", "");
        return new CopyId("r" + id.substring(id.length() - 10));
    }

    /**
     * Says that the notes of a session leave as they are now, and tells how they are. Where all was given before, nothing is
     * written.
     *
     * @throws LibraryException if the disk says no
     */
    public Outcome give(SessionId session, Instant at) {
        SessionState state = desk.replay(session);
        boolean held = state.history().done().stream()
                .noneMatch(s -> s.undoable() && s.ofNotes());
        return held
                ? new Outcome.Done(desk.freshCommandId(), 0, List.of(), state)
                : carryOut(session, new GiveNotes(), at);
    }

    /**
     * Takes in what came from another machine, after a backup, all or nothing.
     *
     * @param named the people the file names: who was erased here stays erased in its texts too
     * @throws LibraryException if the disk says no
     */
    public Outcome takeIn(SessionId session, Command command, List<Person> named, Instant at) {
        if (thread.call(desk.library()::head) > 0) {
            desk.keeper().now(Backup.Reason.BEFORE_MERGE, Progress.NONE);
        }
        return carryOut(session, clean(command, named), at);
    }

    /** A command as it may come into this library. */
    public Command clean(Command command, List<Person> named) {
        return thread.call(() -> desk.library().clean(command, named));
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
        desk.noteExport(new Exported(whole.toString(), what, at));
        Disk.write(whole, content);
    }

    private Outcome carryOut(SessionId session, Command command, Instant at) {
        SessionLoop open = thread.call(() -> desk.loop(session));
        return open == null
                ? thread.call(() -> onClosed(session, command, at))
                : open.submit(new Envelope(desk.freshCommandId(), command, ORGANISER, desk.device(), at)).join();
    }

    private Outcome onClosed(SessionId session, Command command, Instant at) {
        LibraryException waits = writer.catchUp();
        if (waits != null) {
            throw waits;
        }
        Library library = desk.library();
        Recovery.Recovered before = Recovery.fold(library, session, List.of());
        Instant when = Times.later(at, before.latest());
        return switch (Decider.decide(before.state(), command, when)) {
            case Decision.Refused refused -> new Outcome.Refused(desk.freshCommandId(), refused.reason());
            case Decision.Accepted accepted -> {
                Batch batch = new Batch(session, desk.freshCommandId(), when, ORGANISER, desk.device(),
                        accepted.events(), accepted.people());
                // What cannot be folded must not come into the journal.
                SessionState after = Evolver.evolve(before.state(), batch.command(), batch.events())
                        .withPeople(before.state().people().with(accepted.people()));
                List<Entry> entries = library.append(batch);
                if (!accepted.people().isEmpty()) {
                    desk.peopleChanged(library.people());
                }
                yield new Outcome.Done(batch.command(), entries.getLast().seq(), accepted.events(), after);
            }
        };
    }
}
