package org.pupitre.domain.outlook.gate;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.pupitre.domain.act.Stay;
import org.pupitre.domain.attendance.AttendanceTable;
import org.pupitre.domain.attendance.AttendanceTable.Line;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedAttendee;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

/** Who was there, as it may leave: for the record and for working copies alone. */
final class AttendancePart {
    private final Gate gate;

    AttendancePart(Gate gate) {
        this.gate = gate;
    }

    List<ReleasedAttendee> attendees() {
        if (gate.purpose() != ReleasePurpose.WORKING && gate.purpose() != ReleasePurpose.RECORD) {
            return List.of();
        }
        return AttendanceTable.of(gate.state().people(), gate.state().id(), false).lines().stream().map(this::attendee)
                .toList();
    }

    private ReleasedAttendee attendee(Line line) {
        PersonId id = line.person().id();
        boolean ruled = line.attended().stays().stream()
                .anyMatch(stay -> gate.ruled(new Span(stay.from(), stay.until())));
        ReleasedName name = gate.name(id, ruled);
        String country = line.person().country();
        boolean exact = gate.working() || name.named();
        return new ReleasedAttendee(gate.working() ? id.value() : null, name, line.attended().role(),
                exact && country != null ? gate.texts().detail("attendance:" + id + ".country", country) : null,
                line.attended().stays().stream().map(stay -> time(stay, exact)).toList(),
                line.present());
    }

    private static ReleasedAttendee.Time time(Stay stay, boolean exact) {
        return exact
                ? new ReleasedAttendee.Time(stay.from(), stay.until(), stay.waiting())
                : new ReleasedAttendee.Time(stay.from().truncatedTo(ChronoUnit.MINUTES),
                        stay.until().truncatedTo(ChronoUnit.MINUTES), stay.waiting());
    }
}
