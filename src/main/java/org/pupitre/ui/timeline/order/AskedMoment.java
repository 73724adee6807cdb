package org.pupitre.ui.timeline.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TypedTimes;

/**
 * Asks for a time of day and its day, in the session's zone: the new start of the whole session, or its hard stop. What a
 * change of the clocks makes of it is said (rules of the timeline, section 6). Pure.
 *
 * @param plan     the session as it is planned now
 * @param hardStop whether the hard stop is asked for; else the start
 */
record AskedMoment(SessionPlan plan, boolean hardStop, Words words) implements Asked {
    static Optional<Asked> start(SessionState state, Words words) {
        return Optional.ofNullable(state.plan()).map(plan -> new AskedMoment(plan, false, words));
    }

    static Optional<Asked> stop(SessionState state, Words words) {
        return Optional.ofNullable(state.plan()).map(plan -> new AskedMoment(plan, true, words));
    }

    @Override
    public String name() {
        return hardStop ? "agenda.stop" : "agenda.move";
    }

    @Override
    public String heading() {
        return words.text(hardStop ? "timeline.stopHeading" : "timeline.moveHeading", words.city(plan.zone()));
    }

    @Override
    public String verb() {
        return words.text(hardStop ? "timeline.stopGo" : "timeline.moveGo");
    }

    @Override
    public List<Blank> blanks() {
        Instant at = before();
        return List.of(
                new Blank(words.text(hardStop ? "timeline.stopTime" : "timeline.moveTime"),
                        Formats.timeOfDay(at, plan.zone()), "", false),
                new Blank(words.text("timeline.moveDay"), Formats.day(at, plan.zone(), words.locale()), "",
                        true));
    }

    private Instant before() {
        return hardStop ? plan.hardStop() : plan.plannedStart();
    }

    @Override
    public Answer answer(List<String> typed, boolean second) {
        Optional<LocalTime> time = TypedTimes.time(typed.getFirst());
        Optional<LocalDate> day = TypedTimes.day(typed.getLast());
        if (time.isEmpty()) {
            return new Answer.Wrong(words.text("timeline.typeTime"), 0);
        }
        if (day.isEmpty()) {
            return new Answer.Wrong(words.text("timeline.typeDay"), 1);
        }
        boolean sameTime = time.get().equals(local(before()).time()) && day.get().equals(local(before()).day());
        boolean sameDay = day.get().equals(local(before()).day());
        WallTime at = WallTime.of(day.get().atTime(time.get()), plan.zone());
        if (hardStop && sameDay && !at.taken().isAfter(plan.plannedStart())) {
            // The day was not changed, and a session that begins in the evening ends after midnight.
            at = WallTime.of(day.get().plusDays(1).atTime(time.get()), plan.zone());
        }
        Instant meant = second ? at.other().orElse(at.taken()) : at.taken();
        if (meant.equals(before()) || (sameTime && at.second() == null)) {
            String twice = twice(at, meant, time.get(), second);
            return new Answer.Nothing(twice, twice.isEmpty() ? null : switched(time.get(), second));
        }
        return hardStop && !meant.isAfter(plan.plannedStart())
                ? new Answer.Wrong(words.text("timeline.stopAfterStart", moment(plan.plannedStart())), 0)
                : sound(at, meant, time.get(), second);
    }

    /** Of a time that comes twice, which of the two is taken. */
    private String twice(WallTime at, Instant meant, LocalTime typed, boolean second) {
        return at.second() == null
                ? ""
                : words.text(second ? "timeline.timeSecond" : "timeline.timeFirst", typed.toString(),
                        meant.atZone(plan.zone()).getOffset().getId());
    }

    private String switched(LocalTime typed, boolean second) {
        return words.text(second ? "timeline.takeFirst" : "timeline.takeSecond", typed.toString());
    }

    private record Local(LocalDate day, LocalTime time) {}

    /** Without seconds, which no field shows. */
    private Local local(Instant at) {
        LocalDateTime shown = at.atZone(plan.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new Local(shown.toLocalDate(), shown.toLocalTime());
    }

    private Answer sound(WallTime at, Instant meant, LocalTime typed, boolean second) {
        List<String> remarks = new ArrayList<>();
        ZoneId zone = plan.zone();
        if (at.leftOut()) {
            remarks.add(words.text("timeline.timeLeftOut", typed.toString(), Formats.timeOfDay(meant, zone)));
        }
        String twice = twice(at, meant, typed, second);
        if (!twice.isEmpty()) {
            remarks.add(twice);
        }
        Instant from = hardStop ? plan.plannedStart() : meant;
        Instant until = hardStop
                ? meant
                : plan.hardStop().plusSeconds(
                        meant.getEpochSecond() - plan.plannedStart().getEpochSecond());
        boolean change = !zone.getRules().getOffset(from).equals(zone.getRules().getOffset(until));
        if (change) {
            remarks.add(words.text("timeline.clocksChange"));
        }
        boolean flagged = !remarks.isEmpty();
        remarks.add(words.text(hardStop ? "timeline.stopBecomes" : "timeline.moveBecomes", moment(meant),
                moment(until)));
        String other = twice.isEmpty() ? null : switched(typed, second);
        return new Answer.Sound(hardStop ? new SetHardStop(meant) : new MoveSession(meant), String.join(" ", remarks),
                flagged, other);
    }

    private String moment(Instant at) {
        return words.text("timeline.moment", Formats.timeOfDay(at, plan.zone()),
                Formats.date(at, plan.plannedStart(), plan.zone(), words.locale()));
    }
}
