package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AddBooth;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.DropHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.IncidentOpened;
import org.pupitre.domain.act.InterpretationEvent.IncidentRetracted;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpretationEvent.SignalHandled;
import org.pupitre.domain.act.InterpretationEvent.SignalRaised;
import org.pupitre.domain.act.InterpretationEvent.TargetSet;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SignalId;

/** What may be declared of interpretation, and what follows from it (rules of interpretation, section 1). */
public final class InterpretationRules {
    private final Interpretation state;
    private final Instant now;

    private InterpretationRules(Interpretation state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** What has the floor while a signal comes, as far as known. */
    public record Surroundings(@Nullable ItemId item, @Nullable EntryId turn) {}

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Interpretation state, InterpretationCommand command, Surroundings around,
            Instant now) {
        InterpretationRules rules = new InterpretationRules(state, now);
        BoothRules booths = new BoothRules(now);
        return switch (command) {
            case SetFloorLanguage c -> rules.floor(c.language());
            case AddChannel c -> rules.add(c.channel());
            case AddBooth c -> rules.add(c.booth());
            case AddInterpreter c -> rules.add(c.interpreter());
            case GoOnAir c -> rules.on(c.booth(), b -> booths.goOnAir(state, b, c.interpreter(), c.since()));
            case GoOffAir c -> rules.on(c.booth(), booths::goOffAir);
            case SetTarget c -> rules.on(c.booth(), b -> target(b, c.target()));
            case AskHandover c -> rules.on(c.booth(), b -> booths.ask(b, c.by()));
            case AcceptHandover c -> rules.on(c.booth(), booths::accept);
            case DropHandover c -> rules.on(c.booth(), booths::drop);
            case SwitchInterpreter c -> rules.on(c.booth(), b -> booths.change(b, c.to()));
            case RaiseSignal c -> rules.on(c.booth(), b -> rules.raise(b, c.kind(), around));
            case HandleSignal c -> rules.handle(c.signal());
            case OpenIncident c -> rules.open(c);
            case CloseIncident c -> rules.onOpen(c.incident(), i -> Decision.events(new IncidentClosed(i.id(), now)));
            case RetractIncident c -> rules.retract(c.incident());
        };
    }

    private Decision floor(@Nullable LanguageTag language) {
        return Objects.equals(language, state.floorLanguage())
                ? Decision.refuse(new Rejection.FloorAlreadyInLanguage(language == null ? "–" : language.label()))
                : Decision.events(new FloorLanguageSet(language, false, now));
    }

    private Decision add(ChannelPlan channel) {
        return state.channels().stream().anyMatch(c -> c.id().equals(channel.id()))
                ? Decision.refuse(new Rejection.IdInUse(channel.id().value()))
                : Decision.events(new ChannelAdded(channel));
    }

    private Decision add(BoothPlan booth) {
        return state.booth(booth.id()).isPresent()
                ? Decision.refuse(new Rejection.IdInUse(booth.id().value()))
                : Decision.events(new BoothAdded(booth));
    }

    private Decision add(InterpreterPlan interpreter) {
        return on(interpreter.booth(), b -> b.has(interpreter.person())
                ? Decision.refuse(new Rejection.IdInUse(interpreter.person().value()))
                : Decision.events(new InterpreterAdded(interpreter)));
    }

    private static Decision target(Booth booth, @Nullable LanguageTag target) {
        return target == null || booth.plan().directions().stream().anyMatch(d -> d.to().covers(target))
                ? Decision.events(new TargetSet(booth.id(), target))
                : Decision.refuse(new Rejection.BoothHasNoDirection(booth.id(), target.label()));
    }

    /** Sent again before it was handled, it is the same signal: what is shown already is shown again. */
    private Decision raise(Booth booth, SignalKind kind, Surroundings around) {
        List<Signal> same =
                state.signals().stream().filter(s -> s.kind() == kind && s.booth().equals(booth.id())).toList();
        Instant free = now.minusSeconds(Signal.SLOW_DOWN_PAUSE_SECONDS);
        if (kind == SignalKind.SLOW_DOWN && same.stream().anyMatch(s -> s.at().isAfter(free))) {
            return Decision.refuse(new Rejection.SlowDownJustSent(Signal.SLOW_DOWN_PAUSE_SECONDS));
        }
        SignalId id = same.reversed().stream().filter(s -> s.visible(now)).map(Signal::id).findFirst()
                .orElseGet(() -> new SignalId("s" + (state.signals().size() + 1)));
        return Decision.events(new SignalRaised(id, booth.id(), kind, around.item(), around.turn(), now));
    }

    private Decision handle(SignalId id) {
        return state.signal(id)
                .map(s -> s.handledAt() == null
                        ? Decision.events(new SignalHandled(id, now))
                        : Decision.refuse(new Rejection.SignalAlreadyHandled(id)))
                .orElseGet(() -> Decision.refuse(new Rejection.NoSuchSignal(id)));
    }

    private Decision open(OpenIncident c) {
        List<ChannelId> known = state.channels().stream().map(ChannelPlan::id).toList();
        List<ChannelId> channels = c.channels().isEmpty() ? known : c.channels();
        for (ChannelId channel : channels) {
            if (!known.contains(channel)) {
                return Decision.refuse(new Rejection.NoSuchChannel(channel));
            }
        }
        IncidentId id = new IncidentId("i" + (state.incidents().size() + 1));
        return Decision.events(new IncidentOpened(id, c.kind(), c.stopped(),
                channels, c.note(), now));
    }

    private Decision onOpen(IncidentId id, Function<Incident, Decision> decide) {
        return state.incident(id)
                .map(i -> i.open() ? decide.apply(i) : Decision.refuse(new Rejection.IncidentAlreadyClosed(id)))
                .orElseGet(() -> Decision.refuse(new Rejection.NoSuchIncident(id)));
    }

    /** A false alarm may be found out after it is over. */
    private Decision retract(IncidentId id) {
        return state.incident(id)
                .map(i -> i.retracted()
                        ? Decision.refuse(new Rejection.IncidentAlreadyClosed(id))
                        : Decision.events(new IncidentRetracted(id)))
                .orElseGet(() -> Decision.refuse(new Rejection.NoSuchIncident(id)));
    }

    private Decision on(BoothId id, Function<Booth, Decision> decide) {
        return state.booth(id).map(decide).orElseGet(() -> Decision.refuse(new Rejection.NoSuchBooth(id)));
    }
}
