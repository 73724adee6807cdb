package org.pupitre.ui.held;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.outlook.PlannedAndHeld.Row;
import org.pupitre.domain.outlook.PlannedAndHeld.Speaker;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** Writes what was planned and held: whole minutes, hours of the session's zone, + for late and a word for early. */
final class HeldWords {
    /** The bar of what runs grows by steps of so many seconds. */
    private static final long STEP_SECONDS = 10;

    private final Words words;
    private final ZoneId zone;
    private final People people;

    HeldWords(Words words, ZoneId zone, People people) {
        this.words = words;
        this.zone = zone;
        this.people = people;
    }

    HeldLine line(Row row) {
        boolean runs = row.state() == ItemState.RUNNING || row.state() == ItemState.PAUSED;
        boolean timed = row.item().kind() != ItemKind.MARKER;
        Span planned = row.item().planned();
        Span held = row.held();
        String from = timed ? hours(planned) : hour(planned.start());
        String ran = held == null ? "" : !timed ? hour(held.start()) : runs ? hour(held.start()) + "–" : hours(held);
        String length = timed ? minutes(planned.length()) : "";
        String spent = held == null || !timed ? "" : minutes(row.spent());
        String paused = some(row.paused(), "");
        String added = row.added().isNegative()
                ? some(row.added().negated(), Formats.MINUS)
                : some(row.added(), "+");
        String overtime = some(row.overtime(), "+");
        String start = delta(row.startDelta());
        String end = timed ? delta(row.endDelta()) : "";
        List<HeldLine.Speaker> speakers = row.speakers().stream().map(speaker -> speaker(speaker, held != null))
                .toList();
        return new HeldLine(row.item().id() + " " + row.run(), String.valueOf(row.number()),
                words.text(row.item().title()), about(row), from, length, ran, spent, paused, added, overtime, start,
                end, facts(from, length, ran, spent, paused, added, overtime, start, end),
                new HeldLine.Bars(planned, held == null ? null : bar(held, runs)), speakers);
    }

    private static Span bar(Span held, boolean runs) {
        if (!runs) {
            return held;
        }
        Instant step = Instant.ofEpochSecond(held.end().getEpochSecond() / STEP_SECONDS * STEP_SECONDS);
        return new Span(held.start(), Times.later(held.start(), step));
    }

    /** Kind and state, and which run it is where there is more than the first. */
    String about(Row row) {
        return Isolated.joined(" · ", Stream.of(kind(row), state(row),
                row.run() > 1 ? words.text("held.run", row.run()) : "").filter(part -> !part.isEmpty()).toList());
    }

    String kind(Row row) {
        return words.word("held.kind", row.item().kind());
    }

    String state(Row row) {
        return words.word("timeline.state", row.state());
    }

    String name(PersonId person) {
        return people.person(person).map(Person::name).orElseGet(() -> words.text("closing.unnamed"));
    }

    private String facts(String planned, String length, String held, String spent, String paused, String added,
            String overtime, String start, String end) {
        return Isolated.joined(" · ", Stream.of(
                length.isEmpty()
                        ? fact("held.factPlanned", planned)
                        : words.text("held.factPlannedFor", planned, length),
                spent.isEmpty() ? fact("held.factHeld", held) : words.text("held.factHeldFor", held, spent),
                fact("held.factPaused", paused), fact("held.factAdded", added), fact("held.factOvertime", overtime),
                fact("held.factStart", start),
                fact("held.factEnd", end)).filter(part -> !part.isEmpty()).toList());
    }

    private String fact(String name, String figure) {
        return figure.isEmpty() ? "" : words.text(name, figure);
    }

    private HeldLine.Speaker speaker(Speaker speaker, boolean held) {
        String allotted = minutes(speaker.allotted());
        String figures = !held
                ? words.text("held.allotted", allotted)
                : speaker.allotted().isZero()
                        ? words.text("held.spoken", minutes(speaker.spoken()))
                        : words.text("held.spokenOf", minutes(speaker.spoken()), allotted);
        Duration spoken = Duration.ofSeconds(speaker.spoken().toSeconds() / STEP_SECONDS * STEP_SECONDS);
        return new HeldLine.Speaker(name(speaker.person()), figures, speaker.allotted(), spoken);
    }

    String hour(Instant at) {
        return Formats.timeOfDay(at, zone);
    }

    String hours(Span span) {
        return hour(span.start()) + "–" + hour(span.end());
    }

    String minutes(Duration length) {
        return String.valueOf(Formats.minutes(length));
    }

    private String some(Duration length, String sign) {
        return Formats.minutes(length) == 0 ? "" : sign + minutes(length);
    }

    /** Late with +, early in words, 0 on time; empty where it is not known. */
    String delta(@Nullable Duration late) {
        if (late == null) {
            return "";
        }
        long minutes = late.isNegative() ? -Formats.minutes(late.negated()) : Formats.minutes(late);
        return minutes < 0 ? words.text("held.early", -minutes) : minutes == 0 ? "0" : "+" + minutes;
    }
}
