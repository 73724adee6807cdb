package org.pupitre.task.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.SetBeginning;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.live.SessionLoop;

/** Brings a session that was planned for another day to today, so that its clocks mean something. */
public final class MoveToToday {
    /** A session planned nearer than this is run as planned. */
    private static final Duration NEAR = Duration.ofHours(12);
    /** Time to sit down before the session begins. */
    private static final Duration NOTICE = Duration.ofMinutes(2);

    private MoveToToday() {}

    /**
     * Moves a session that has not begun and is planned for more than half a day away: it begins in two minutes, and what
     * would be over by then, the sound check, is left out. The program does this, so it is no step of undo.
     */
    public static void bring(SessionLoop loop, InstantSource clock) {
        SessionState state = loop.state();
        SessionPlan plan = state.plan();
        Instant now = clock.instant();
        if (plan == null || state.timeline().status() != Timeline.Status.NOT_STARTED
                || Duration.between(now, plan.plannedStart()).abs().compareTo(NEAR) < 0) {
            return;
        }
        loop.submit(new MoveSession(now.plus(NOTICE).truncatedTo(ChronoUnit.MINUTES))).join();
        List<AgendaItem> over = loop.state().timeline().items().stream()
                .filter(item -> item.playable() && !item.plannedEnd().isAfter(now.plus(NOTICE))).toList();
        over.forEach(item -> loop.submit(new SkipItem(item.id())).join());
        loop.submit(new SetBeginning()).join();
    }
}
