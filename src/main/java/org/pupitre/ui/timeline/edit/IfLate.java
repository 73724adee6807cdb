package org.pupitre.ui.timeline.edit;

import org.pupitre.domain.act.ItemPlan;

/** What a landing may do with an item (rules of the timeline, section 2.7). */
public enum IfLate {
    /** It keeps its length. */
    KEEPS,
    /** It gives minutes, down to its minimum. */
    AT_LEAST,
    /** It may be left out. */
    MAY_BE_LEFT_OUT;

    /** What is chosen in a plan. */
    public static IfLate of(ItemPlan plan) {
        if (plan.mayBeLeftOut()) {
            return MAY_BE_LEFT_OUT;
        }
        return plan.durationSeconds() > 0 && plan.minimumSeconds() >= plan.durationSeconds() ? KEEPS : AT_LEAST;
    }
}
