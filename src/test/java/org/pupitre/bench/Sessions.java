package org.pupitre.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.BigSession;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.task.sample.MoveToToday;
import org.pupitre.task.sample.SampleSession;

/** Sessions that benches open: the sample, running now, and large ones. */
final class Sessions {
    private static final long SEED = 20_220_524;
    private static final Duration AGO = Duration.ofMinutes(30);
    private static final int A_TRANSACTION = 500;

    private final List<Batch> batches = new ArrayList<>();
    private final Instant start;
    private final Instant until;
    private final long nanosACommand;
    private SessionState state = SessionState.empty(Sample.SESSION, People.NOBODY);
    private int entries;
    private int number;

    private Sessions(Instant until, int entries) {
        this.until = until.truncatedTo(ChronoUnit.MILLIS);
        this.start = this.until.minus(AGO).truncatedTo(ChronoUnit.SECONDS);
        this.nanosACommand = AGO.toNanos() / (4L * entries);
    }

    /** A session as it was played, a batch for each command. */
    record Played(List<Batch> batches, SessionState state, int entries) {}

    /** Plays a session that began half an hour ago and runs; so many questions are asked among so many entries. */
    static Played play(int questions, int people, int entries, Instant until) {
        Sessions played = new Sessions(until, entries);
        BigSession big = new BigSession(SEED, people, questions);
        played.must(big.plan());
        played.must(new MoveSession(played.start));
        played.must(new StartItem(Sample.PANEL, false));
        for (int i = 0; i < 20; i++) {
            played.must(note("Begun."));
        }
        while (played.entries < entries || big.questions() < questions) {
            played.tries(big.next(Math.max(questions, entries * 2 / 3)), played.at());
        }
        if (played.state.timeline().status() != Timeline.Status.RUNNING) {
            played.must(new StartItem(Sample.PANEL, true));
        }
        if (!played.tries(note("The last word."), played.until)) {
            throw new IllegalStateException("the session ends before " + played.until);
        }
        return new Played(played.batches, played.state, played.entries);
    }

    private Instant at() {
        Instant next = start.plusNanos(nanosACommand * number);
        return next.isAfter(until) ? until : next;
    }

    private static Command note(String text) {
        return new AddNote(null, text, java.util.Set.of(), null, null);
    }

    private void must(Command command) {
        if (!tries(command, at())) {
            throw new IllegalStateException("refused: " + Decider.decide(state, command, at()));
        }
    }

    private boolean tries(Command command, Instant at) {
        number++;
        if (!(Decider.decide(state, command, at) instanceof Decision.Accepted accepted)) {
            return false;
        }
        CommandId id = new CommandId("c" + number);
        state = Evolver.evolve(state, id, accepted.events()).withPeople(state.people().with(accepted.people()));
        batches.add(new Batch(Sample.SESSION, id, at, "moderator", "bench", accepted.events(), accepted.people()));
        entries += accepted.events().size();
        return true;
    }

    /** Writes a session into a new library, many commands a transaction. */
    static void write(Played played, Path file) {
        try (Library library = Library.open(file, InstantSource.system())) {
            List<Batch> all = played.batches();
            for (int i = 0; i < all.size(); i += A_TRANSACTION) {
                library.append(all.subList(i, Math.min(all.size(), i + A_TRANSACTION)));
            }
        }
    }

    /** A large library with a session that runs. */
    static Path large(Path file, int questions) {
        write(play(questions, questions / 10, questions * 5 / 2, Instant.now()), file);
        return file;
    }

    /** A library with the sample seminar, whose first session runs. */
    static SessionId sample(Path file) {
        try (LibraryDesk desk = open(file)) {
            SessionId id = SampleSession.sample(desk, Instant.now());
            SessionClock clock = desk.returning().clock(id, InstantSource.system());
            SessionLoop loop = desk.open(id, clock);
            MoveToToday.bring(loop, clock);
            loop.submit(new NextItem()).join();
            return id;
        }
    }

    static LibraryDesk open(Path file) {
        return LibraryDesk.open(file, "bench", InstantSource.system(), System::nanoTime);
    }
}
