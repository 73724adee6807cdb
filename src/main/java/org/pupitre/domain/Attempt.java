package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.value.CommandId;

/** What a command would do, before anybody gives it: what the session would refuse is not offered. */
public final class Attempt {
    private static final CommandId TRIED = new CommandId("tried");

    private Attempt() {}

    /** The session as it would be after the command; empty where the command would be refused. */
    public static Optional<SessionState> of(SessionState state, Command command, Instant now) {
        return Decider.decide(state, command, now) instanceof Decision.Accepted accepted
                ? Optional.of(Evolver.evolve(state, TRIED, accepted.events()))
                : Optional.empty();
    }
}
