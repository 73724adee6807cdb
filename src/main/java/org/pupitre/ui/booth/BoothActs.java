package org.pupitre.ui.booth;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.DropHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** What the interpreters do, as commands. None of a signal says who in the booth sent it. */
final class BoothActs {
    private final BoothModel model;
    private final Words words;
    private final Sender sender;

    BoothActs(BoothModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    /** Does what an act of the booth is; {@code near} is where a refusal is said. */
    void act(BoothAct act, @Nullable Node near) {
        SignalKind kind = act.signal();
        if (kind != null) {
            signal(kind, near);
            return;
        }
        switch (act) {
            case ON_AIR -> withPerson(near, (booth, me) -> booth.mine()
                    ? new GoOffAir(booth.booth().id())
                    : new GoOnAir(booth.booth().id(), me, null));
            case ASK -> withPerson(near, (booth, me) -> new AskHandover(booth.booth().id(), me));
            case SWITCH -> withPerson(near,
                    (booth, me) -> new SwitchInterpreter(booth.booth().id(), booth.mine() ? null : me));
            case ACCEPT -> withBooth(near).ifPresent(b -> sender.send(new AcceptHandover(b.booth().id()), near));
            case DECLINE -> withBooth(near).ifPresent(b -> sender.send(new DropHandover(b.booth().id()), near));
            case TROUBLE -> trouble(near);
            case WHO_AM_I -> withBooth(near).ifPresent(b -> model.chooseNext());
            default -> throw new IllegalArgumentException("not an act of the booth: " + act);
        }
    }

    /** Reports that interpretation into the booth's channels is impaired from now on. */
    void report(IncidentKind kind, boolean stopped, @Nullable Node near) {
        withBooth(near).ifPresent(b -> sender.send(new OpenIncident(kind, stopped, model.channels(), null), near));
    }

    /** Says that the incident which has stopped interpretation never was one. */
    void retract(Node near) {
        model.stoppedProperty().get().ifPresent(i -> sender.send(new RetractIncident(i.id()), near));
    }

    private void signal(SignalKind kind, @Nullable Node near) {
        withBooth(near).ifPresent(b -> sender.send(new RaiseSignal(b.booth().id(), kind), near));
    }

    /** One key opens, one key closes. */
    private void trouble(@Nullable Node near) {
        Optional<Incident> open = model.stoppedProperty().get();
        if (open.isPresent()) {
            sender.send(new CloseIncident(open.get().id()), near);
        } else {
            report(IncidentKind.SOUND, true, near);
        }
    }

    private Optional<BoothNow> withBooth(@Nullable Node near) {
        Optional<BoothNow> booth = model.boothProperty().get();
        if (booth.isEmpty()) {
            sender.say(words.text("booth.none"), near);
        }
        return booth;
    }

    private void withPerson(@Nullable Node near, BiFunction<BoothNow, PersonId, InterpretationCommand> command) {
        withBooth(near).ifPresent(booth -> {
            PersonId person = model.meProperty().get().map(Member::person).orElse(null);
            if (person == null) {
                sender.say(words.text("booth.noInterpreter"), near);
            } else {
                sender.send(command.apply(booth, person), near);
            }
        });
    }
}
