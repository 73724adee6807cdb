package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * A booth as it works now.
 *
 * @param team     its interpreters
 * @param onAir    who is on air, null for no one; never more than one
 * @param target   the language set by hand to work into, null where it follows from the floor
 * @param handover where its handover is
 */
public record Booth(
        BoothPlan plan,
        List<InterpreterPlan> team,
        @Nullable OnAir onAir,
        @Nullable LanguageTag target,
        Handover handover) {
    public Booth {
        team = List.copyOf(team);
    }

    public BoothId id() {
        return plan.id();
    }

    public boolean has(PersonId interpreter) {
        return team.stream().anyMatch(i -> i.person().equals(interpreter));
    }

    public Optional<PersonId> active() {
        return Optional.ofNullable(onAir).map(OnAir::interpreter);
    }

    /** Where its handover is at an instant: an ask that lapsed is none. */
    public Handover handoverAt(Instant now) {
        return handover instanceof Handover.Asked asked && asked.lapsed(now) ? new Handover.Steady() : handover;
    }

    /** Who would take over if no one were named: the one agreed on, else the only other one. */
    public Optional<PersonId> incoming() {
        if (handover instanceof Handover.Agreed agreed) {
            return Optional.of(agreed.incoming());
        }
        List<PersonId> others = team.stream().map(InterpreterPlan::person)
                .filter(p -> active().filter(p::equals).isEmpty()).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
