package org.pupitre.domain.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionEvent.HardStopSet;
import org.pupitre.domain.act.SessionEvent.SessionArchived;
import org.pupitre.domain.act.SessionEvent.SessionBroughtBack;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionZoneSet;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline.Status;

/** What can be done with a session from the list of sessions (rules of sessions). Pure. */
public final class ListingRules {
    /** A hundred years: no session is moved by more, nor longer. */
    public static final long FARTHEST_SECONDS = 100L * 366 * 24 * 3600;

    private ListingRules() {}

    /** Puts a session on another day or hour, with all that is planned (rules of sessions, section 3). */
    public static Decision place(SessionPlan plan, Status status, PlaceSession command) {
        if (status != Status.NOT_STARTED) {
            return Decision.refuse(new Rejection.SessionHasBegun());
        }
        Duration by = Duration.between(plan.plannedStart(), command.plannedStart());
        Instant first = command.plannedStart().plusMillis(1);
        if (Math.abs(by.toSeconds()) > FARTHEST_SECONDS) {
            return Decision.refuse(new Rejection.BadValue("plannedStart", "≠ " + plan.plannedStart()));
        }
        if (command.hardStop().isBefore(first)
                || Duration.between(first, command.hardStop()).toSeconds() > FARTHEST_SECONDS) {
            return Decision.refuse(new Rejection.BadValue("hardStop", "> " + command.plannedStart()));
        }
        List<Event> events = new ArrayList<>();
        if (by.toSeconds() != 0) {
            events.add(new SessionMoved(by.toSeconds()));
        }
        if (!plan.hardStop().plusSeconds(by.toSeconds()).equals(command.hardStop())) {
            events.add(new HardStopSet(command.hardStop()));
        }
        if (!plan.zone().equals(command.zone())) {
            events.add(new SessionZoneSet(command.zone()));
        }
        return events.isEmpty()
                ? Decision.refuse(new Rejection.NothingChanges())
                : new Decision.Accepted(events, List.of());
    }

    /** Hides a session in which nothing runs (rules of sessions, section 4). */
    public static Decision archive(Status status, boolean archived) {
        if (archived) {
            return Decision.refuse(new Rejection.SessionIsArchived());
        }
        return status == Status.RUNNING || status == Status.BETWEEN
                ? Decision.refuse(new Rejection.SessionGoesOn())
                : Decision.events(new SessionArchived());
    }

    /** Shows it again (rules of sessions, section 4). */
    public static Decision bringBack(boolean archived) {
        return archived
                ? Decision.events(new SessionBroughtBack())
                : Decision.refuse(new Rejection.SessionNotArchived());
    }
}
