package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** How each item of an agenda looks in its row at one moment, by its kind and by what it does. Pure. */
final class AgendaLooks {
    /** So many items that are to come show their start and their minutes. */
    private static final int TIMED = 4;

    private final Words words;
    private final Timeline timeline;
    private final ZoneId zone;
    private final Instant now;
    private final Set<ItemId> timed;

    AgendaLooks(Words words, Timeline timeline, ZoneId zone, Instant now) {
        this.words = words;
        this.timeline = timeline;
        this.zone = zone;
        this.now = now;
        timed = timed();
    }

    /**
     * The next few items that are still to come: their start and minutes are read at a glance, those of all would not be. What
     * is beside the chain takes no place of theirs.
     */
    private Set<ItemId> timed() {
        if (timeline.finishedAt() != null) {
            return Set.of();
        }
        int from = timeline.runs().isEmpty() ? -1 : timeline.indexOf(timeline.runs().getLast().item());
        List<AgendaItem> coming = timeline.items().stream().skip(from + 1L)
                .filter(item -> timeline.stateOf(item) == ItemState.PLANNED).toList();
        List<AgendaItem> next = coming.stream().filter(AgendaItem::playable).limit(TIMED).toList();
        int last = next.size() < TIMED ? coming.size() : coming.indexOf(next.getLast()) + 1;
        return coming.subList(0, last).stream().map(AgendaItem::id).collect(Collectors.toUnmodifiableSet());
    }

    AgendaRow.Look of(Projection.Row row) {
        AgendaItem item = row.item();
        ItemState state = state(row);
        String title = words.text(item.title());
        boolean shows = timed.contains(item.id());
        Span expected = row.expected();
        List<String> facts = facts(row);
        String start = shows && item.kind() == ItemKind.MARKER && item.plan().fixed()
                ? Formats.timeOfDay(item.plannedStart(), zone)
                : shows && expected != null ? Formats.timeOfDay(expected.start(), zone) : "";
        return new AgendaRow.Look(title, start, figure(row, shows), String.join("\n", facts), state,
                timeline.finishedAt() != null, told(item, title, state, facts), form(row));
    }

    /** A block is left out where each of its items is. */
    private ItemState state(Projection.Row row) {
        List<AgendaItem> own = own(row.item());
        return !own.isEmpty() && own.stream().allMatch(AgendaItem::skipped) ? ItemState.SKIPPED : row.state();
    }

    private List<AgendaItem> own(AgendaItem item) {
        return item.kind() == ItemKind.BLOCK
                ? timeline.items().stream().filter(i -> item.id().equals(i.plan().block())).toList()
                : List.of();
    }

    private AgendaRow.Form form(Projection.Row row) {
        AgendaItem item = row.item();
        boolean late = switch (item.kind()) {
            case ASIDE -> left(row).filter(Duration::isNegative).isPresent();
            case BLOCK -> timeline.overBudget(item).isPositive();
            default -> false;
        };
        return new AgendaRow.Form(item.kind(), item.plan().block() != null, late);
    }

    /** What is left of an aside that runs. */
    private Optional<Duration> left(Projection.Row row) {
        Run run = row.run();
        return row.item().kind() != ItemKind.ASIDE || run == null || !run.running()
                ? Optional.empty()
                : Optional.of(row.item().planned().length().minus(run.elapsed(now)));
    }

    /** What is at the end of the row. */
    private String figure(Projection.Row row, boolean shows) {
        AgendaItem item = row.item();
        Run run = row.run();
        return switch (item.kind()) {
            case ASIDE -> left(row).map(Formats::remaining).orElse(shows ? minutes(item.planned().length()) : "");
            case MARKER -> run == null ? "" : Formats.timeOfDay(run.start(), zone);
            case BLOCK -> row.state() == ItemState.DONE || own(item).stream().noneMatch(AgendaItem::playable)
                    ? ""
                    : block(item);
            default -> shows ? minutes(item.planned().length()) : "";
        };
    }

    /** What its items take together, and where it has a budget how much that is above or below it. */
    private String block(AgendaItem block) {
        Duration over = timeline.overBudget(block);
        String all = minutes(length(block));
        long by = Formats.minutes(over.abs());
        return by == 0 ? all : words.text(over.isNegative() ? "timeline.underBudget" : "timeline.overBudget", all, by);
    }

    private Duration length(AgendaItem block) {
        return own(block).stream().filter(AgendaItem::playable).map(item -> item.planned().length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String minutes(Duration length) {
        return String.valueOf(Formats.minutes(length));
    }

    private List<String> facts(Projection.Row row) {
        AgendaItem item = row.item();
        List<String> facts = new ArrayList<>();
        ran(row).ifPresent(facts::add);
        Span expected = row.expected();
        if (expected != null) {
            facts.add(span("timeline.expected", expected));
        }
        if (item.kind() == ItemKind.MARKER) {
            facts.add(words.text("timeline.plannedAt", Formats.timeOfDay(item.plannedStart(), zone)));
        } else {
            facts.add(plan(item) + ", " + length(row));
        }
        if (item.kind() == ItemKind.BLOCK && item.plan().durationSeconds() > 0) {
            facts.add(words.text("timeline.budget", words.text("common.minutes",
                    Formats.minutes(item.plan().duration()))));
        }
        return facts;
    }

    private String length(Projection.Row row) {
        Duration length = row.item().kind() == ItemKind.BLOCK ? length(row.item()) : row.item().planned().length();
        return words.text("common.minutes", Formats.minutes(length));
    }

    private String told(AgendaItem item, String title, ItemState state, List<String> facts) {
        String told = words.text("timeline.rowTold", title, words.word("timeline.state", state), facts.getFirst(),
                words.text("common.minutes", Formats.minutes(item.kind() == ItemKind.BLOCK
                        ? length(item)
                        : item.planned().length())));
        return switch (item.kind()) {
            case ASIDE -> words.text("timeline.aside") + ", " + told;
            case MARKER -> words.text("timeline.cue") + ", " + told;
            case BLOCK -> words.text("timeline.block") + ", " + told;
            default -> told;
        };
    }

    /** When it was held, and how often; when a cue was given. */
    private Optional<String> ran(Projection.Row row) {
        Run run = row.run();
        if (run == null) {
            return Optional.empty();
        }
        if (row.item().kind() == ItemKind.MARKER) {
            return Optional.of(words.text("timeline.cueGiven", Formats.timeOfDay(run.start(), zone)));
        }
        Instant end = run.end();
        String times = end == null
                ? words.text("timeline.since", Formats.timeOfDay(run.start(), zone))
                : span("timeline.ran", new Span(run.start(), end));
        int runs = timeline.runsOf(row.item().id()).size();
        return Optional.of(runs > 1 ? times + ", " + words.text("timeline.ranTimes", runs) : times);
    }

    /** The planned times of an item, with their date where it is another day's. */
    private String plan(AgendaItem item) {
        return Formats.beyondADay(Duration.between(now, item.plannedStart()))
                ? words.text("timeline.plannedDay", Formats.timeOfDay(item.plannedStart(), zone),
                        Formats.timeOfDay(item.plannedEnd(), zone),
                        Formats.date(item.plannedStart(), now, zone, words.locale()))
                : span("timeline.planned", item.planned());
    }

    private String span(String key, Span span) {
        return words.text(key, Formats.timeOfDay(span.start(), zone), Formats.timeOfDay(span.end(), zone));
    }

    /**
     * The names of those who are planned to speak in the running item and the next few; of more than two the first, and how
     * many more there are.
     */
    String speakers(AgendaItem item, AgendaRow.Look look, People people) {
        if (!timed.contains(item.id()) && !look.running()) {
            return "";
        }
        List<String> names = item.plan().speakers().stream().map(PlannedSpeaker::person).distinct()
                .map(person -> people.person(person).map(Person::name).orElseGet(() -> words.text("common.unknown")))
                .toList();
        return names.size() > 2
                ? words.text("timeline.speakersMore", names.getFirst(), names.size() - 1)
                : Isolated.joined(", ", names);
    }
}
