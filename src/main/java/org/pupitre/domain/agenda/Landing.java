package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;

/**
 * How a session can still end at its hard stop: which items that have not begun give how many minutes, and which are left
 * out (rules of the timeline, section 2.7). Minutes are whole.
 *
 * @param need      how far past the hard stop the session ends as it is planned now; positive
 * @param gives     one row an item of the chain that is still to come, in order
 * @param stillPast how far past the hard stop it ends with all this; zero where it lands
 * @param end       when it ends with all this
 */
public record Landing(Duration need, List<Give> gives, Duration stillPast, Instant end) {
    static final int MINUTE = 60;

    public Landing {
        gives = List.copyOf(gives);
    }

    /**
     * What an item gives.
     *
     * @param minutes  0 to {@code most}
     * @param most     how many it could give: down to its minimum, none where its end is locked or it counts to an end that is not past
     *     the hard stop
     * @param optional whether it may be left out: it is marked so and has not begun
     * @param leftOut  whether it is left out as a whole
     * @param expected when it is held with all this; null where it is left out
     */
    public record Give(
            AgendaItem item,
            int minutes,
            int most,
            boolean optional,
            boolean leftOut,
            @Nullable Span expected) {
        /** Its length with what it gives, in seconds; of an item that is left out its length now. */
        public int seconds() {
            return item.plan().durationSeconds() - (leftOut ? 0 : minutes * MINUTE);
        }
    }

    /**
     * What a person has set by hand; the rest is shared out around it.
     *
     * @param minutes how many an item gives
     * @param leftOut whether an item is left out, for those about which the person decided
     */
    public record Chosen(Map<ItemId, Integer> minutes, Map<ItemId, Boolean> leftOut) {
        /** Nothing is set by hand. */
        public static final Chosen NOTHING = new Chosen(Map.of(), Map.of());

        public Chosen {
            minutes = Map.copyOf(minutes);
            leftOut = Map.copyOf(leftOut);
        }
    }

    /** Whether the session ends at its hard stop or before. */
    public boolean lands() {
        return stillPast.isZero();
    }

    /** All minutes that are given together, those of left-out items not among them. */
    public int minutes() {
        return gives.stream().filter(give -> !give.leftOut()).mapToInt(Give::minutes).sum();
    }

    /** What carries it out; empty where no item gives a minute or is left out. */
    public Optional<LandSession> command() {
        List<Length> lengths = gives.stream().filter(give -> !give.leftOut() && give.minutes() > 0)
                .map(give -> new Length(give.item().id(), give.seconds())).toList();
        return lengths.isEmpty() && leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(new LandSession(lengths, leftOut()));
    }

    /** The items that are left out. */
    public List<ItemId> leftOut() {
        return gives.stream().filter(Give::leftOut).map(give -> give.item().id()).toList();
    }

    /** The proposal; empty where the session ends in time as it is, or is over. */
    public static Optional<Landing> of(Timeline timeline, Instant hardStop, Instant now) {
        return of(timeline, hardStop, now, Chosen.NOTHING);
    }

    /** The proposal around what a person has set by hand. */
    public static Optional<Landing> of(Timeline timeline, Instant hardStop, Instant now, Chosen chosen) {
        LandingSearch search = new LandingSearch(timeline, hardStop, now);
        return search.late() ? Optional.of(search.proposal(chosen)) : Optional.empty();
    }

    /** What a person has set by hand and nothing else; empty where the session ends in time as it is, or is over. */
    public static Optional<Landing> exactly(Timeline timeline, Instant hardStop, Instant now, Chosen chosen) {
        LandingSearch search = new LandingSearch(timeline, hardStop, now);
        return search.late() ? Optional.of(search.exactly(chosen)) : Optional.empty();
    }

    /** The plans of all items with these lengths; what counts to an end up to the hard stop keeps it. */
    static List<ItemPlan> shortened(Timeline timeline, Map<ItemId, Integer> seconds, Collection<ItemId> leftOut,
            Instant hardStop) {
        List<ItemPlan> plans = timeline.plans().stream().map(plan -> plan.lasting(
                seconds.getOrDefault(plan.id(), plan.durationSeconds()))).toList();
        return KeptEnds.of(timeline, plans, out(timeline, leftOut), hardStop);
    }

    static Set<ItemId> out(Timeline timeline, Collection<ItemId> leftOut) {
        Set<ItemId> all = new HashSet<>(leftOut);
        timeline.items().stream().filter(AgendaItem::skipped).map(AgendaItem::id).forEach(all::add);
        return all;
    }
}
