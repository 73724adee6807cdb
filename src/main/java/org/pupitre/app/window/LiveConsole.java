package org.pupitre.app.window;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.value.SessionId;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.ClockWatch;
import org.pupitre.live.Health;
import org.pupitre.live.Outcome;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.Subscription;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.clock.Ticker;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.field.CommandAnswer;
import org.pupitre.ui.kit.field.SteadyActs;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session on the screen: commands of the console go to the loop, snapshots and ticks come back to it. However many
 * snapshots and ticks come while the screen is busy, it draws once, the latest.
 */
public final class LiveConsole implements AutoCloseable, Consoles.Desk {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConsole.class);

    private static final int PATIENCE_SECONDS = 2;

    private final SessionLoop loop;
    private final SessionClock clock;
    private final ClockWatch watch;
    private final Notices notices;
    private final Console console;
    private final BoothWindow booth;
    private final SteadyActs ofConsole;
    private final SteadyActs ofBooth;
    private final AtomicBoolean due = new AtomicBoolean();
    private final Subscription snapshots;
    private final Ticker ticker;
    private final Set<String> told = new HashSet<>();
    private boolean closed;

    /**
     * On the screen's thread.
     *
     * @param clock     the time to show, the same the loop works with
     * @param nanos     a monotonic clock in nanoseconds, for the ticks
     * @param rehearsal whether the session is played to practise
     */
    public LiveConsole(SessionLoop loop, SessionClock clock, LongSupplier nanos, Notices notices, Consoles consoles,
            boolean rehearsal) {
        this.loop = loop;
        this.clock = clock;
        this.notices = notices;
        watch = new ClockWatch(loop, clock, notices);
        ofConsole = new SteadyActs(this::send, nanos);
        ofBooth = new SteadyActs(this::send, nanos);
        console = consoles.on(this, rehearsal, loop.state().core().copy() != null);
        booth = consoles.booth(ofBooth);
        console.whenBoothIsAsked(booth::open);
        console.show(loop.state(), clock.instant());
        console.openDrafts(drafts(), (field, text) -> {
            var _ = loop.saveDraft(field, text);
        });
        snapshots = loop.feed().subscribe(state -> show());
        ticker = new Ticker(this::show, clock, nanos);
    }

    SessionId session() {
        return loop.id();
    }

    public Console console() {
        return console;
    }

    private void show() {
        if (due.compareAndSet(false, true)) {
            FxThread.run(() -> {
                due.set(false);
                draw();
            });
        }
    }

    /** What fails in one of them is told once, and keeps neither the others nor the next tick from being drawn. */
    private void draw() {
        alone(watch::look);
        SessionState state = loop.state();
        alone(() -> console.show(state, clock.instant()));
        alone(() -> booth.show(state, clock.instant()));
        ofConsole.shown(state.core());
        ofBooth.shown(state.core());
    }

    private void alone(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            if (told.add(Failure.code(e))) {
                LOG.error("the console could not be drawn", e);
            }
        }
    }

    /** An answer to a notice: what concerns the session is a command like any other. */
    @Override
    public Optional<Command> chosen(Notice notice, Notice.Choice choice) {
        return switch (choice) {
            case UNDERSTOOD, BACK -> {
                notices.lower(notice.kind());
                yield Optional.empty();
            }
            case COUNT_GAP -> watch.asked().map(gap -> new CountGap(gap.from(), gap.until()));
            case TAKE_OUT_GAP -> watch.asked().map(gap -> new TakeOutGap(gap.from(), gap.until()));
        };
    }

    @Override
    public void submit(Command command, Consumer<CommandAnswer> answer) {
        ofConsole.submit(command, answer);
    }

    private void send(Command command, Consumer<CommandAnswer> answer) {
        var _ = loop.submit(command).whenComplete((outcome, failure) -> answer.accept(
                outcome == null ? new CommandAnswer.Failed(code(failure)) : answerFor(outcome)));
    }

    private static String code(@Nullable Throwable failure) {
        return failure == null ? "" : Failure.code(failure);
    }

    private static CommandAnswer answerFor(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new CommandAnswer.Done();
            // It is on disk, in a second place; the status line and a notice say so.
            case Outcome.SetAside aside -> new CommandAnswer.Done();
            case Outcome.Refused refused -> new CommandAnswer.Refused(refused.reason());
            case Outcome.NotSaved unsaved -> new CommandAnswer.NotSaved(unsaved.cause());
        };
    }

    @Override
    public List<Notice> standing() {
        return notices.standing();
    }

    @Override
    public Saved saved() {
        Health health = loop.health();
        return new Saved(health.savedAt(), health.entries(), health.aside(), health.cause());
    }

    /** Drafts that cannot be read do not keep a session closed. */
    private Map<String, String> drafts() {
        try {
            return loop.drafts();
        } catch (LibraryException e) {
            LOG.warn("the drafts cannot be read: {}", e.kind());
            return Map.of();
        }
    }

    /** What is being typed is kept, and what was sent last where its answer still comes is not. */
    private void leaveDrafts() {
        drafts();
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        FxThread.run(() -> {
            console.leaveDrafts();
            left.complete(true);
        });
        left.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Stops drawing, then leaves the session, which stays open where something runs in it; a second time changes nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ticker.close();
        snapshots.close();
        watch.end();
        booth.close();
        leaveDrafts();
        loop.leave();
    }
}
