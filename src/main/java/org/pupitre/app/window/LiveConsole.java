package org.pupitre.app.window;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.pupitre.app.window.room.RoomWindow;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.ClockWatch;
import org.pupitre.live.Health;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.clock.Ticker;
import org.pupitre.live.feed.Subscription;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.field.Presses;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.pupitre.ui.shell.sharing.BesideWindows;
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
    private final StripWindow strip;
    private final RoomWindow room;
    private final List<Subscription> shown;
    private final Ticker ticker;
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
        console = consoles.on(this, rehearsal, loop.state().core().copy() != null);
        console.watchClock(watch::asked);
        console.sendTo(loop::submit, new Presses(nanos));
        booth = consoles.booth(loop::submit, new Presses(nanos), rehearsal);
        room = consoles.room(rehearsal);
        console.opensBeside(new BesideWindows(booth::open, room::turn));
        strip = consoles.strip(console, rehearsal);
        if (loop.state().core().copy() == null) {
            console.stripOpensIn(strip);
        }
        console.show(loop.state(), clock.instant());
        console.openDrafts(drafts(), (field, text) -> {
            var _ = loop.saveDraft(field, text);
        });
        // A jump of the clock is noticed before the time is shown.
        shown = List.of(onScreen((_, _) -> watch.look()), onScreen(console::show), onScreen(booth::show),
                onScreen(room::show));
        ticker = new Ticker(() -> shown.forEach(Subscription::again), clock, nanos);
    }

    private Subscription onScreen(BiConsumer<SessionState, Instant> show) {
        return loop.subscribe(FxThread::run, clock, show);
    }

    SessionId session() {
        return loop.id();
    }

    public Console console() {
        return console;
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
        shown.forEach(Subscription::close);
        watch.end();
        booth.close();
        room.close();
        strip.close();
        leaveDrafts();
        loop.leave();
    }
}
