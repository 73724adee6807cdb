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
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.PlanFlag;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;

/** Reads the agenda of a session, and remarks what does not fit into its time (rules of the timeline, section 2.5). */
final class ItemReader {
    static final List<String> FIELDS = List.of("id", "title", "kind", "start", "minutes", "end", "countToEnd",
            "warningMinutes", "dangerMinutes", "minimumMinutes", "priority", "speakers",
            "mayBeLeftOut", "block", "note");
    static final List<String> SPEAKER = List.of("person", "minutes", "language");

    private final LocalTimes times;
    private final PeopleAndLanguages known;
    private final Instant now;

    /** @param now what is past */
    ItemReader(LocalTimes times, PeopleAndLanguages known, Instant now) {
        this.times = times;
        this.known = known;
        this.now = now;
    }

    List<ItemPlan> read(Value list, Instant hardStop) {
        List<ItemPlan> items = new ArrayList<>();
        List<Value> values = list.someList();
        List<Value> blocks = new ArrayList<>();
        Set<ItemId> seen = new HashSet<>();
        for (Value value : values) {
            Fields fields = value.fields(FIELDS);
            ItemPlan item = item(fields, items);
            if (!seen.add(item.id())) {
                fields.get("id").wrong("exchange.idTwice", item.id().value());
            }
            items.add(item);
            blocks.add(fields.get("block"));
        }
        for (int i = 0; i < items.size(); i++) {
            block(blocks.get(i), items.get(i), items);
        }
        if (!list.problems().any()) {
            remark(values, items, hardStop);
        }
        return items;
    }

    /** There is one level of blocks. */
    private static void block(Value block, ItemPlan itself, List<ItemPlan> items) {
        ItemId id = itself.block();
        if (id != null && items.stream().noneMatch(item -> item.id().equals(id) && item.kind() == ItemKind.BLOCK)) {
            block.wrong("exchange.notABlock", id.value());
        } else if (id != null && itself.kind() == ItemKind.BLOCK) {
            block.wrong("exchange.blockInBlock");
        }
    }

    private ItemPlan item(Fields fields, List<ItemPlan> before) {
        Value start = fields.get("start");
        ItemKind kind = FileValues.constant(fields.get("kind"), ItemKind.class);
        if (kind.inChain() && before.stream().noneMatch(ItemPlan::inChain) && !start.given()) {
            start.wrong("exchange.firstItemNeedsStart");
        }
        return new ItemPlan(fields.get("id").orElse(new ItemId("i" + (before.size() + 1)), v -> v.id(ItemId::new)),
                FileValues.localText(fields.get("title"), FileValues.SHORT), kind,
                start.ifGiven(times::instant), FileValues.seconds(fields.get("minutes"), 0),
                fields.get("end").ifGiven(times::instant), fields.get("countToEnd").orElse(false, Value::truth),
                fields.get("warningMinutes").orElse(ItemPlan.DEFAULT_WARNING_SECONDS, v -> FileValues.seconds(v, 0)),
                fields.get("dangerMinutes").orElse(ItemPlan.DEFAULT_DANGER_SECONDS, v -> FileValues.seconds(v, 0)),
                fields.get("minimumMinutes").orElse(0, v -> FileValues.seconds(v, 0)),
                fields.get("priority").orElse(2, v -> FileValues.whole(v, 1, 3)), speakers(fields.get("speakers")),
                fields.get("mayBeLeftOut").orElse(false, Value::truth),
                fields.get("block").ifGiven(v -> v.id(ItemId::new)),
                fields.get("note").ifGiven(v -> v.text(FileValues.LONG)));
    }

    private List<PlannedSpeaker> speakers(Value list) {
        List<PlannedSpeaker> speakers = new ArrayList<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(SPEAKER);
            speakers.add(new PlannedSpeaker(known.person(fields.get("person")),
                    FileValues.speaking(fields.get("minutes")),
                    fields.get("language").ifGiven(v -> v.languageOf(known))));
        }
        return speakers;
    }

    /** The first item that is past is flagged, and none after it. */
    private void remark(List<Value> values, List<ItemPlan> plans, Instant hardStop) {
        Timeline timeline = Timeline.EMPTY;
        for (ItemPlan plan : plans) {
            timeline = timeline.after(new ItemAdded(plan));
        }
        List<ItemId> ids = plans.stream().map(ItemPlan::id).toList();
        boolean pastSaid = hardStop.isBefore(now);
        for (PlanFlag flag : PlanCheck.of(timeline, hardStop, times.zone(), now).flags()) {
            Value value = values.get(ids.indexOf(flag.item().id()));
            boolean past = flag.kind() == PlanFlag.Kind.START_PAST;
            // Of a time that comes twice it is said where it is read which was taken.
            if (flag.kind() != PlanFlag.Kind.TIME_TWICE && !(past && pastSaid)) {
                value.problems().remark(value.place(), value.path(), "exchange.flag." + flag.kind(), figures(flag));
            }
            pastSaid |= past;
        }
    }

    private static String[] figures(PlanFlag flag) {
        long length = flag.item().planned().length().toSeconds();
        return switch (flag.kind()) {
            case OVERLAP, LOCKED_END_MISSED, AFTER_HARD_STOP, OVER_BUDGET ->
                    new String[]{minutes(flag.by().toSeconds())};
            case ALLOTMENTS -> new String[]{minutes(length + flag.by().toSeconds()), minutes(length)};
            case NO_TIME_LEFT, START_PAST, TIME_TWICE -> new String[0];
        };
    }

    private static String minutes(long seconds) {
        return seconds % 60 == 0
                ? String.valueOf(seconds / 60)
                : String.format(java.util.Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
