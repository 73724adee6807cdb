package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.START;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.journal.value.Entry;
import org.pupitre.live.feed.Subscription;

class SessionLoopTest {
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

    private void reopen() {
        desk.close();
        open();
    }

    private void planAndStart() {
        assertThat(send(loop, envelope("plan", Sample.plan(), 0))).isInstanceOf(Outcome.Done.class);
        assertThat(send(loop, envelope("c1", new StartItem(Sample.WELCOME, false), 10)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsDoneIsThereAfterReopening() {
        planAndStart();
        send(loop, envelope("c2", AddToQueue.known(Sample.AWA), 20));
        send(loop, envelope("c3", AddToQueue.unknown(PersonDetails.named("Zoé Petit")), 30));
        send(loop, envelope("c4", new Advance(), 40));
        SessionState live = loop.state();
        reopen();
        assertThat(loop.state()).isEqualTo(live);
        assertThat(loop.state().timeline().currentRun().orElseThrow().start()).isEqualTo(START.plusSeconds(10));
        assertThat(loop.state().people().all()).extracting(p -> p.name()).contains("Zoé Petit", "Awa Ndiaye");
        assertThat(loop.health().entries()).isEqualTo(desk.entries(SESSION).size());
        assertThat(loop.health().savedAt()).isEqualTo(START.plusSeconds(40));
    }

    @Test
    void undoAndRedoSurviveAReopening() {
        planAndStart();
        SessionState before = loop.state();
        send(loop, envelope("c2", new NextItem(), 60));
        SessionState after = loop.state();
        send(loop, envelope("u1", new Undo(), 70));
        assertThat(loop.state().core()).isEqualTo(before.core());
        reopen();
        assertThat(loop.state().core()).isEqualTo(before.core());
        send(loop, envelope("r1", new Redo(), 80));
        assertThat(loop.state().core()).isEqualTo(after.core());
    }

    @Test
    void aRepeatedCommandGetsItsFirstAnswerAndChangesNothing() {
        planAndStart();
        Outcome.Done first = (Outcome.Done) send(loop, envelope("c2", new NextItem(), 60));
        SessionState state = loop.state();
        long entries = loop.health().entries();
        assertThat(send(loop, envelope("c2", new NextItem(), 90))).isEqualTo(first);
        assertThat(loop.state()).isEqualTo(state);
        reopen();
        Outcome.Done again = (Outcome.Done) send(loop, envelope("c2", new NextItem(), 120));
        assertThat(again.seq()).isEqualTo(first.seq());
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(loop.state()).isEqualTo(state);
        assertThat(loop.health().entries()).isEqualTo(entries);
    }

    @Test
    void aRefusedCommandIsRefusedForTheSameReasonForEver() {
        send(loop, envelope("plan", Sample.plan(), 0));
        Outcome refused = send(loop, envelope("c1", new PauseItem(), 5));
        assertThat(refused).isEqualTo(new Outcome.Refused(refused.id(), new Rejection.NoItemRunning()));
        send(loop, envelope("c2", new StartItem(Sample.WELCOME, false), 10));
        assertThat(send(loop, envelope("c1", new PauseItem(), 20))).isEqualTo(refused);
        reopen();
        assertThat(send(loop, envelope("c1", new PauseItem(), 30))).isEqualTo(refused);
        assertThat(loop.state().timeline().currentRun().orElseThrow().isPaused()).isFalse();
    }

    @Test
    void timeNeverGoesBack() {
        planAndStart();
        send(loop, envelope("c2", new NextItem(), 60));
        send(loop, envelope("c3", new EndItem(), -3600));
        List<Instant> times = desk.entries(SESSION).stream().map(Entry::at).toList();
        assertThat(times).isSorted();
        reopen();
        send(loop, envelope("c4", new StartItem(Sample.PANEL, true), -7200));
        assertThat(loop.state().timeline().currentRun().orElseThrow().start()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void aListenerSeesTheChangeBeforeTheAnswerAndCanSendWithoutRecursion() throws Exception {
        send(loop, envelope("plan", Sample.plan(), 0));
        List<String> order = new ArrayList<>();
        ConcurrentLinkedQueue<CompletableFuture<Outcome>> nested = new ConcurrentLinkedQueue<>();
        loop.subscribe(state -> {
            order.add("in");
            if (state.timeline().status() == Timeline.Status.RUNNING && nested.isEmpty()) {
                nested.add(loop.submit(envelope("n1", AddToQueue.known(Sample.LUC), 20)));
            }
            order.add("out");
        });
        send(loop, envelope("c1", new StartItem(Sample.WELCOME, false), 10));
        assertThat(nested).hasSize(1);
        assertThat(nested.peek().get(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Done.class);
        assertThat(String.join(" ", order).replace("in out", "").trim()).isEmpty();
    }

    @Test
    void aFailureOfTheRulesEndsOneCommandAndNotTheLoop() {
        planAndStart();
        CompletableFuture<Outcome> broken = loop.submit(new Envelope(new org.pupitre.domain.value.CommandId("x"), null,
                "moderator", "laptop", START));
        assertThatThrownBy(() -> broken.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(RuntimeException.class);
        assertThat(send(loop, envelope("c2", new NextItem(), 60))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aClosedLoopTakesNothingMoreAndWhatWaitedIsDone() {
        planAndStart();
        List<CompletableFuture<Outcome>> waiting = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            waiting.add(
                    loop.submit(envelope("n" + i, new AddNote(null, "note " + i, java.util.Set.of(), null, null), 30)));
        }
        loop.close();
        assertThat(waiting).isNotEmpty().allSatisfy(f -> assertThat(f.join()).isInstanceOf(Outcome.Done.class));
        assertThatThrownBy(() -> loop.submit(new NextItem()).join())
                .hasCauseInstanceOf(RejectedExecutionException.class);
        loop = desk.open(SESSION, clock);
        assertThat(loop.state().notes().notes()).hasSize(50);
    }

    @Test
    void afterTheLibraryIsClosedNothingIsSavedAndNothingThrows() {
        Subscription subscription = loop.subscribe(state -> {});
        desk.close();
        subscription.close();
        assertThat(loop.saveDraft("note", "too late").join()).isFalse();
        assertThat(loop.submit(new NextItem())).isCompletedExceptionally();
        desk.close();
    }

    @Test
    void draftsAndTheSignOfLifeSurvive() {
        planAndStart();
        assertThat(loop.lastAlive()).isEmpty();
        assertThat(loop.saveDraft("note", "half a sen").join()).isTrue();
        assertThat(loop.saveDraft("question", "gone").join()).isTrue();
        assertThat(loop.saveDraft("question", "").join()).isTrue();
        clock.set(START.plusSeconds(300));
        reopen();
        assertThat(loop.drafts()).containsExactly(java.util.Map.entry("note", "half a sen"));
        assertThat(loop.lastAlive()).contains(START.plusSeconds(300));
    }
}
