package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.BoothClock;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.interpretation.TurnLadder.Step;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * One booth in words: direction, who is on air, where turn and handover are, and what can be done about them now.
 *
 * @param direction the direction it works in, null where none follows
 * @param flipped   whether the direction has changed within the last five seconds
 * @param mine      whether the interpreter at the window is on air
 * @param who       who is on air, or that no one is
 * @param ladder    where the turn is, null where no one is on air
 * @param turn      how long it has lasted
 * @param target    when the handover is due
 * @param handover  where the handover is
 * @param due       whether the handover waits for someone
 * @param acts      what can be done about air and handover at this moment
 * @param meant     the act that is due, null for none
 */
record BoothNow(
        Booth booth,
        @Nullable Direction direction,
        boolean flipped,
        boolean mine,
        String who,
        @Nullable TurnLadder ladder,
        String turn,
        String target,
        Sentence handover,
        boolean due,
        Set<BoothAct> acts,
        @Nullable BoothAct meant) {
    /** How long a new direction is shown strongly. */
    private static final Duration FLIP_SHOWN = Duration.ofSeconds(5);
    /** How long an interpreter who was relieved is reminded to mute. */
    private static final Duration MUTE_SHOWN = Duration.ofSeconds(15);

    /**
     * What is said of the handover.
     *
     * @param title what is, in a few words
     * @param more  what to do about it or since when, empty for nothing
     */
    record Sentence(String title, String more) {
        private static final Sentence NOTHING = new Sentence("", "");
    }

    BoothNow {
        acts = Set.copyOf(acts);
    }

    static Optional<BoothNow> of(Member me, SessionState state, Words words, Instant now) {
        return state.interpretation().booth(me.booth()).map(b -> new Telling(b, me, state, words, now).told());
    }

    /** Whom the sentence of the handover names, null where it names no person. */
    @Nullable
    PersonId named() {
        return switch (booth.handover()) {
            case Handover.Steady _ -> null;
            case Handover.Asked asked -> asked.by();
            case Handover.Agreed agreed -> agreed.incoming();
        };
    }

    /** The sentence of another booth: who is on air, for how long, into which language. */
    String inShort(Words words) {
        String into = direction == null ? "–" : direction.to().label();
        return words.text("booth.other", booth.plan().name(), into, who, turn.isEmpty() ? "–" : turn);
    }

    private record Telling(Booth booth, Member me, SessionState state, Words words, Instant now) {
        BoothNow told() {
            OnAir onAir = booth.onAir();
            TurnLadder ladder = BoothClock.of(state, booth, now).orElse(null);
            Interpretation all = state.interpretation();
            Direction direction = all.directionOf(booth).orElse(null);
            boolean mine = onAir != null && me.is(onAir.interpreter());
            String who = onAir == null
                    ? words.text(all.declared(booth) ? "booth.nobodyOnAir" : "booth.notTold")
                    : mine
                            ? words.text("booth.youOnAir")
                            : words.text("booth.onAir", Member.name(state.people(), onAir.interpreter()));
            return new BoothNow(booth, direction, direction != null && flipped(all.floor()), mine, who, ladder,
                    ladder == null ? "" : Formats.elapsed(ladder.turn()), ladder == null ? "" : target(ladder),
                    handover(mine), !(booth.handoverAt(now) instanceof Handover.Steady), acts(mine),
                    meant(ladder, mine));
        }

        private boolean flipped(List<FloorStretch> floor) {
            if (floor.size() < 2 || now.isAfter(floor.getLast().since().plus(FLIP_SHOWN))) {
                return false;
            }
            var before = floor.get(floor.size() - 2).language();
            var after = floor.getLast().language();
            return before != null && after != null && !before.covers(after);
        }

        /** In whole minutes, from 1: what is nearer or further by seconds changes nothing that one does. */
        private String target(TurnLadder ladder) {
            if (ladder.held()) {
                return words.text("booth.held");
            }
            if (ladder.toTarget().isPositive()) {
                return words.text("booth.toTarget", minutesTo(ladder.toTarget()));
            }
            long late = ladder.toTarget().negated().toMinutes();
            return late == 0 ? words.text("booth.handoverDue") : words.text("booth.pastTarget", late);
        }

        private Sentence handover(boolean mine) {
            return switch (booth.handover()) {
                case Handover.Steady _ -> relieved()
                        ? new Sentence(words.text("booth.muteNow"), words.text("booth.muteNowMore"))
                        : listening(mine);
                case Handover.Asked asked -> asked(asked);
                case Handover.Agreed agreed -> agreed(agreed, mine);
            };
        }

        private Sentence listening(boolean mine) {
            if (booth.onAir() == null) {
                return new Sentence(words.text(
                        state.interpretation().declared(booth) ? "booth.nobodyOnAir" : "booth.notTold"), "");
            }
            if (!mine) {
                return me.person() == null ? Sentence.NOTHING : new Sentence(words.text("booth.youListen"), "");
            }
            List<String> others = booth.team().stream().map(InterpreterPlan::person).filter(p -> !me.is(p))
                    .map(p -> Member.name(state.people(), p)).toList();
            return others.isEmpty()
                    ? Sentence.NOTHING
                    : new Sentence(words.text("booth.listens",
                            others.stream().collect(Collectors.joining(", ")), others.size()), "");
        }

        private Sentence agreed(Handover.Agreed agreed, boolean mine) {
            if (me.is(agreed.incoming())) {
                return new Sentence(words.text("booth.agreedYou"), words.text("booth.agreedYouMore"));
            }
            return new Sentence(words.text("booth.agreed", Member.name(state.people(), agreed.incoming())),
                    mine ? words.text("booth.agreedOutMore") : "");
        }

        private Sentence asked(Handover.Asked asked) {
            boolean relief = booth.active().filter(asked.by()::equals).isPresent();
            String name = Member.name(state.people(), asked.by());
            if (asked.lapsed(now)) {
                SessionPlan plan = state.plan();
                return new Sentence(words.text("booth.askLapsed", name), words.text("booth.askLapsedMore",
                        Formats.timeOfDay(asked.at(), plan == null ? ZoneOffset.UTC : plan.zone())));
            }
            String waits = words.text("booth.unanswered", Formats.elapsed(Duration.between(asked.at(), now)));
            if (me.is(asked.by())) {
                return new Sentence(words.text(relief ? "booth.youAskRelief" : "booth.youOffer"), waits);
            }
            return new Sentence(words.text(relief ? "booth.asksRelief" : "booth.offers", name), waits);
        }

        /** Whether the interpreter at the window was on air until a moment ago and someone else is now. */
        private boolean relieved() {
            OnAir now_ = booth.onAir();
            return now_ != null && !me.is(now_.interpreter()) && state.interpretation().past().reversed().stream()
                    .filter(t -> t.booth().equals(booth.id())).findFirst()
                    .filter(t -> me.is(t.interpreter()) && t.end() != null
                            && !now.isAfter(t.end().plus(MUTE_SHOWN)))
                    .isPresent();
        }

        /** One act for each of the two places there are for them; every other one is a matter of its key. */
        private Set<BoothAct> acts(boolean mine) {
            Set<BoothAct> acts = EnumSet.noneOf(BoothAct.class);
            if (me.person() == null || state.timeline().finishedAt() != null) {
                return acts;
            }
            switch (booth.handoverAt(now)) {
                case Handover.Steady _ -> {
                    acts.add(BoothAct.ON_AIR);
                    if (booth.onAir() != null && booth.team().size() > 1) {
                        acts.add(BoothAct.ASK);
                    }
                }
                case Handover.Asked asked -> {
                    acts.add(BoothAct.DECLINE);
                    if (!me.is(asked.by())) {
                        acts.add(BoothAct.ACCEPT);
                    } else if (booth.incoming().isPresent()) {
                        acts.add(BoothAct.SWITCH);
                    }
                }
                case Handover.Agreed agreed -> {
                    acts.add(BoothAct.DECLINE);
                    if (mine || me.is(agreed.incoming())) {
                        acts.add(BoothAct.SWITCH);
                    }
                }
            }
            return acts;
        }

        private @Nullable BoothAct meant(@Nullable TurnLadder ladder, boolean mine) {
            return switch (booth.handover()) {
                case Handover.Agreed agreed -> me.is(agreed.incoming()) ? BoothAct.SWITCH : null;
                case Handover.Asked asked when !asked.lapsed(now) -> me.is(asked.by()) ? null : BoothAct.ACCEPT;
                case Handover.Asked _,Handover.Steady _ -> {
                    if (ladder == null) {
                        yield state.core().someoneSpeaks() ? BoothAct.ON_AIR : null;
                    }
                    boolean due = ladder.step() == Step.OFFERED || ladder.step() == Step.LONG;
                    yield due && (mine || booth.team().size() > 1) ? BoothAct.ASK : null;
                }
            };
        }
    }

    /** Whole minutes to what comes, from 1. */
    static long minutesTo(Duration left) {
        return Math.max(1, left.plusNanos(59_999_999_999L).toMinutes());
    }
}
