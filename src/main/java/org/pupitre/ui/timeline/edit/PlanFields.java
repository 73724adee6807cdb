package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.PlacedTime;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** The typed fields of an item's plan: each changes one thing of it (rules of the timeline, section 2.2). Pure. */
final class PlanFields {
    private PlanFields() {}

    /** The title in one language. */
    static EditField title(LanguageTag language) {
        return new EditField("title." + language.value(), _ -> true,
                e -> e.plan().title().exactly(language).map(TypedText::shown).orElse(""), (typed, e) -> {
                    String wording = TypedText.line(typed);
                    return wording.isEmpty()
                            ? new Typed.Wrong(words -> words.sentence("rejection",
                                    new Rejection.TextEmpty(org.pupitre.domain.act.TypedField.TITLE)))
                            : edit(e, ItemChange.title(language, wording));
                });
    }

    /** Its length; of a block its budget. */
    static EditField minutes() {
        return length("minutes", EditedItem::timed, ItemPlan::durationSeconds, ItemChange::lasting);
    }

    /** The shortest it may be cut to. */
    static EditField minimum() {
        return length("minimum", EditedItem::gives, ItemPlan::minimumSeconds, s -> ItemChange.ifLate(s, null, null));
    }

    static EditField warning() {
        return length("warning", PlanFields::comingInChain, ItemPlan::warningSeconds, ItemChange::warningAt);
    }

    static EditField danger() {
        return length("danger", PlanFields::comingInChain, ItemPlan::dangerSeconds, ItemChange::dangerAt);
    }

    /** A fixed start; empty where it follows the item before it. */
    static EditField start() {
        return time("start", PlanFields::placed, ItemPlan::fixedStart, ItemChange::starting, e -> e.first()
                ? Optional.of(new Typed.Wrong("edit.wrong.needsStart"))
                : Optional.empty());
    }

    /** A locked end; empty where it moves with the start. */
    static EditField end() {
        return time("end", e -> e.timed() && e.kind() != ItemKind.BLOCK
                && (!e.running() || e.plan().lockedEnd() != null), ItemPlan::lockedEnd, ItemChange::ending,
                _ -> Optional.empty());
    }

    static EditField note() {
        return new EditField("note", e -> !e.running(),
                e -> e.plan().note() == null ? "" : TypedText.shown(e.plan().note()),
                (typed, e) -> edit(e, ItemChange.noted(TypedText.text(typed))));
    }

    private static boolean comingInChain(EditedItem e) {
        return e.coming() && e.plan().inChain();
    }

    /** A block begins and ends with its items; what runs keeps its start. */
    private static boolean placed(EditedItem e) {
        return !e.running() && e.kind() != ItemKind.BLOCK;
    }

    /** A change of an item; the same where nothing of it would be different. */
    static Typed edit(EditedItem e, ItemChange change) {
        return edit(e, change, Typed.NOTHING);
    }

    private static Typed edit(EditedItem e, ItemChange change, Function<Words, String> remark) {
        boolean same = change.fault() == null && change.of(e.plan()).equals(e.plan());
        return same ? new Typed.Same() : new Typed.Changes(new EditItem(e.id(), change), remark);
    }

    private static EditField length(String name, Predicate<EditedItem> offered, ToIntFunction<ItemPlan> seconds,
            IntFunction<ItemChange> change) {
        return new EditField(name, offered, e -> TypedMinutes.shown(seconds.applyAsInt(e.plan())), (typed, e) -> {
            TypedMinutes read = TypedMinutes.read(typed);
            return read.wrong() == null ? edit(e, change.apply(read.seconds())) : read.wrong();
        });
    }

    private static EditField time(String name, Predicate<EditedItem> offered,
            Function<ItemPlan, @Nullable Instant> now, Function<@Nullable Instant, ItemChange> change,
            Function<EditedItem, Optional<Typed.Wrong>> mayNotBeEmpty) {
        return new EditField(name, offered, e -> {
            Instant at = now.apply(e.plan());
            return at == null ? "" : TypedHour.shown(at, e.zone());
        }, (typed, e) -> {
            if (typed.isBlank()) {
                return mayNotBeEmpty.apply(e).<Typed>map(wrong -> wrong).orElseGet(() -> edit(e, change.apply(null)));
            }
            Optional<LocalTime> time = TypedHour.read(typed);
            return time.isEmpty()
                    ? new Typed.Wrong("edit.wrong.time", typed.strip())
                    : placed(e, time.get(), change);
        });
    }

    private static Typed placed(EditedItem e, LocalTime time, Function<@Nullable Instant, ItemChange> change) {
        PlacedTime placed = PlacedTime.of(time, e.session(), e.day(e.item().plannedStart()));
        return edit(e, change.apply(placed.at()), words -> moved(placed, time, e.zone(), words));
    }

    /** What is said where a time of day does not exist on its day. */
    static String moved(PlacedTime placed, LocalTime typed, ZoneId zone, Words words) {
        return placed.moved()
                ? words.text("edit.moved", typed.toString(), Formats.timeOfDay(placed.at(), zone))
                : "";
    }
}
