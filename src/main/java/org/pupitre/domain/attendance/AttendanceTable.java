package org.pupitre.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Stay;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;

/**
 * Who was at a session.
 *
 * @param lines   by role, then by name
 * @param waiting whether time in the waiting room counts as presence
 */
public record AttendanceTable(List<Line> lines, boolean waiting) {
    /**
     * A person.
     *
     * @param first   when the person came first; null for who did not come
     * @param last    when the person left last
     * @param present how long the person was there
     * @param waited  how long in the waiting room
     */
    public record Line(
            Person person,
            Attended attended,
            @Nullable Instant first,
            @Nullable Instant last,
            Duration present,
            Duration waited) {
        /** Whether the person came. */
        public boolean came() {
            return first != null;
        }
    }

    public AttendanceTable {
        lines = List.copyOf(lines);
    }

    /** What the people table holds of a session. */
    public static AttendanceTable of(People people, SessionId session, boolean waiting) {
        return new AttendanceTable(people.all().stream()
                .flatMap(person -> person.meeting().at(session).stream().map(at -> line(person, at, waiting)))
                .sorted(Comparator.comparing((Line line) -> line.attended().role())
                        .thenComparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.person().id().value()))
                .toList(), waiting);
    }

    private static Line line(Person person, Attended at, boolean waiting) {
        List<Stay> stays = at.stays().stream().filter(stay -> waiting || !stay.waiting()).toList();
        Duration waited = TimeThere.of(at.stays().stream().filter(Stay::waiting).toList(), true);
        return new Line(person, at, stays.stream().map(Stay::from).min(Comparator.naturalOrder()).orElse(null),
                stays.stream().map(Stay::until).max(Comparator.naturalOrder()).orElse(null),
                TimeThere.of(at.stays(), waiting), waited);
    }

    /** How many came. */
    public int came() {
        return (int) lines.stream().filter(Line::came).count();
    }

    /** How many registered and did not come. */
    public int absent() {
        return lines.size() - came();
    }
}
