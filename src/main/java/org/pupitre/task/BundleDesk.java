package org.pupitre.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.notes.NoteMerge;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Arrival;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleWriter;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.NoteTraffic;

/** Gives bundles away and takes them in. Not for the loop's thread. */
public final class BundleDesk {
    private static final int LONGEST_DEVICE = 100;

    private final LibraryDesk library;
    private final NoteTraffic traffic;

    public BundleDesk(LibraryDesk library) {
        this.library = library;
        this.traffic = library.notes();
    }

    /**
     * A bundle that was written.
     *
     * @param notes how many notes it holds
     */
    public record Given(Path file, int notes) {}

    /**
     * Writes the bundle of a session, whole or not at all. From then on what was done to the notes before is not undone any
     * more, but corrected.
     *
     * @return empty if there is no such session
     * @throws IOException if the file cannot be written
     */
    public Optional<Given> give(SessionId session, Path file, String application, Instant at) throws IOException {
        if (!library.replay(session).planned()) {
            return Optional.empty();
        }
        SessionState state = switch (traffic.give(session, at)) {
            case Outcome.Done done -> done.state();
            case Outcome.SetAside aside -> aside.state();
            case Outcome.Refused refused -> throw new IllegalStateException("giving was refused: " + refused.reason());
            case Outcome.NotSaved not -> throw new IOException(not.cause());
        };
        traffic.leave(file, BundleWriter.write(state, application, traffic.device(), at), "BUNDLE", at);
        return Optional.of(new Given(file, state.notes().notes().size()));
    }

    /** Whether a file may be replaced by a bundle: there is none, or one of the kind. */
    public static boolean replaceable(Path file) {
        return !Files.exists(file) || (Files.isRegularFile(file) && String.valueOf(file.getFileName())
                .endsWith(BundleReader.ENDING));
    }

    /** What taking a bundle in would mean; writes nothing. */
    public Arrival look(Bundle bundle) {
        SessionState here = library.replay(bundle.manifest().session());
        Arrival.Where where = !here.planned()
                ? Arrival.Where.NEW
                : here.core().copy() == null ? Arrival.Where.HOME : Arrival.Where.COPY;
        TakeInNotes notes = (TakeInNotes) traffic.clean(bundle.notesOnly(), bundle.named());
        Command command = where == Arrival.Where.COPY ? traffic.clean(bundle.refresh(), bundle.named()) : notes;
        boolean known = where != Arrival.Where.NEW
                && Decider.decide(here, command, bundle.manifest().written()) instanceof Decision.Refused refused
                && refused.reason() instanceof Rejection.NothingToTakeIn;
        return new Arrival(bundle, where, NoteMerge.of(here.notes(), notes.revisions()), known);
    }

    /**
     * Takes a bundle in, after a backup, as one act; one of which all is here already changes nothing.
     *
     * @return what became of it; empty if nothing was to be done
     */
    public Optional<Outcome> take(Bundle bundle, Instant at) {
        Arrival arrival = look(bundle);
        if (arrival.known()) {
            return Optional.empty();
        }
        String device = traffic.device().isBlank() ? "laptop" : traffic.device();
        CopyMark mark = new CopyMark(traffic.freshCopy(),
                device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device);
        Command command = switch (arrival.where()) {
            case NEW -> bundle.copy(mark);
            case COPY -> bundle.refresh();
            case HOME -> bundle.notesOnly();
        };
        return Optional.of(traffic.takeIn(bundle.manifest().session(), command, bundle.named(), at));
    }
}
