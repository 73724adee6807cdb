package org.pupitre.domain.act;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The fields of an item's plan, by which a change of it is named. */
public enum ItemField {
    TITLE,
    KIND,
    START,
    MINUTES,
    END,
    COUNT_TO_END,
    THRESHOLDS,
    /** What a landing may do with it. */
    IF_LATE,
    SPEAKERS,
    BLOCK,
    NOTE;

    /** The fields in which two plans of an item differ. A minimum that only follows the length does not count. */
    public static List<ItemField> differing(ItemPlan before, ItemPlan after) {
        ItemPlan followed = ItemChange.lasting(after.durationSeconds()).of(before);
        return Arrays.stream(values()).filter(field -> {
            Object is = field.of(after);
            return !field.of(before).equals(is) && !(field == IF_LATE && field.of(followed).equals(is));
        }).toList();
    }

    private Object of(ItemPlan plan) {
        return switch (this) {
            case TITLE -> plan.title();
            case KIND -> plan.kind();
            case START -> Objects.requireNonNullElse(plan.fixedStart(), "linked");
            case MINUTES -> plan.durationSeconds();
            case END -> Objects.requireNonNullElse(plan.lockedEnd(), "moves");
            case COUNT_TO_END -> plan.countToEnd();
            case THRESHOLDS -> List.of(plan.warningSeconds(), plan.dangerSeconds());
            case IF_LATE -> List.of(plan.minimumSeconds(), plan.priority(), plan.mayBeLeftOut());
            case SPEAKERS -> plan.speakers();
            case BLOCK -> plan.block() == null ? "" : plan.block();
            case NOTE -> Objects.requireNonNullElse(plan.note(), "");
        };
    }
}
