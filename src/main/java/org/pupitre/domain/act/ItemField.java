package org.pupitre.domain.act;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The fields of an item's plan, by which a change of it is named. */
public enum ItemField {
    TITLE(ItemPlan::title),
    KIND(ItemPlan::kind),
    START(plan -> Objects.requireNonNullElse(plan.fixedStart(), "linked")),
    MINUTES(ItemPlan::durationSeconds),
    END(plan -> Objects.requireNonNullElse(plan.lockedEnd(), "moves")),
    COUNT_TO_END(ItemPlan::countToEnd),
    THRESHOLDS(plan -> List.of(plan.warningSeconds(), plan.dangerSeconds())),
    /** What a landing may do with it. */
    IF_LATE(plan -> List.of(plan.minimumSeconds(), plan.priority(), plan.mayBeLeftOut())),
    SPEAKERS(ItemPlan::speakers),
    BLOCK(plan -> plan.block() == null ? "" : plan.block()),
    NOTE(plan -> Objects.requireNonNullElse(plan.note(), ""));

    private final Function<ItemPlan, Object> value;

    ItemField(Function<ItemPlan, Object> value) {
        this.value = value;
    }

    /** The fields in which two plans of an item differ. A minimum that only follows the length does not count. */
    public static List<ItemField> differing(ItemPlan before, ItemPlan after) {
        ItemPlan followed = ItemChange.lasting(after.durationSeconds()).of(before);
        return Arrays.stream(values()).filter(field -> {
            Object is = field.value.apply(after);
            return !field.value.apply(before).equals(is)
                    && !(field == IF_LATE && field.value.apply(followed).equals(is));
        }).toList();
    }
}
