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
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session while it runs. One thread does for each command: decide, append, evolve, publish. A change is on disk
 * before anybody sees it. A command from inside a listener is queued like any other, never carried out inside.
 */
public final class SessionLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
    private static final String MODERATOR = "moderator";
    private static final long ALIVE_EVERY_SECONDS = 5;

    private final LibraryDesk desk;
    private final SessionId id;
    private final Library library;
    private final Writer writer;
    private final Set<CommandId> answered;
    private final LoopThread thread;
    private final InstantSource clock;
    private final StateFeed feed;
    private final Optional<Instant> lastAlive;
    private final ScheduledFuture<?> signOfLife;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Health health;
    private volatile boolean closed;
    private volatile Instant latest;

    /** On the loop's thread. */
    SessionLoop(LibraryDesk desk, Library library, Writer writer, LoopThread thread, SessionId id,
            InstantSource clock) {
        Recovery.Recovered recovered = desk.folds().take(id);
        this.writer = writer;
        this.answered = new HashSet<>(recovered.commands());
        this.desk = desk;
        this.id = id;
        this.library = library;
        this.thread = thread;
        this.clock = clock;
        this.latest = recovered.latest();
        this.lastAlive = library.lastAlive(id);
        this.feed = new StateFeed(thread, desk.nanos(), recovered.state());
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
            thread.execute(() -> carryOut(envelope, answer));
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
            answer.completeExceptionally(e);
        }
        return answer;
    }

    /** Sends a command of the moderator, now. */
    public CompletableFuture<Outcome> submit(Command command) {
        return submit(new Envelope(desk.freshCommandId(), command, MODERATOR, desk.device(), now()));
    }

    /** As {@link #submit(Command)}, at a time of one's own, such as what was answered about a time that is past. */
    public CompletableFuture<Outcome> submit(Command command, Instant at) {
        return submit(new Envelope(desk.freshCommandId(), command, MODERATOR, desk.device(), at));
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

    public StateFeed feed() {
        return feed;
    }

    /** How it stands with saving; for any thread. */
    public Health health() {
        // The count first: when it is down, everything else has been told.
        long waiting = writer.aside().entries();
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
        return thread.call(() -> known(command));
    }

    private void carryOut(Envelope envelope, CompletableFuture<Outcome> answer) {
        boolean more = waiting.decrementAndGet() > 0;
        try {
            Outcome outcome = known(envelope.id()).orElseGet(() -> decide(envelope, more));
            feed.deliverIfDue(more);
            answer.complete(outcome);
        } catch (LibraryException e) {
            failed(e);
            answer.complete(new Outcome.NotSaved(envelope.id(), e.kind().name()));
        } catch (RuntimeException | StackOverflowError e) {
            answer.completeExceptionally(e);
            LOG.error("a command failed", e);
        }
    }

    /** The answer the command got when it came first, from the journal or from the refusals. */
    private Optional<Outcome> known(CommandId command) {
        Optional<Batch> waits = writer.aside().of(id, command);
        if (waits.isPresent()) {
            return waits.map(b -> new Outcome.SetAside(command, b.events(), state(), writer.aside().file()));
        }
        try {
            List<Entry> entries = library.entries(id, command);
            if (!entries.isEmpty()) {
                return Optional.of(done(command, entries, state()));
            }
            return library.refusal(id, command).map(reason -> new Outcome.Refused(command, reason));
        } catch (LibraryException e) {
            if (!e.ofTheDisk() || answered.contains(command)) {
                throw e;
            }
            return Optional.empty(); // It cannot be read, but this one never came before.
        }
    }

    private Outcome decide(Envelope envelope, boolean more) {
        Instant at = Times.later(envelope.at(), latest);
        return switch (Decider.decide(state(), clean(envelope.command()), at)) {
            case Decision.Refused refused -> refuse(envelope.id(), at, refused.reason());
            case Decision.Accepted accepted -> accept(envelope, at, accepted.events(), accepted.people(), more);
        };
    }

    private Outcome refuse(CommandId command, Instant at, Rejection reason) {
        answered.add(command);
        beside(() -> library.refuse(id, command, at, reason));
        return new Outcome.Refused(command, reason);
    }

    private Outcome accept(Envelope envelope, Instant at, List<Event> events, List<Person> people, boolean more) {
        // Evolved before it is written: what cannot be folded must not come into the journal.
        SessionState next = Evolver.evolve(state(), envelope.id(), events).withPeople(state().people().with(people));
        Batch batch = new Batch(id, envelope.id(), at, envelope.actor(), envelope.device(), events, people);
        return switch (writer.write(batch)) {
            case Writer.Written.Not not -> {
                failed(not.cause());
                yield new Outcome.NotSaved(envelope.id(), not.cause().kind().name());
            }
            case Writer.Written.SetAside aside -> {
                failed(aside.cause());
                show(batch, next, more);
                yield new Outcome.SetAside(envelope.id(), events, next, aside.place());
            }
            case Writer.Written.Saved saved -> {
                health = health.saved(now(), health.entries() + saved.entries().size());
                show(batch, next, more);
                yield done(envelope.id(), saved.entries(), next);
            }
        };
    }

    private void show(Batch batch, SessionState next, boolean more) {
        latest = batch.at();
        answered.add(batch.command());
        feed.publish(next, more);
        if (!batch.people().isEmpty()) {
            desk.peopleChanged(this, next.people());
        }
    }

    /** What was set aside is in the library now; on the loop's thread. */
    void caughtUp(Batch batch) {
        health = health.saved(now(), health.entries() + batch.events().size());
    }

    private static Outcome done(CommandId command, List<Entry> entries, SessionState state) {
        return new Outcome.Done(command, entries.getLast().seq(), entries.stream().map(Entry::event).toList(), state);
    }

    /** Another session of the same library wrote people; on the loop's thread. */
    void showPeople(People people) {
        feed.publish(state().withPeople(people), waiting.get() > 0);
    }

    /** While the library cannot be read, nobody is being erased either. */
    private Command clean(Command command) {
        try {
            return library.clean(command);
        } catch (LibraryException e) {
            return command;
        }
    }

    /** A person was erased: neither the session nor what can be undone shows a name any more; on the loop's thread. */
    void foldAnew() {
        Recovery.Recovered again = desk.folds().anew(id);
        latest = Times.later(latest, again.latest());
        health = health.saved(now(), again.entries());
        feed.publish(again.state(), false);
    }

    private void signOfLife() {
        beside(() -> library.alive(id, now()));
        desk.watchWitness();
    }

    /** Writes something that is no entry; a failure shows in the health and nowhere else. */
    private boolean beside(Runnable writing) {
        try {
            writing.run();
            health = health.works();
            writer.works();
            return true;
        } catch (LibraryException e) {
            failed(e);
            return false;
        }
    }

    /** Shows the failure, and logs it where it is the first of a row. */
    private void failed(LibraryException e) {
        if (!health.trouble()) {
            LOG.warn("the library cannot be written: {}", e.kind());
        }
        health = health.failed(e.kind().name());
        writer.failed(e);
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
                desk.forget(this);
            });
        }
    }
}
