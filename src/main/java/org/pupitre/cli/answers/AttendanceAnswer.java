package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.attendance.AttendanceTable;
import org.pupitre.domain.attendance.RawRecord;
import org.pupitre.domain.value.PersonId;

/**
 * Who was there, as the meeting tool reports it (rules of imports, section 6).
 *
 * @param came   how many came
 * @param absent how many registered and did not come
 * @param due    when it should be removed; null where nothing is known
 * @param over   whether that time has come
 */
public record AttendanceAnswer(int came, int absent, @Nullable Instant due, boolean over, List<Line> people) {
    /**
     * A person.
     *
     * @param presentSeconds without the waiting room
     * @param waitedSeconds  in the waiting room
     */
    public record Line(PersonId person, Attended.Role role, long presentSeconds, long waitedSeconds, int stays) {}

    public AttendanceAnswer {
        people = List.copyOf(people);
    }

    static AttendanceAnswer of(SessionState state, Instant now) {
        AttendanceTable table = AttendanceTable.of(state.people(), state.id(), false);
        Instant due = RawRecord.due(state.people(), state.id()).orElse(null);
        return new AttendanceAnswer(table.came(), table.absent(), due, due != null && !now.isBefore(due),
                table.lines().stream().map(line -> new Line(line.person().id(), line.attended().role(),
                        line.present().toSeconds(), line.waited().toSeconds(), line.attended().stays().size()))
                        .toList());
    }
}
