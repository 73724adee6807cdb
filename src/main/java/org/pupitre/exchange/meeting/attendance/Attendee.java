package org.pupitre.exchange.meeting.attendance;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.Stay;
import org.pupitre.domain.value.PersonId;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.table.Said;

/** A person of a report while its rows are read, each of which is one time the person was there. */
final class Attendee {
    final int record;
    final MeetingName name;
    /** First and last name where the report has them, else the name that is shown. */
    final String full;
    final String email;
    /** The id that our own table says; null for none. */
    final @Nullable PersonId id;
    final List<Stay> stays = new ArrayList<>();
    final List<Said> flags = new ArrayList<>();
    Attended.Role role;
    @Nullable String country;

    Attendee(int record, MeetingName name, String full, String email, @Nullable PersonId id,
            Attended.Role role) {
        this.record = record;
        this.name = name;
        this.full = full;
        this.email = email;
        this.id = id;
        this.role = role;
    }

    /** Of two roles the higher counts. */
    void as(Attended.Role other) {
        role = other.compareTo(role) < 0 ? other : role;
    }
}
