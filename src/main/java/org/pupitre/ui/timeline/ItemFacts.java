package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * What is known of an agenda item, in words.
 *
 * @param titles   the title in the screen's language, then its other wordings
 * @param speakers one a line: name, language, minutes
 * @param times    planned, expected and actual, as far as there are any
 * @param flags    what of it deserves a look, the last of the times; empty for nothing
 * @param over     whether the session has ended, so that only what has run can be reopened
 */
record ItemFacts(
        ItemState state,
        List<String> titles,
        List<Speaker> speakers,
        List<String> times,
        String flags,
        boolean over) {
    /** A person who is to speak: who it is, and name, affiliation, language, minutes in words. */
    record Speaker(PersonId person, String told) {}

    ItemFacts {
        titles = List.copyOf(titles);
        speakers = List.copyOf(speakers);
        times = List.copyOf(times);
    }

    static Optional<ItemFacts> of(SessionState session, ItemId id, Instant now, Words words) {
        return Projection.of(session.timeline(), now).rows().stream().filter(row -> row.item().id().equals(id))
                .findFirst().map(row -> of(session, row, now, words));
    }

    private static ItemFacts of(SessionState session, Projection.Row row, Instant now, Words words) {
        AgendaItem item = row.item();
        ZoneId zone = session.plan() == null ? ZoneId.of("UTC") : session.plan().zone();
        String first = words.text(item.title());
        List<String> titles = new ArrayList<>(List.of(first));
        item.title().wordings().values().stream().filter(title -> !title.equals(first)).forEach(titles::add);
        List<Speaker> speakers = item.plan().speakers().stream()
                .map(speaker -> new Speaker(speaker.person(), speaker(speaker, session, words))).toList();
        List<String> times = new ArrayList<>();
        boolean cue = item.kind() == ItemKind.MARKER;
        times.add(cue
                ? words.text("timeline.plannedAt", Formats.timeOfDay(item.plannedStart(), zone))
                : span("timeline.planned", item.planned(), zone, words) + " · "
                        + words.text("common.minutes", Formats.minutes(item.planned().length())));
        if (row.expected() != null) {
            times.add(span("timeline.expected", row.expected(), zone, words));
        }
        List<Run> runs = session.timeline().runsOf(item.id());
        runs.forEach(run -> times.add(cue
                ? words.text("timeline.cueGiven", Formats.timeOfDay(run.start(), zone))
                : actual(run, zone, words)));
        if (runs.size() > 1 && !cue) {
            Duration spent = runs.stream().map(run -> run.elapsed(now)).reduce(Duration.ZERO, Duration::plus);
            times.add(words.text("timeline.allRuns", runs.size(), Formats.elapsed(spent)));
        }
        SessionPlan plan = session.plan();
        PlanCheck check = PlanCheck.of(session.timeline(), plan == null ? null : plan.hardStop(), zone, now);
        times.addAll(PlanWords.gap(check, item.id(), words));
        String flags = PlanWords.flags(check, row, words, zone);
        if (!flags.isEmpty()) {
            times.add(flags);
        }
        return new ItemFacts(row.state(), titles, speakers, times, flags,
                session.timeline().finishedAt() != null);
    }

    private static String actual(Run run, ZoneId zone, Words words) {
        Instant end = run.end();
        return end == null
                ? words.text("timeline.since", Formats.timeOfDay(run.start(), zone))
                : span("timeline.ran", new Span(run.start(), end), zone, words);
    }

    private static String speaker(PlannedSpeaker speaker, SessionState session, Words words) {
        Optional<Person> person = session.people().person(speaker.person());
        String language = speaker.language() == null ? "" : speaker.language().nameIn(words.locale());
        return Stream.of(person.map(Person::name).orElseGet(() -> words.text("common.unknown")),
                person.map(Person::affiliation).orElse(""), language,
                words.text("common.minutes", Math.round(speaker.allotmentSeconds() / 60.0)))
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " · " + b).orElse("");
    }

    private static String span(String key, Span span, ZoneId zone, Words words) {
        return words.text(key, Formats.timeOfDay(span.start(), zone), Formats.timeOfDay(span.end(), zone));
    }
}
