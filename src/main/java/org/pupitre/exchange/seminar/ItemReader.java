package org.pupitre.exchange.seminar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;

/** Reads the agenda of a session, and remarks what does not fit into its time (rules of the timeline, section 2.5). */
final class ItemReader {
    static final List<String> FIELDS = List.of("id", "title", "kind", "start", "minutes", "end", "countToEnd",
            "warningMinutes", "dangerMinutes", "minimumMinutes", "priority", "speakers");
    static final List<String> SPEAKER = List.of("person", "minutes", "language");

    private final LocalTimes times;
    private final Known known;

    ItemReader(LocalTimes times, Known known) {
        this.times = times;
        this.known = known;
    }

    List<ItemPlan> read(Value list, Instant hardStop) {
        List<ItemPlan> items = new ArrayList<>();
        List<Value> values = list.someList();
        Set<ItemId> seen = new HashSet<>();
        for (Value value : values) {
            Fields fields = value.fields(FIELDS);
            ItemPlan item = item(fields, items.size());
            if (!seen.add(item.id())) {
                fields.get("id").wrong("exchange.idTwice", item.id().value());
            }
            items.add(item);
        }
        if (!list.problems().any()) {
            remark(values, items, hardStop);
        }
        return items;
    }

    private ItemPlan item(Fields fields, int index) {
        Value start = fields.get("start");
        if (index == 0 && !start.given()) {
            start.wrong("exchange.firstItemNeedsStart");
        }
        return new ItemPlan(fields.get("id").orElse(new ItemId("i" + (index + 1)), v -> v.id(ItemId::new)),
                Words.localText(fields.get("title"), Words.SHORT), Words.constant(fields.get("kind"), ItemKind.class),
                start.ifGiven(times::instant), Words.seconds(fields.get("minutes"), 0),
                fields.get("end").ifGiven(times::instant), fields.get("countToEnd").orElse(false, Value::truth),
                fields.get("warningMinutes").orElse(ItemPlan.DEFAULT_WARNING_SECONDS, v -> Words.seconds(v, 0)),
                fields.get("dangerMinutes").orElse(ItemPlan.DEFAULT_DANGER_SECONDS, v -> Words.seconds(v, 0)),
                fields.get("minimumMinutes").orElse(0, v -> Words.seconds(v, 0)),
                fields.get("priority").orElse(2, v -> Words.whole(v, 1, 3)), speakers(fields.get("speakers")));
    }

    private List<PlannedSpeaker> speakers(Value list) {
        List<PlannedSpeaker> speakers = new ArrayList<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(SPEAKER);
            speakers.add(new PlannedSpeaker(known.person(fields.get("person")),
                    Math.max(60, Words.seconds(fields.get("minutes"), 1)),
                    fields.get("language").ifGiven(v -> v.languageOf(known))));
        }
        return speakers;
    }

    private static void remark(List<Value> values, List<ItemPlan> plans, Instant hardStop) {
        Timeline timeline = Timeline.EMPTY;
        for (ItemPlan plan : plans) {
            timeline = timeline.after(new ItemAdded(plan));
        }
        Instant latestEnd = Instant.MIN;
        for (int i = 0; i < plans.size(); i++) {
            AgendaItem item = timeline.items().get(i);
            Value value = values.get(i);
            if (item.plannedStart().isBefore(latestEnd)) {
                value.problems().remark(value.place(), value.path(), "exchange.itemOverlaps");
            }
            if (item.plannedEnd().isAfter(hardStop)) {
                value.problems().remark(value.place(), value.path(), "exchange.itemAfterHardStop");
            }
            int allotted = item.plan().speakers().stream().mapToInt(PlannedSpeaker::allotmentSeconds).sum();
            if (allotted > item.planned().length().toSeconds()) {
                value.problems().remark(value.place(), value.path(), "exchange.itemAllotments",
                        minutes(allotted), minutes(item.planned().length().toSeconds()));
            }
            latestEnd = item.plannedEnd().isAfter(latestEnd) ? item.plannedEnd() : latestEnd;
        }
    }

    private static String minutes(long seconds) {
        return seconds % 60 == 0
                ? String.valueOf(seconds / 60)
                : String.format(java.util.Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
