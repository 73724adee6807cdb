package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.InterpretationEvent.HandoverAgreed;
import org.pupitre.domain.act.InterpretationEvent.HandoverAsked;
import org.pupitre.domain.act.InterpretationEvent.HandoverDropped;
import org.pupitre.domain.act.InterpretationEvent.InterpreterSwitched;
import org.pupitre.domain.act.InterpretationEvent.OnAirCorrected;
import org.pupitre.domain.act.InterpretationEvent.WentOffAir;
import org.pupitre.domain.act.InterpretationEvent.WentOnAir;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.PersonId;

/**
 * Who is on air in one booth, and the handover: ask, accept, switch (rules of interpretation, section 4). An ask moves
 * nothing by itself; the switch ends one turn and begins the next at the same instant.
 */
final class BoothRules {
    private final Instant now;

    BoothRules(Instant now) {
        this.now = now;
    }

    Decision goOnAir(Interpretation state, Booth booth, PersonId interpreter, @Nullable Instant since) {
        if (!booth.has(interpreter)) {
            return Decision.refuse(new Rejection.NotInBooth(interpreter, booth.id()));
        }
        if (since != null && (since.isAfter(now) || since.isBefore(earliest(state, booth, interpreter)))) {
            return Decision.refuse(
                    new Rejection.BadValue("since", earliest(state, booth, interpreter) + " … " + now));
        }
        Optional<PersonId> active = booth.active();
        Instant from = since == null ? now : since;
        if (active.isEmpty()) {
            return Decision.events(new WentOnAir(booth.id(), interpreter, from));
        }
        if (!active.get().equals(interpreter)) {
            return Decision.events(new InterpreterSwitched(booth.id(), active.get(), interpreter, false, from));
        }
        return since == null
                ? Decision.refuse(new Rejection.AlreadyOnAir(interpreter, booth.id()))
                : Decision.events(new OnAirCorrected(booth.id(), interpreter, since));
    }

    /** Turns of a booth never overlap: the earliest start is the end of the turn before. */
    private static Instant earliest(Interpretation state, Booth booth, PersonId interpreter) {
        OnAir onAir = booth.onAir();
        if (onAir != null && !onAir.interpreter().equals(interpreter)) {
            return onAir.since();
        }
        return state.past().reversed().stream().filter(t -> t.booth().equals(booth.id())).findFirst().map(OnAir::end)
                .orElse(Instant.EPOCH);
    }

    Decision goOffAir(Booth booth) {
        return booth.active().isEmpty()
                ? Decision.refuse(new Rejection.NobodyOnAir(booth.id()))
                : Decision.events(new WentOffAir(booth.id(), now));
    }

    Decision ask(Booth booth, PersonId by) {
        if (!booth.has(by)) {
            return Decision.refuse(new Rejection.NotInBooth(by, booth.id()));
        }
        return switch (booth.handoverAt(now)) {
            case Handover.Steady h -> Decision.events(new HandoverAsked(booth.id(), by, now));
            case Handover.Agreed h -> Decision.refuse(new Rejection.HandoverAlreadyAsked(booth.id()));
            case Handover.Asked h -> {
                boolean both = !h.by().equals(by) && (isActive(booth, by) || isActive(booth, h.by()));
                yield both
                        ? Decision.events(new HandoverAgreed(booth.id(), isActive(booth, by) ? h.by() : by))
                        : Decision.refuse(new Rejection.HandoverAlreadyAsked(booth.id()));
            }
        };
    }

    Decision accept(Booth booth) {
        Handover handover = booth.handoverAt(now);
        if (handover instanceof Handover.Agreed) {
            return Decision.refuse(new Rejection.HandoverAlreadyAsked(booth.id()));
        }
        if (!(handover instanceof Handover.Asked asked)) {
            return Decision.refuse(new Rejection.NoHandoverAsked(booth.id()));
        }
        if (!isActive(booth, asked.by())) {
            return Decision.events(new HandoverAgreed(booth.id(), asked.by()));
        }
        return booth.incoming().map(p -> Decision.events(new HandoverAgreed(booth.id(), p)))
                .orElseGet(() -> Decision.refuse(new Rejection.WhoTakesOver(booth.id())));
    }

    Decision drop(Booth booth) {
        return booth.handover() instanceof Handover.Steady
                ? Decision.refuse(new Rejection.NoHandoverAsked(booth.id()))
                : Decision.events(new HandoverDropped(booth.id()));
    }

    Decision change(Booth booth, @Nullable PersonId to) {
        Optional<PersonId> incoming = to == null ? booth.incoming() : Optional.of(to);
        if (incoming.isEmpty()) {
            return Decision.refuse(new Rejection.WhoTakesOver(booth.id()));
        }
        PersonId next = incoming.get();
        if (!booth.has(next)) {
            return Decision.refuse(new Rejection.NotInBooth(next, booth.id()));
        }
        if (isActive(booth, next)) {
            return Decision.refuse(new Rejection.AlreadyOnAir(next, booth.id()));
        }
        boolean agreed = booth.handover() instanceof Handover.Agreed a && a.incoming().equals(next);
        return booth.active()
                .map(from -> Decision.events(new InterpreterSwitched(booth.id(), from, next, agreed, now)))
                .orElseGet(() -> Decision.events(new WentOnAir(booth.id(), next, now)));
    }

    private static boolean isActive(Booth booth, PersonId person) {
        return booth.active().filter(person::equals).isPresent();
    }
}
