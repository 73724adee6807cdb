package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.journal.TightDisk;

/** A full disk: nothing is shown that is not saved, and work goes on once there is space. */
class DiskFullTest {
    private static final String LONG = "What we learned. ".repeat(500);
    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private LibraryDesk desk;
    private SessionLoop loop;

    @BeforeEach
    void open() {
        desk = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", clock, System::nanoTime);
        loop = desk.open(SESSION, clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static AddNote note() {
        return new AddNote(null, LONG, Set.of(), null, null);
    }

    private void onTheLoopsThread(ThrowingWork work) throws Exception {
        java.util.concurrent.CompletableFuture<Boolean> done = new java.util.concurrent.CompletableFuture<>();
        loop.subscribe(state -> {
            if (!done.isDone()) {
                try {
                    work.run();
                    done.complete(true);
                } catch (Exception e) {
                    done.completeExceptionally(e);
                }
            }
        });
        done.get();
    }

    interface ThrowingWork {
        void run() throws Exception;
    }

    @Test
    void notSavedChangesNothingAndIsShown() throws Exception {
        send(loop, envelope("plan", Sample.plan(), 0));
        onTheLoopsThread(() -> TightDisk.fill(desk.library()));
        SessionState before = loop.state();
        long entries = loop.health().entries();
        List<SessionState> shown = new ArrayList<>();
        loop.subscribe(shown::add);

        Outcome outcome = send(loop, envelope("n1", note(), 10));

        assertThat(outcome).isEqualTo(new Outcome.NotSaved(outcome.id(), "FULL"));
        assertThat(loop.state()).isSameAs(before);
        assertThat(loop.health().trouble()).isTrue();
        assertThat(loop.health().cause()).isEqualTo("FULL");
        assertThat(loop.health().entries()).isEqualTo(entries);
        assertThat(shown).isNotEmpty().allMatch(state -> state.equals(before));
        assertThat(desk.replay(SESSION)).isEqualTo(before);

        onTheLoopsThread(() -> TightDisk.free(desk.library()));
        assertThat(send(loop, envelope("n1", note(), 20))).isInstanceOf(Outcome.Done.class);
        assertThat(loop.health().trouble()).isFalse();
        assertThat(loop.state().notes().notes()).hasSize(1);
        assertThat(desk.verify().ok()).isTrue();
        close();
        open();
        assertThat(loop.state().notes().notes()).hasSize(1);
    }

    @Test
    void peopleAndEventsAreSavedTogetherOrNotAtAll() throws Exception {
        send(loop, envelope("plan", Sample.plan(), 0));
        onTheLoopsThread(() -> TightDisk.fill(desk.library()));
        int people = loop.state().people().all().size();
        int saved = 0;
        for (int i = 0; i < 300; i++) {
            PersonDetails details = new PersonDetails("Person " + i, null, "x".repeat(150), null, null);
            if (send(loop, envelope("p" + i, AddToQueue.unknown(details), 10 + i)) instanceof Outcome.Done) {
                saved++;
            }
        }
        assertThat(saved).isLessThan(300);
        assertThat(loop.state().people().all()).hasSize(people + saved);
        assertThat(desk.people()).isEqualTo(loop.state().people());
        assertThat(desk.replay(SESSION)).isEqualTo(loop.state());
    }

    @Test
    void aRefusalIsAnsweredEvenWhereItCannotBeKept() throws Exception {
        send(loop, envelope("plan", Sample.plan(), 0));
        onTheLoopsThread(() -> TightDisk.fill(desk.library()));
        for (int i = 0; i < 200; i++) {
            Outcome outcome = send(loop, envelope("r" + i, new PauseItem(), 10));
            assertThat(outcome).isEqualTo(new Outcome.Refused(outcome.id(), new Rejection.NoItemRunning()));
        }
        assertThat(loop.health().trouble()).isTrue();
    }
}
