package org.pupitre.live;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.feed.StateFeed;
import org.pupitre.live.feed.Subscription;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.Recovery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session while it runs. One thread does for each command: decide, append, evolve, publish. A change is on disk
 * before anybody sees it. A command from inside a listener is queued like any other, never carried out inside.
 */
public final class SessionLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
    private static final long ALIVE_EVERY_SECONDS = 5;

    private final LibraryParts parts;
    private final SessionId id;
    private final Library library;
    private final LoopThread thread;
    private final InstantSource clock;
    private final Set<CommandId> answered;
    private final StateFeed feed;
    private final Transact.Session session = new Session();
    private final Optional<Instant> lastAlive;
    private final ScheduledFuture<?> signOfLife;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Health health;
    private volatile boolean closed;
    private volatile Instant latest;

    /** On the loop's thread. */
    SessionLoop(LibraryParts parts, SessionId id, InstantSource clock) {
        Recovery.Recovered recovered = parts.folds().take(id);
        this.parts = parts;
        this.id = id;
        this.library = parts.library();
        this.thread = parts.thread();
        this.clock = clock;
        this.answered = new HashSet<>(recovered.commands());
        this.latest = recovered.latest();
        this.lastAlive = library.lastAlive(id);
        this.feed = new StateFeed(thread, parts.nanos(), recovered.state());
        this.health = new Health(recovered.entries() == 0 ? null : latest, recovered.entries(), 0, false, null);
        this.signOfLife = thread.every(ALIVE_EVERY_SECONDS, this::signOfLife);
    }

    /**
     * Sends a command. The answer comes once the change is on disk and the listeners have been told, or exceptionally
     * if the rules failed or the loop is closed.
     */
    public CompletableFuture<Outcome> submit(Envelope envelope) {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        waiting.incrementAndGet();
        try {
            if (closed) {
                throw new RejectedExecutionException("the session is closed");
            }
            thread.queue(() -> carryOut(envelope, answer));
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
            answer.completeExceptionally(e);
        }
        return answer;
    }

    /** Sends a command of the moderator, now. */
    public CompletableFuture<Outcome> submit(Command command) {
        return submit(command, now());
    }

    /** As {@link #submit(Command)}, at a time that is given, such as what was answered about a time that is past. */
    public CompletableFuture<Outcome> submit(Command command, Instant at) {
        return submit(parts.envelopes().ofModerator(command, at));
    }

    /** The time of commands that are sent without one. */
    InstantSource clock() {
        return clock;
    }

    public SessionId id() {
        return id;
    }

    /** The time of the latest entry; empty if there is none. */
    public Optional<Instant> latest() {
        return Optional.of(latest).filter(at -> !at.equals(Instant.MIN));
    }

    /** The latest published session. */
    public SessionState state() {
        return feed.latest();
    }

    /** Calls the listener with the session at once, then with each newer one, on the loop's thread. */
    public Subscription subscribe(Consumer<SessionState> listener) {
        return feed.subscribe(listener);
    }

    /** As above, on another thread: {@link StateFeed#subscribe(Executor, InstantSource, BiConsumer)}. */
    public Subscription subscribe(Executor thread, InstantSource clock, BiConsumer<SessionState, Instant> listener) {
        return feed.subscribe(thread, clock, listener);
    }

    /** The state of saving; for any thread. */
    public Health health() {
        // The count first: when it is down, everything else has been told.
        long waiting = parts.writer().aside().entries();
        return health.aside(waiting);
    }

    /** When the session was last known to be open, as it was found on opening; empty if never. */
    public Optional<Instant> lastAlive() {
        return lastAlive;
    }

    /**
     * Keeps the text that is being typed into a field, so that it survives a crash; an empty one is forgotten.
     *
     * @return whether it is on disk; never exceptional
     */
    public CompletableFuture<Boolean> saveDraft(String field, String text) {
        CompletableFuture<Boolean> saved = new CompletableFuture<>();
        try {
            thread.execute(() -> saved.complete(beside(() -> library.saveDraft(id, field, text, now()))));
        } catch (RejectedExecutionException e) {
            saved.complete(false);
        }
        return saved;
    }

    /** The texts that were being typed, by field. */
    public Map<String, String> drafts() {
        return thread.call(() -> library.drafts(id));
    }

    /** What became of a command that came before; empty if it never did. */
    public Optional<Outcome> answerOf(CommandId command) {
        return thread.call(() -> parts.transact().answerOf(id, command));
    }

    private void carryOut(Envelope envelope, CompletableFuture<Outcome> answer) {
        waiting.decrementAndGet();
        try {
            Outcome outcome = parts.transact().carryOut(id, envelope);
            feed.deliverIfDue(waiting.get() > 0);
            answer.complete(outcome);
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
            LOG.error("a command failed", e);
        }
    }

    /** What a change of this session shows and keeps, on the loop's thread. */
    private final class Session implements Transact.Session {
        @Override
        public SessionId id() {
            return id;
        }

        @Override
        public SessionState state() {
            return SessionLoop.this.state();
        }

        @Override
        public Instant latest() {
            return latest;
        }

        @Override
        public boolean came(CommandId command) {
            return answered.contains(command);
        }

        @Override
        public void saved(Batch batch, SessionState next, List<Entry> entries) {
            health = health.saved(now(), health.entries() + entries.size());
            show(batch, next);
        }

        @Override
        public void setAside(Batch batch, SessionState next, LibraryException cause) {
            failed(cause);
            show(batch, next);
        }

        private void show(Batch batch, SessionState next) {
            latest = batch.at();
            answered.add(batch.command());
            feed.publish(next, waiting.get() > 0);
        }

        @Override
        public void refused(CommandId command) {
            answered.add(command);
        }

        @Override
        public void works() {
            health = health.works();
        }

        /** Shows the failure, and logs it where it is the first of a row. */
        @Override
        public void failed(LibraryException cause) {
            if (!health.trouble()) {
                LOG.warn("the library cannot be written: {}", cause.kind());
            }
            health = health.failed(cause.kind().name());
        }
    }

    /** This session as commands change it. */
    Transact.Session session() {
        return session;
    }

    /** What was set aside is in the library now; on the loop's thread. */
    void caughtUp(Batch batch) {
        health = health.saved(now(), health.entries() + batch.events().size());
    }

    /** Another session of the same library wrote people; on the loop's thread. */
    void showPeople(People people) {
        feed.publish(state().withPeople(people), waiting.get() > 0);
    }

    /** A person was erased: neither the session nor what can be undone shows a name any more; on the loop's thread. */
    void foldAgain() {
        Recovery.Recovered again = parts.folds().fold(id);
        latest = Times.later(latest, again.latest());
        health = health.saved(now(), again.entries());
        feed.publish(again.state(), false);
    }

    private void signOfLife() {
        beside(() -> library.alive(id, now()));
        parts.witness().look();
    }

    /** Writes something that is no entry; a failure shows in the health and nowhere else. */
    private boolean beside(Runnable writing) {
        try {
            writing.run();
            session.works();
            parts.writer().works();
            return true;
        } catch (LibraryException e) {
            session.failed(e);
            parts.writer().failed(e);
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The desk is left and the program goes on. A session in which something runs stays open, with its clock and its signs
     * of life: leaving the desk does not leave it. Any other is closed.
     */
    public void leave() {
        if (!Resumption.goesOn(state())) {
            close();
        }
    }

    /** Finishes the commands that wait, leaves a last sign of life, takes no more. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            signOfLife.cancel(false);
            thread.run(() -> {
                signOfLife();
                parts.sessions().closed(id);
            });
        }
    }
}
