package org.pupitre.domain;

import java.time.Instant;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;

/** What a session makes of a command: events, or a refusal with its reason. Pure, and never throws. */
public final class Decider {
    private Decider() {
    }

    /**
     * Decides a command.
     *
     * @param now when it is carried out; never before the latest event of the session
     */
    public static Decision decide(SessionState state, Command command, Instant now) {
        return Decision.refuse(new Rejection.NotPlannedYet());
    }
}
