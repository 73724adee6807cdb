package org.pupitre.ui.shell.zone;

import java.time.ZoneId;

/**
 * A time zone with what its clocks show.
 *
 * @param time     the time of day, with its weekday before it where that is not the session's: {@code Wed 01:05}
 * @param city     its name
 * @param sameTime whether it has the same time as the session now, though it is another zone
 */
record ShownZone(ZoneId zone, Reason reason, String time, String city, boolean sameTime) {
    /** Why it is shown; its word is under {@code zone.reason.} and the name. */
    enum Reason {
        SESSION,
        HERE,
        SEMINAR,
        CHOSEN
    }

    boolean chosen() {
        return reason == Reason.CHOSEN;
    }

    /** Whether another is the same zone for the same reason, whatever the time. */
    boolean samePlace(ShownZone other) {
        return zone.equals(other.zone) && reason == other.reason && sameTime == other.sameTime;
    }
}
