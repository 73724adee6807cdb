package org.pupitre.domain.agenda;

import java.time.Instant;

import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.Span;

/**
 * An item of the agenda with its planned place in time.
 *
 * @param plan    what was planned
 * @param planned planned start and end as they follow from links and fixed starts (rules of the timeline, section 2.3)
 * @param skipped whether it is left out: visible, not playable, transparent for links
 */
public record AgendaItem(ItemPlan plan, Span planned, boolean skipped) {
    public ItemId id() {
        return plan.id();
    }

    public LocalText title() {
        return plan.title();
    }

    public ItemKind kind() {
        return plan.kind();
    }

    public Instant plannedStart() {
        return planned.start();
    }

    public Instant plannedEnd() {
        return planned.end();
    }

    /** Whether its start counts as the opening of the session. */
    public boolean opens() {
        return plan.inChain() && plan.kind() != ItemKind.SOUND_CHECK;
    }

    /** Whether it comes on the floor in its turn. */
    public boolean playable() {
        return plan.inChain() && !skipped;
    }
}
