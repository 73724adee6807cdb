package org.pupitre.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.GapAnswer;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.Gap;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;

/**
 * Looks after the clock of one session: raises a notice for a gap until it is answered, and lets the clock follow what
 * was answered. What was answered is read from the session, so undoing an answer asks again.
 */
public final class ClockWatch {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Supplier<SessionState> session;
    private final Supplier<Optional<Instant>> latest;
    private final SessionClock clock;
    private final Notices notices;

    /** Watches from now on. */
    public ClockWatch(SessionLoop loop, SessionClock clock, Notices notices) {
        this(loop::state, loop::latest, clock, notices);
    }

    /**
     * @param latest the time of the latest entry
     */
    public ClockWatch(Supplier<SessionState> session, Supplier<Optional<Instant>> latest, SessionClock clock,
            Notices notices) {
        this.session = session;
        this.latest = latest;
        this.clock = clock;
        this.notices = notices;
    }

    /** Reads the clock, and raises or lowers what follows from it; to be called at each tick. */
    public void look() {
        latest.get().ifPresent(clock::written);
        clock.instant();
        SessionState state = session.get();
        Duration counted = clock.gaps().stream().filter(gap -> !gap.forward() && counted(state, gap)).map(Gap::length)
                .reduce(Duration.ZERO, Duration::plus);
        clock.follow(counted);
        Optional<Gap> asked = asked();
        show(Notice.Kind.CLOCK_FORWARD, asked.filter(Gap::forward), state);
        show(Notice.Kind.CLOCK_BACK, asked.filter(gap -> !gap.forward()), state);
    }

    /** The oldest gap that was not answered; none once the session is finished, since nothing runs then. */
    public Optional<Gap> asked() {
        Timeline timeline = session.get().timeline();
        return timeline.status() == Timeline.Status.FINISHED
                ? Optional.empty()
                : clock.gaps().stream().filter(gap -> timeline.answerTo(gap).isEmpty()).findFirst();
    }

    /** Lowers what this watch has raised. */
    public void end() {
        notices.lower(Notice.Kind.CLOCK_FORWARD);
        notices.lower(Notice.Kind.CLOCK_BACK);
    }

    private static boolean counted(SessionState state, Gap gap) {
        return state.timeline().answerTo(gap).filter(answer -> !answer.takenOut()).map(GapAnswer::gap).isPresent();
    }

    private void show(Notice.Kind kind, Optional<Gap> gap, SessionState state) {
        gap.ifPresentOrElse(
                g -> notices.raise(kind, length(g.length()), time(g.from(), state), time(g.until(), state)),
                () -> notices.lower(kind));
    }

    private static String time(Instant instant, SessionState state) {
        ZoneId zone = state.plan() == null ? ZoneId.systemDefault() : state.plan().zone();
        return TIME.format(instant.atZone(zone));
    }

    /** {@code 40:00}, and {@code 24:00:00} from one hour on. */
    private static String length(Duration length) {
        return length.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(),
                        length.toSecondsPart());
    }
}
