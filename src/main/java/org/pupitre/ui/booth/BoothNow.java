package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.BoothClock;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Direction;
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
 * One booth in words: direction, who is on air and since when, where turn and handover are.
 *
 * @param direction the direction it works in, null where none follows
 * @param flipped   whether the direction has changed within the last five seconds
 * @param mine      whether the interpreter at the window is on air
 * @param who       who is on air, or that no one is
 * @param ladder    where the turn is, null where no one is on air
 * @param handover  where the handover is in one sentence, empty where nothing is asked
 * @param ask       what the key for asking does now
 * @param meant     the act that is due, null for none
 */
record BoothNow(
        Booth booth,
        @Nullable Direction direction,
        boolean flipped,
        boolean mine,
        String who,
        String since,
        @Nullable TurnLadder ladder,
        String turn,
        String target,
        String handover,
        String ask,
        @Nullable BoothAct meant) {
    /** How long a new direction is shown strongly. */
    private static final Duration FLIP_SHOWN = Duration.ofSeconds(5);
    /** How long an interpreter who was relieved is reminded to mute. */
    private static final Duration MUTE_SHOWN = Duration.ofSeconds(15);

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
                            ? words.text("booth.youOnAir", me.name())
                            : words.text("booth.onAir", Member.name(state.people(), onAir.interpreter()));
            return new BoothNow(booth, direction, direction != null && flipped(all.floor()), mine, who, since(onAir),
                    ladder, ladder == null ? "" : Formats.elapsed(ladder.turn()),
                    ladder == null ? "" : target(ladder), handover(mine),
                    words.text(mine ? "booth.askRelief" : "booth.offerTakeOver"), meant(ladder, mine));
        }

        private boolean flipped(List<FloorStretch> floor) {
            if (floor.size() < 2 || now.isAfter(floor.getLast().since().plus(FLIP_SHOWN))) {
                return false;
            }
            var before = floor.get(floor.size() - 2).language();
            var after = floor.getLast().language();
            return before != null && after != null && !before.covers(after);
        }

        private String since(@Nullable OnAir onAir) {
            SessionPlan plan = state.plan();
            return onAir == null || plan == null
                    ? ""
                    : words.text("booth.since", Formats.timeOfDay(onAir.since(), plan.zone()));
        }

        private String target(TurnLadder ladder) {
            if (ladder.held()) {
                return words.text("booth.held");
            }
            return ladder.step() == Step.OFFERED || ladder.step() == Step.LONG
                    ? words.text("booth.pastTarget", Formats.late(ladder.toTarget().negated()))
                    : words.text("booth.toTarget", Formats.remaining(ladder.toTarget()));
        }

        private String handover(boolean mine) {
            return switch (booth.handover()) {
                case Handover.Steady _ -> relieved() ? words.text("booth.muteNow") : "";
                case Handover.Asked asked -> asked(asked);
                case Handover.Agreed agreed -> me.is(agreed.incoming())
                        ? words.text("booth.agreedYou")
                        : words.text(mine ? "booth.agreedOut" : "booth.agreed",
                                Member.name(state.people(), agreed.incoming()));
            };
        }

        private String asked(Handover.Asked asked) {
            boolean relief = booth.active().filter(asked.by()::equals).isPresent();
            String name = Member.name(state.people(), asked.by());
            if (asked.lapsed(now)) {
                SessionPlan plan = state.plan();
                return words.text("booth.askLapsed", name,
                        Formats.timeOfDay(asked.at(), plan == null ? ZoneOffset.UTC : plan.zone()));
            }
            String waits = Formats.elapsed(Duration.between(asked.at(), now));
            if (me.is(asked.by())) {
                return words.text(relief ? "booth.youAskRelief" : "booth.youOffer", waits);
            }
            return words.text(relief ? "booth.asksRelief" : "booth.offers", name, waits);
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
}
