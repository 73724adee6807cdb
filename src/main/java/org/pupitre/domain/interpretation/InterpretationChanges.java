package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.BoothChanged;
import org.pupitre.domain.act.InterpretationEvent.BoothRemoved;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelRemoved;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.InterpretationEvent.HandoverAgreed;
import org.pupitre.domain.act.InterpretationEvent.HandoverAsked;
import org.pupitre.domain.act.InterpretationEvent.HandoverDropped;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.IncidentOpened;
import org.pupitre.domain.act.InterpretationEvent.IncidentRetracted;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterRemoved;
import org.pupitre.domain.act.InterpretationEvent.InterpreterSwitched;
import org.pupitre.domain.act.InterpretationEvent.OnAirCorrected;
import org.pupitre.domain.act.InterpretationEvent.SignalHandled;
import org.pupitre.domain.act.InterpretationEvent.SignalRaised;
import org.pupitre.domain.act.InterpretationEvent.TargetSet;
import org.pupitre.domain.act.InterpretationEvent.WentOffAir;
import org.pupitre.domain.act.InterpretationEvent.WentOnAir;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.Growing;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** What an event makes of interpretation. */
final class InterpretationChanges {
    private static final Handover STEADY = new Handover.Steady();

    private InterpretationChanges() {}

    static Interpretation apply(Interpretation s, InterpretationEvent event) {
        return switch (event) {
            case FloorLanguageSet e -> flip(s, new FloorStretch(e.language(), e.bySpeaker(), e.at()));
            case ChannelAdded e -> new Interpretation(s.floor(), and(s.channels(), e.channel()), s.booths(), s.past(),
                    s.signals(), s.incidents());
            case ChannelRemoved e -> new Interpretation(s.floor(),
                    s.channels().stream().filter(c -> !c.id().equals(e.channel())).toList(), s.booths(), s.past(),
                    s.signals(), s.incidents());
            case BoothAdded e -> booths(s, and(s.booths(), new Booth(e.booth(), List.of(), null, null, STEADY)));
            case BoothChanged e -> booth(s, e.booth().id(), b -> new Booth(e.booth(), b.team(), b.onAir(),
                    kept(b.target(), e.booth()), b.handover()));
            case BoothRemoved e -> booths(s, s.booths().stream().filter(b -> !b.id().equals(e.booth())).toList());
            case InterpreterRemoved e -> booth(s, e.booth(), b -> left(b, e.interpreter()));
            case InterpreterAdded e -> joined(s, e.interpreter());
            case WentOnAir e -> onAir(s, e.booth(), e.interpreter(), e.since(), false);
            case InterpreterSwitched e -> onAir(s, e.booth(), e.to(), e.at(), false);
            case OnAirCorrected e -> booth(s, e.booth(), b -> new Booth(b.plan(), b.team(),
                    new OnAir(e.booth(), e.interpreter(), e.since(), null), b.target(), b.handover()));
            case WentOffAir e -> onAir(s, e.booth(), null, e.at(), e.byFinish());
            case TargetSet e -> booth(s, e.booth(),
                    b -> new Booth(b.plan(), b.team(), b.onAir(), e.target(), b.handover()));
            case HandoverAsked e -> handover(s, e.booth(), new Handover.Asked(e.by(), e.at()));
            case HandoverAgreed e -> handover(s, e.booth(), new Handover.Agreed(e.incoming()));
            case HandoverDropped e -> handover(s, e.booth(), STEADY);
            case SignalRaised e -> raised(s, e);
            case SignalHandled e -> signals(s, s.signals().stream().map(x -> x.id().equals(e.signal())
                    ? new Signal(x.id(), x.booth(), x.kind(), x.item(), x.turn(), x.at(), e.at(), false)
                    : x).toList());
            case IncidentOpened e -> incidents(s, and(s.incidents(), new Incident(e.incident(), e.kind(), e.stopped(),
                    e.channels(), e.note(), e.at(), null, false, false)));
            case IncidentClosed e -> incident(s, e.incident(), i -> new Incident(i.id(), i.kind(), i.stopped(),
                    i.channels(), i.note(), i.from(), e.at(), e.byFinish(), i.retracted()));
            case IncidentRetracted e -> incident(s, e.incident(), i -> new Incident(i.id(), i.kind(), i.stopped(),
                    i.channels(), i.note(), i.from(), i.to(), i.byFinish(), true));
        };
    }

    /** When the floor flips, targets set by hand no longer hold. */
    private static Interpretation flip(Interpretation s, FloorStretch stretch) {
        List<Booth> booths = s.booths().stream()
                .map(b -> new Booth(b.plan(), b.team(), b.onAir(), null, b.handover())).toList();
        return new Interpretation(and(s.floor(), stretch), s.channels(), booths, s.past(), s.signals(), s.incidents());
    }

    private static Interpretation joined(Interpretation s, InterpreterPlan interpreter) {
        return booth(s, interpreter.booth(),
                b -> new Booth(b.plan(), and(b.team(), interpreter), b.onAir(), b.target(), b.handover()));
    }

    /** A target set by hand holds as long as the booth works into it. */
    private static @Nullable LanguageTag kept(@Nullable LanguageTag target, BoothPlan plan) {
        return target == null || plan.directions().stream().noneMatch(d -> d.to().covers(target)) ? null : target;
    }

    /** A handover in which the person who leaves has a part does not take place. */
    private static Booth left(Booth b, PersonId interpreter) {
        boolean involved = switch (b.handover()) {
            case Handover.Asked asked -> asked.by().equals(interpreter);
            case Handover.Agreed agreed -> agreed.incoming().equals(interpreter);
            case Handover.Steady steady -> false;
        };
        return new Booth(b.plan(), b.team().stream().filter(i -> !i.person().equals(interpreter)).toList(), b.onAir(),
                b.target(), involved ? STEADY : b.handover());
    }

    /** One turn ends and the next begins at the same instant: never two active. */
    private static Interpretation onAir(Interpretation s, BoothId id, @Nullable PersonId interpreter, Instant at,
            boolean byFinish) {
        OnAir before = s.booth(id).map(Booth::onAir).orElse(null);
        OnAir next = interpreter == null ? null : new OnAir(id, interpreter, at, null);
        Interpretation changed = booth(s, id, b -> new Booth(b.plan(), b.team(), next, b.target(), STEADY));
        return before == null
                ? changed
                : new Interpretation(changed.floor(), changed.channels(), changed.booths(),
                        and(changed.past(), new OnAir(id, before.interpreter(), before.since(), at, byFinish)),
                        changed.signals(),
                        changed.incidents());
    }

    private static Interpretation handover(Interpretation s, BoothId id, Handover handover) {
        return booth(s, id, b -> new Booth(b.plan(), b.team(), b.onAir(), b.target(), handover));
    }

    private static Interpretation booth(Interpretation s, BoothId id, UnaryOperator<Booth> change) {
        return booths(s, s.booths().stream().map(b -> b.id().equals(id) ? change.apply(b) : b).toList());
    }

    private static Interpretation booths(Interpretation s, List<Booth> booths) {
        return new Interpretation(s.floor(), s.channels(), booths, s.past(), s.signals(), s.incidents());
    }

    /** A signal that is there already is sent again, and keeps its place. */
    private static Interpretation raised(Interpretation s, SignalRaised e) {
        return s.signal(e.signal()).isEmpty()
                ? signals(s, and(s.signals(),
                        new Signal(e.signal(), e.booth(), e.kind(), e.item(), e.entry(), e.at(), null, false)))
                : signals(s, s.signals().stream()
                        .map(x -> x.id().equals(e.signal()) ? x.again(e.item(), e.entry(), e.at()) : x).toList());
    }

    private static Interpretation signals(Interpretation s, List<Signal> signals) {
        return new Interpretation(s.floor(), s.channels(), s.booths(), s.past(), signals, s.incidents());
    }

    private static Interpretation incident(Interpretation s, IncidentId id, UnaryOperator<Incident> change) {
        return incidents(s, s.incidents().stream().map(i -> i.id().equals(id) ? change.apply(i) : i).toList());
    }

    private static Interpretation incidents(Interpretation s, List<Incident> incidents) {
        return new Interpretation(s.floor(), s.channels(), s.booths(), s.past(), s.signals(), incidents);
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Growing.of(list).plus(last);
    }
}
