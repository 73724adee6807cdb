package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.value.ItemId;

/**
 * How the session can still end at its hard stop, at an instant (rules of the timeline, section 2.7).
 *
 * @param hardStop null where there is no plan
 * @param proposal null where the session ends in time as it is, or is over
 */
public record LandingAnswer(@Nullable Instant hardStop, @Nullable Proposal proposal) {

    /**
     * What is proposed.
     *
     * @param needSeconds      how far past the hard stop the session ends as it is planned now
     * @param gives            the items that are still to come
     * @param stillPastSeconds how far past the hard stop it ends with all this; 0 where it lands
     * @param end              when it ends with all this
     * @param command          what carries it out; null where nothing can be given
     */
    public record Proposal(
            long needSeconds,
            List<Give> gives,
            long stillPastSeconds,
            Instant end,
            @Nullable LandSession command) {
        public Proposal {
            gives = List.copyOf(gives);
        }
    }

    /**
     * What an item gives.
     *
     * @param minutes whole minutes
     * @param most    how many it could give
     * @param leftOut whether it is left out as a whole
     */
    public record Give(ItemId item, int minutes, int most, boolean leftOut) {}

    static LandingAnswer of(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        return plan == null
                ? new LandingAnswer(null, null)
                : new LandingAnswer(plan.hardStop(), Landing.of(state.timeline(), plan.hardStop(), now)
                        .map(LandingAnswer::proposal).orElse(null));
    }

    private static Proposal proposal(Landing landing) {
        return new Proposal(landing.need().toSeconds(), landing.gives().stream()
                .map(give -> new Give(give.item().id(), give.minutes(), give.most(), give.leftOut())).toList(),
                landing.stillPast().toSeconds(), landing.end(), landing.command().orElse(null));
    }
}
