package org.pupitre.exchange.meeting.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.Stay;
import org.pupitre.domain.attendance.TimeThere;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.AttendanceColumn;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowChange;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.intake.RowTimes;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.meeting.person.MeetingPeople;
import org.pupitre.exchange.table.Dates;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.ReadTime;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;

/** Compares who was there, as a report of the meeting tool says, with what is known of it (rules of imports, section 6). */
public final class AttendanceIntake {
    private static final int FIRST = 30;
    private static final int LOOKED_AT = 200;

    private final Known known;
    private final ReadChoices choices;
    private final RowTimes times;
    private final MeetingPeople people;
    private final Map<String, Attendee> attendees = new LinkedHashMap<>();
    private final List<PreviewRow> rejected = new ArrayList<>();
    private boolean addresses;

    private AttendanceIntake(Known known, ReadChoices choices, OrderFound order) {
        this.known = known;
        this.choices = choices;
        times = new RowTimes(order, Objects.requireNonNullElse(choices.zone(), known.zone()));
        people = new MeetingPeople(known, choices.meeting().emails());
    }

    /** Whether a table says when people came. */
    public static boolean looksLikeOne(RawTable raw) {
        return raw.rows().stream().limit(LOOKED_AT).anyMatch(AttendanceSection::header);
    }

    /**
     * Reads a table.
     *
     * @throws Unfit if there is nothing in it
     */
    public static IntakeReading read(@Nullable String name, RawTable raw, Known known, ReadChoices choices,
            Progress progress) throws Unfit {
        List<AttendanceSection> parts = AttendanceSection.of(raw, choices);
        if (parts.isEmpty()) {
            throw new Unfit("intake.needsJoin");
        }
        Header header = parts.getFirst().table().header();
        OrderFound order = OrderFound.of(moments(parts), header.french(), choices.order());
        AttendanceIntake intake = new AttendanceIntake(known, choices, order);
        Set<Said> remarks = new LinkedHashSet<>();
        int all = parts.stream().mapToInt(part -> part.table().rows().size()).sum();
        int read = 0;
        for (AttendanceSection part : parts) {
            for (ReadRow row : part.table().rows()) {
                intake.read(row, part.role());
                read++;
                progress.part(0, 0.6).at(read, Math.max(1, all));
            }
            FileIntake.remarks(part.table(), order).stream()
                    .filter(said -> remarks.stream().noneMatch(other -> other.key().equals(said.key())))
                    .forEach(remarks::add);
        }
        List<PreviewRow> rows = intake.rows(progress.part(0.6, 1));
        remarks.addAll(intake.remarks());
        return new IntakeReading.Ready(new Preview(IntakeKind.ATTENDANCE, name, raw.facts(), header, order, rows, null,
                Set.of(), List.copyOf(remarks)), raw.rows().stream().limit(FIRST).toList());
    }

    private static List<ReadTime> moments(List<AttendanceSection> parts) {
        return parts.stream().flatMap(part -> part.table().rows().stream())
                .flatMap(row -> Stream.of(AttendanceColumn.JOIN, AttendanceColumn.LEAVE).map(row::value))
                .filter(cell -> !cell.isEmpty()).flatMap(cell -> Dates.read(cell).stream()).toList();
    }

    private void read(ReadRow row, Attended.@Nullable Role section) {
        Said fault = row.fault();
        try {
            if (fault != null) {
                throw new Unfit(fault);
            }
            add(row, section);
        } catch (Unfit e) {
            rejected.add(PreviewRow.rejected(row.record(), row.begin(), e.why()));
        }
    }

    private void add(ReadRow row, Attended.@Nullable Role section) throws Unfit {
        MeetingName shown = MeetingName.of(row.value(AttendanceColumn.NAME));
        String full = TypedText.line(
                row.value(AttendanceColumn.FIRST_NAME) + " " + row.value(AttendanceColumn.LAST_NAME));
        MeetingName name = shown.shown().isEmpty() ? MeetingName.of(full) : shown;
        if (name.shown().isEmpty()) {
            throw new Unfit("intake.noName");
        }
        String called = full.isEmpty() || full.length() > PersonDetails.LONGEST_NAME ? name.shown() : full;
        String address = row.value(AttendanceColumn.EMAIL);
        String email = MeetingPeople.email(address);
        addresses |= !email.isEmpty();
        List<Said> flags = new ArrayList<>(row.flags());
        Optional<Stay> stay = stay(row, flags);
        Attended.Role role = CellWords.role(row.value(AttendanceColumn.ROLE))
                .orElse(section == null ? Attended.Role.ATTENDEE : section);
        PersonId id = own(row.value(AttendanceColumn.ID), called);
        Attendee attendee = attendees.computeIfAbsent(
                id == null ? MeetingPeople.key(called, email) : "#" + id.value(),
                _ -> new Attendee(row.record(), name, called, email, id, role));
        attendee.as(role);
        stay.ifPresent(attendee.stays::add);
        attendee.flags.addAll(flags);
        if (email.isEmpty() && !address.isBlank() && !MeetingName.anonymousAddress(address)) {
            attendee.flags
                    .add(Said.of("intake.noAddress", address.length() > 40 ? address.substring(0, 39) + "…" : address));
        }
        String country = TypedText.line(row.value(AttendanceColumn.COUNTRY));
        if (attendee.country == null && !country.isEmpty() && country.length() <= PersonDetails.LONGEST_NAME) {
            attendee.country = country;
        }
    }

    /** The id that our own table says: of a person of that name, or of no one yet; null for any other. */
    private @Nullable PersonId own(String cell, String name) {
        if (cell.isBlank()) {
            return null;
        }
        try {
            PersonId id = new PersonId(cell.strip());
            boolean same = known.people().person(id)
                    .filter(person -> HeaderFold.of(person.name()).equals(HeaderFold.of(name))).isPresent();
            return same || !known.people().knows(id) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Optional<Stay> stay(ReadRow row, List<Said> flags) throws Unfit {
        String join = row.value(AttendanceColumn.JOIN);
        String leave = row.value(AttendanceColumn.LEAVE);
        boolean came = CellWords.truth(row.value(AttendanceColumn.ATTENDED)).orElse(true);
        if (!came || (join.isEmpty() && leave.isEmpty())) {
            return Optional.empty();
        }
        if (join.isEmpty() || leave.isEmpty()) {
            throw new Unfit(join.isEmpty() ? "intake.noJoin" : "intake.noLeave");
        }
        Instant from = times.read(new Heading(AttendanceColumn.JOIN), join, known.plan().plannedStart(), flags);
        Instant until = times.read(new Heading(AttendanceColumn.LEAVE), leave, from, flags);
        if (until.isBefore(from)) {
            throw new Unfit("intake.leaveBeforeJoin", join, leave);
        }
        return Optional.of(new Stay(from, until,
                CellWords.truth(row.value(AttendanceColumn.WAITING)).orElse(false)));
    }

    private List<PreviewRow> rows(Progress progress) {
        List<PreviewRow> rows = new ArrayList<>();
        for (Attendee attendee : attendees.values()) {
            rows.add(row(attendee));
            progress.at(rows.size(), attendees.size());
        }
        rows.addAll(rejected);
        return rows;
    }

    private PreviewRow row(Attendee attendee) {
        Person person = attendee.id == null
                ? people.of(attendee.name, attendee.full, attendee.email)
                : known.people().person(attendee.id)
                        .orElseGet(() -> new Person(attendee.id, PersonDetails.named(attendee.full)));
        Attended before = person.meeting().at(known.id()).orElse(null);
        Attended now = joined(before, attendee);
        List<Said> why = new ArrayList<>();
        why.add(Said.of("intake.role." + now.role()));
        if (now.stays().isEmpty()) {
            why.add(Said.of("intake.didNotCome"));
        } else {
            Duration present = TimeThere.of(now.stays(), false);
            why.add(Said.of("intake.presence", (present.toSeconds() + 59) / 60,
                    (int) now.stays().stream().filter(stay -> !stay.waiting()).count()));
        }
        long waited = now.stays().stream().filter(Stay::waiting).count();
        if (waited > 0) {
            why.add(Said.of("intake.waited", (int) waited));
        }
        attendee.flags.stream().distinct().forEach(why::add);
        boolean same = now.equals(before) && people.changed(person.id()) == null;
        Person told = country(person, attendee).with(person.meeting().with(now));
        if (same) {
            return new PreviewRow(attendee.record, RowState.UNCHANGED, person.name(), null, why, List.of(),
                    RowChange.NONE, false);
        }
        return new PreviewRow(attendee.record, before == null ? RowState.NEW : RowState.CHANGED, person.name(), null,
                why, List.of(), new RowChange.OfPerson(told), before != null || !now.stays().isEmpty());
    }

    /** A country is only kept of someone of whom none is known and whom the file brings. */
    private Person country(Person person, Attendee attendee) {
        String country = attendee.country;
        if (country == null || known.people().has(person.id())) {
            return person;
        }
        PersonFacts facts = Objects.requireNonNullElse(person.details().facts(), PersonFacts.NONE);
        return new Person(person.id(), person.details().with(
                new PersonFacts(country, facts.languages(), facts.role(), facts.reach(), facts.experience(),
                        facts.venue(), facts.meeting())));
    }

    /** A report that was made later has the same joins, and some of them last longer. */
    private Attended joined(@Nullable Attended before, Attendee attendee) {
        Map<List<Object>, Stay> stays = new LinkedHashMap<>();
        Stream.concat(before == null ? Stream.empty() : before.stays().stream(), attendee.stays.stream())
                .forEach(stay -> stays.merge(List.of(stay.from(), stay.waiting()), stay,
                        (a, b) -> a.until().isBefore(b.until()) ? b : a));
        Attended.Role role = before == null || attendee.role.compareTo(before.role()) < 0
                ? attendee.role
                : before.role();
        return new Attended(known.id(), role, List.copyOf(stays.values()));
    }

    private List<Said> remarks() {
        List<Said> remarks = new ArrayList<>();
        int absent = (int) attendees.values().stream().filter(attendee -> attendee.stays.isEmpty()).count();
        int waiting = (int) attendees.values().stream()
                .filter(attendee -> attendee.stays.stream().anyMatch(Stay::waiting)).count();
        if (absent > 0) {
            remarks.add(Said.of("intake.absent", absent));
        }
        if (waiting > 0) {
            remarks.add(Said.of("intake.waiting", waiting));
        }
        if (addresses && !choices.meeting().emails()) {
            remarks.add(Said.of("intake.addressesLeft"));
        }
        return remarks;
    }
}
