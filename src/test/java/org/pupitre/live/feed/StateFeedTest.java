package org.pupitre.live.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.envelope;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.people.People;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

class StateFeedTest {
    @TempDir Path folder;

    private static SessionState state() {
        return SessionState.empty(SESSION, People.NOBODY);
    }

    @Test
    void aNewListenerGetsThePresentSessionAndAClosedOneNothing() {
        SessionState first = state();
        SessionState second = state();
        StateFeed feed = new StateFeed(Runnable::run, () -> 0, first);
        List<SessionState> seen = new ArrayList<>();
        Subscription subscription = feed.subscribe(seen::add);
        feed.publish(second, false);
        subscription.close();
        subscription.close();
        feed.publish(state(), false);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).isSameAs(first);
        assertThat(seen.get(1)).isSameAs(second);
    }

    @Test
    void whileMoreIsComingOnlyTheLatestIsDeliveredButNobodyWaitsTooLong() {
        AtomicLong nanos = new AtomicLong();
        StateFeed feed = new StateFeed(Runnable::run, nanos::get, state());
        List<SessionState> seen = new ArrayList<>();
        feed.subscribe(seen::add);
        SessionState last = state();
        for (int i = 0; i < 200; i++) {
            feed.publish(state(), true);
        }
        assertThat(seen).hasSize(1);
        feed.publish(last, false);
        assertThat(seen).hasSize(2);
        assertThat(seen.getLast()).isSameAs(last);
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(250));
        feed.publish(state(), true);
        assertThat(seen).hasSize(3);
        feed.deliverIfDue(false);
        assertThat(seen).hasSize(3);
    }

    @Test
    void aFailingListenerHurtsNobodyElse() {
        StateFeed feed = new StateFeed(Runnable::run, () -> 0, state());
        feed.subscribe(state -> {
            throw new IllegalStateException("on purpose");
        });
        List<SessionState> seen = new ArrayList<>();
        feed.subscribe(seen::add);
        feed.publish(state(), false);
        assertThat(seen).hasSize(2);
    }

    @Test
    void aSlowListenerOfARealLoopGetsTheNewestAndIsCalledOnItsThread() throws Exception {
        Sample.StandingClock clock = new Sample.StandingClock();
        try (LibraryDesk desk =
                LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", clock, System::nanoTime)) {
            SessionLoop loop = desk.open(SESSION, clock);
            loop.submit(envelope("plan", Sample.plan(), 0)).join();
            CountDownLatch slow = new CountDownLatch(1);
            AtomicInteger calls = new AtomicInteger();
            List<String> threads = new CopyOnWriteArrayList<>();
            loop.subscribe(state -> {
                threads.add(Thread.currentThread().getName());
                calls.incrementAndGet();
                try {
                    slow.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            List<CompletableFuture<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                answers.add(loop.submit(envelope("n" + i, new AddNote(null, "note", Set.of(), null, null), 1)));
            }
            slow.countDown();
            assertThat(answers).isNotEmpty().allSatisfy(a -> assertThat(a.join()).isInstanceOf(Outcome.Done.class));
            assertThat(loop.state().notes().notes()).hasSize(100);
            assertThat(calls.get()).isBetween(2, 30);
            assertThat(threads).containsOnly("pupitre-loop");
        }
    }
}
