package org.pupitre.domain.agenda;

import java.time.Instant;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand;

/** Which commands the timeline allows, and what follows from them (section 3). */
public final class TimelineRules {
    private TimelineRules() {
    }

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Timeline timeline, TimelineCommand command, Instant now) {
        return Decision.refuse(new Rejection.NoItemRunning());
    }
}
