package org.pupitre.ui.shell.asked;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Confirmation;

/**
 * Asks before a session begins that is planned for another day, since all its figures count from that day, and offers to move
 * it to today.
 */
public final class OtherDay {
    /** A session planned nearer than this is run as planned. */
    private static final Duration NEAR = Duration.ofHours(12);

    private OtherDay() {}

    /** The question before a command that would begin the session; empty where none is needed. */
    public static Optional<Confirmation> before(Command command, SessionState state, Instant now, Words words) {
        SessionPlan plan = state.plan();
        boolean begins = command instanceof StartItem || command instanceof NextItem;
        if (!begins || plan == null || state.timeline().status() != Timeline.Status.NOT_STARTED || near(plan, now)) {
            return Optional.empty();
        }
        String day = Formats.date(plan.plannedStart(), now, plan.zone(), words.locale());
        Confirmation.Instead move = plan.sameTimeOn(now)
                .map(today -> new Confirmation.Instead(move(today, plan.zone(), words),
                        new MoveSession(today.taken())))
                .orElse(null);
        return Optional.of(new Confirmation(words.text("shell.otherDay", day), words.text("shell.startNow"), move));
    }

    /** Where clocks show that time twice or not at all today, the verb says which is taken. */
    private static String move(WallTime today, ZoneId zone, Words words) {
        String time = Formats.timeOfDay(today.taken(), zone);
        if (today.leftOut()) {
            return words.text("shell.moveTodayAt", time);
        }
        return today.second() == null
                ? words.text("shell.moveToday")
                : words.text("shell.moveTodayAt", time + " UTC" + today.taken().atZone(zone).getOffset().getId());
    }

    private static boolean near(SessionPlan plan, Instant now) {
        return now.isAfter(plan.plannedStart().minus(NEAR)) && now.isBefore(plan.hardStop().plus(NEAR));
    }
}
