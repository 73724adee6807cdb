package org.pupitre.exchange.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.Heading;

/** The values of an item by the columns of an agenda. */
final class ItemFields {
    private ItemFields() {}

    /** @param at null where it follows the item before it */
    record Start(@Nullable Instant at) {}

    /** A length. */
    record Seconds(int count) {}

    /** A person who speaks, with the name to show; two are the same whatever their names. */
    record Speaker(PlannedSpeaker planned, String name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Speaker speaker && speaker.planned.equals(planned);
        }

        @Override
        public int hashCode() {
            return planned.hashCode();
        }
    }

    /** A value of an item; null for nothing. */
    static @Nullable Object value(ItemPlan plan, Heading heading, People people) {
        return switch ((AgendaColumn) heading.column()) {
            case TITLE -> title(plan, heading.language());
            case KIND -> plan.kind();
            case START -> new Start(plan.fixedStart());
            case MINUTES -> new Seconds(plan.durationSeconds());
            case LOCKED_END -> plan.lockedEnd();
            case COUNT_TO_END -> plan.countToEnd();
            case SPEAKERS -> plan.speakers().stream().map(speaker -> named(speaker, people)).toList();
            case MINIMUM -> new Seconds(plan.minimumSeconds());
            case MAY_BE_LEFT_OUT -> plan.mayBeLeftOut();
            case PRIORITY -> plan.priority();
            case WARNING -> new Seconds(plan.warningSeconds());
            case DANGER -> new Seconds(plan.dangerSeconds());
            case BLOCK -> plan.block();
            case REMARK -> plan.note() == null ? null : TypedText.text(plan.note());
            case ID, LOCAL_START, END, FIXED, SPEAKER_IDS -> null;
        };
    }

    private static Speaker named(PlannedSpeaker speaker, People people) {
        return new Speaker(speaker,
                people.person(speaker.person()).map(p -> p.name()).orElse(speaker.person().value()));
    }

    private static @Nullable String title(ItemPlan plan, @Nullable LanguageTag language) {
        String wording = language == null ? null : plan.title().wordings().get(language);
        return wording == null ? null : TypedText.line(wording);
    }

    /** All values of an item that a table can hold, such as those of an item of a seminar file. */
    static Map<Heading, @Nullable Object> all(ItemPlan plan, People people) {
        Map<Heading, @Nullable Object> all = new LinkedHashMap<>();
        plan.title().wordings().keySet().forEach(language -> {
            Heading heading = new Heading(AgendaColumn.TITLE, language);
            all.put(heading, value(plan, heading, people));
        });
        for (AgendaColumn column : AgendaColumn.values()) {
            Heading heading = new Heading(column);
            switch (column) {
                case TITLE, ID, LOCAL_START, END, FIXED, SPEAKER_IDS -> {
                    // It is no value of its own, or it is there already.
                }
                default -> all.put(heading, value(plan, heading, people));
            }
        }
        return all;
    }

    /** The change that makes these values of an item. */
    static ItemChange change(Map<Heading, @Nullable Object> values) {
        SortedMap<LanguageTag, String> titles = titles(values);
        Start start = (Start) values.get(of(AgendaColumn.START));
        boolean ends = values.containsKey(of(AgendaColumn.LOCKED_END));
        boolean blocks = values.containsKey(of(AgendaColumn.BLOCK));
        boolean remarks = values.containsKey(of(AgendaColumn.REMARK));
        Instant end = (Instant) values.get(of(AgendaColumn.LOCKED_END));
        ItemId block = (ItemId) values.get(of(AgendaColumn.BLOCK));
        String note = (String) values.get(of(AgendaColumn.REMARK));
        return new ItemChange(titles.isEmpty() ? null : new LocalText(titles),
                (ItemKind) values.get(of(AgendaColumn.KIND)), start == null ? null : start.at(),
                start != null && start.at() == null, seconds(values, AgendaColumn.MINUTES), end, ends && end == null,
                (Boolean) values.get(of(AgendaColumn.COUNT_TO_END)), seconds(values, AgendaColumn.WARNING),
                seconds(values, AgendaColumn.DANGER), seconds(values, AgendaColumn.MINIMUM),
                (Integer) values.get(of(AgendaColumn.PRIORITY)),
                (Boolean) values.get(of(AgendaColumn.MAY_BE_LEFT_OUT)), speakers(values), block,
                blocks && block == null, note, remarks && note == null);
    }

    private static SortedMap<LanguageTag, String> titles(Map<Heading, @Nullable Object> values) {
        SortedMap<LanguageTag, String> titles = new TreeMap<>();
        values.forEach((heading, value) -> {
            LanguageTag language = heading.language();
            if (heading.column() == AgendaColumn.TITLE && language != null && value instanceof String text) {
                titles.put(language, text);
            }
        });
        return titles;
    }

    private static @Nullable Integer seconds(Map<Heading, @Nullable Object> values, AgendaColumn column) {
        return values.get(of(column)) instanceof Seconds seconds ? seconds.count() : null;
    }

    private static @Nullable List<PlannedSpeaker> speakers(Map<Heading, @Nullable Object> values) {
        return values.get(of(AgendaColumn.SPEAKERS)) instanceof List<?> all
                ? all.stream().map(Speaker.class::cast).map(Speaker::planned).toList()
                : null;
    }

    static Heading of(AgendaColumn column) {
        return new Heading(column);
    }

    /** A new item with these values; there is a title among them. */
    static ItemPlan plan(ItemId id, Map<Heading, @Nullable Object> values, ItemKind otherwise) {
        ItemKind kind = values.get(of(AgendaColumn.KIND)) instanceof ItemKind given ? given : otherwise;
        ItemPlan bare = ItemPlan.linked(id, new LocalText(titles(values)), kind, 0);
        return change(values).of(bare);
    }
}
