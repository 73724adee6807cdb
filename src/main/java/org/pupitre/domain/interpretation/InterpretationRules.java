package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AddBooth;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.ChangeBooth;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.DropHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.RemoveBooth;
import org.pupitre.domain.act.InterpretationCommand.RemoveChannel;
import org.pupitre.domain.act.InterpretationCommand.RemoveInterpreter;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.BoothChanged;
import org.pupitre.domain.act.InterpretationEvent.BoothRemoved;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelRemoved;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.IncidentOpened;
import org.pupitre.domain.act.InterpretationEvent.IncidentRetracted;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterRemoved;
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
import org.pupitre.domain.value.PersonId;
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
            case RemoveChannel c -> rules.remove(c.channel());
            case AddBooth c -> rules.add(c.booth());
            case ChangeBooth c -> rules.on(c.booth().id(), b -> rules.change(b, c.booth()));
            case RemoveBooth c -> rules.on(c.booth(), rules::remove);
            case RemoveInterpreter c -> rules.on(c.booth(), b -> rules.remove(b, c.interpreter()));
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

    private Decision remove(ChannelId id) {
        ChannelPlan channel = state.channels().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
        if (channel == null) {
            return Decision.refuse(new Rejection.NoSuchChannel(id));
        }
        boolean used = state.booths().stream().flatMap(booth -> booth.plan().directions().stream())
                .anyMatch(direction -> direction.to().covers(channel.language()))
                || state.incidents().stream().anyMatch(incident -> incident.channels().contains(id));
        return used
                ? Decision.refuse(new Rejection.ChannelIsInUse(id))
                : Decision.events(new ChannelRemoved(id));
    }

    private Decision add(BoothPlan booth) {
        return state.booth(booth.id()).isPresent()
                ? Decision.refuse(new Rejection.IdInUse(booth.id().value()))
                : withChannels(booth, new BoothAdded(booth));
    }

    private Decision change(Booth booth, BoothPlan plan) {
        return booth.plan().equals(plan)
                ? Decision.refuse(new Rejection.NothingChanges())
                : withChannels(plan, new BoothChanged(plan));
    }

    /** Into what a booth works, there is a channel: else no one could hear it. Without channels all languages count. */
    private Decision withChannels(BoothPlan booth, Event event) {
        List<Event> events = new ArrayList<>(List.of(event));
        if (!state.channels().isEmpty()) {
            boolean passes = state.channels().getFirst().originalPasses();
            booth.directions().stream().map(Direction::to).map(LanguageTag::primary).distinct().map(LanguageTag::new)
                    .filter(to -> state.channels().stream().noneMatch(channel -> channel.language().covers(to)))
                    .forEach(to -> events.add(new ChannelAdded(new ChannelPlan(freshChannel(to), to, passes))));
        }
        return Decision.events(events);
    }

    private ChannelId freshChannel(LanguageTag language) {
        List<ChannelId> taken = state.channels().stream().map(ChannelPlan::id).toList();
        return Stream.iterate(1, n -> n + 1).map(n -> new ChannelId(language.primary() + (n == 1 ? "" : n)))
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    private Decision remove(Booth booth) {
        boolean used = !booth.team().isEmpty() || state.declared(booth)
                || state.signals().stream().anyMatch(signal -> signal.booth().equals(booth.id()));
        return used
                ? Decision.refuse(new Rejection.BoothIsInUse(booth.id()))
                : Decision.events(new BoothRemoved(booth.id()));
    }

    private Decision remove(Booth booth, PersonId interpreter) {
        if (!booth.has(interpreter)) {
            return Decision.refuse(new Rejection.NotInBooth(interpreter, booth.id()));
        }
        boolean worked = booth.active().filter(interpreter::equals).isPresent() || state.past().stream()
                .anyMatch(turn -> turn.booth().equals(booth.id()) && turn.interpreter().equals(interpreter));
        return worked
                ? Decision.refuse(new Rejection.InterpreterWasOnAir(interpreter, booth.id()))
                : Decision.events(new InterpreterRemoved(booth.id(), interpreter));
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
