package org.pupitre.ui.timeline.landing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Landing.Chosen;
import org.pupitre.domain.agenda.Landing.Give;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;

/**
 * What a person adjusts of a landing. The first step keeps all that is shown, so that no other figure moves with it; sharing
 * out lets all but what was set by hand follow the proposal again.
 *
 * @param set  what was set by hand
 * @param kept all other items as they were shown at the latest step; null where they follow the proposal
 */
record ByHand(Chosen set, @Nullable Chosen kept) {
    /** As it is proposed. */
    static final ByHand NOTHING = new ByHand(Chosen.NOTHING, null);

    /** The landing with what was set by hand. */
    Optional<Landing> landing(Timeline timeline, Instant hardStop, Instant now) {
        return kept == null
                ? Landing.of(timeline, hardStop, now, set)
                : Landing.exactly(timeline, hardStop, now, together(kept));
    }

    private Chosen together(Chosen others) {
        Map<ItemId, Integer> minutes = new HashMap<>(others.minutes());
        minutes.putAll(set.minutes());
        Map<ItemId, Boolean> leftOut = new HashMap<>(others.leftOut());
        leftOut.putAll(set.leftOut());
        return new Chosen(minutes, leftOut);
    }

    /** With so many minutes more for an item, as far as it may; what is left out has none. */
    ByHand step(Landing shown, Give give, int more) {
        Map<ItemId, Integer> minutes = new HashMap<>(set.minutes());
        minutes.put(give.item().id(), Math.clamp((long) give.minutes() - more, 0, give.most()));
        return give.leftOut() ? this : new ByHand(new Chosen(minutes, set.leftOut()), all(shown));
    }

    /** With an item left out that may be, or brought back. */
    ByHand turn(Landing shown, Give give) {
        Map<ItemId, Boolean> leftOut = new HashMap<>(set.leftOut());
        leftOut.put(give.item().id(), !give.leftOut());
        return give.optional() ? new ByHand(new Chosen(set.minutes(), leftOut), all(shown)) : this;
    }

    /** With the rest shared out as the proposal would. */
    ByHand sharedOut() {
        return new ByHand(set, null);
    }

    private static Chosen all(Landing shown) {
        Map<ItemId, Integer> minutes = new HashMap<>();
        Map<ItemId, Boolean> leftOut = new HashMap<>();
        shown.gives().forEach(give -> {
            minutes.put(give.item().id(), give.minutes());
            leftOut.put(give.item().id(), give.leftOut());
        });
        return new Chosen(minutes, leftOut);
    }
}
