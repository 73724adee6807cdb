package org.pupitre.domain.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
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
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SignalId;

/**
 * Signals and their limits, and what is not known; of two booths neither acts for the other (rules of interpretation,
 * sections 2, 6 and 7).
 */
class TwoBoothsTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final BoothId FRENCH = Play.BOOTH;
    private static final BoothId ARABIC = new BoothId("b2");

    private final Play play = Play.session("A 18:00 10 | P - 10 break").does(new StartItem(new ItemId("A"), false),
            new AddChannel(Play.channel("ar", AR)), new AddBooth(Play.booth(ARABIC, AR, LanguageTag.EN)),
            new AddInterpreter(new InterpreterPlan(Play.KATE, ARABIC, List.of())));

    private Interpretation state() {
        return play.state().interpretation();
    }

    private List<Signal> visible() {
        return state().visibleSignals(play.now());
    }

    private List<Mark> marks() {
        return state().channelStates(true).stream().map(ChannelState::mark).toList();
    }

    @Test
    void aSignalSentAgainBeforeItWasHandledIsTheSameSignal() {
        for (SignalKind kind : SignalKind.values()) {
            play.does(new RaiseSignal(FRENCH, kind));
            SignalId first = visible().getLast().id();
            play.after(7).does(new RaiseSignal(FRENCH, kind));
            assertThat(visible()).as("%s", kind).filteredOn(s -> s.kind() == kind).singleElement()
                    .satisfies(s -> assertThat(s.id()).isEqualTo(first))
                    .satisfies(s -> assertThat(s.at()).as("as old as the last time").isEqualTo(play.now()));
            play.does(new HandleSignal(first));
            assertThat(visible()).as("%s", kind).noneMatch(s -> s.kind() == kind);
            play.after(7).does(new RaiseSignal(FRENCH, kind));
            assertThat(visible()).as("after it was handled it is another").filteredOn(s -> s.kind() == kind)
                    .singleElement().satisfies(s -> assertThat(s.id()).isNotEqualTo(first));
        }
    }

    @Test
    void slowDownIsRefusedForFiveSecondsAfterATapOfTheSameBooth() {
        play.does(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN)).after(4);
        Rejection refused = new Rejection.SlowDownJustSent(5);
        assertThat(play.refused(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN))).isEqualTo(refused);
        assertThat(visible()).as("what was refused prolongs nothing").singleElement()
                .satisfies(s -> assertThat(s.at()).isEqualTo(play.now().minusSeconds(4)));
        play.after(1).does(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN), new HandleSignal(new SignalId("s1")));
        play.after(4);
        assertThat(play.refused(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN))).as("also once it was handled")
                .isEqualTo(refused);
        play.after(1).does(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN)).after(7);
        assertThat(visible()).hasSize(1);
        play.after(1);
        assertThat(visible()).as("eight seconds after the last tap").isEmpty();
    }

    @Test
    void handlingASignalLeavesTheSameSignalOfTheOtherBooth() {
        for (SignalKind kind : SignalKind.values()) {
            play.after(10).does(new RaiseSignal(FRENCH, kind), new RaiseSignal(ARABIC, kind));
            assertThat(visible()).as("%s: neither takes the place of the other", kind).filteredOn(s -> s.kind() == kind)
                    .extracting(Signal::booth).containsExactly(FRENCH, ARABIC);
            play.does(
                    new HandleSignal(visible().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow().id()));
            assertThat(visible()).as("%s", kind).filteredOn(s -> s.kind() == kind).extracting(Signal::booth)
                    .containsExactly(ARABIC);
        }
    }

    @Test
    void slowDownOfOneBoothNeitherHidesNorHoldsBackThatOfTheOther() {
        play.does(new RaiseSignal(FRENCH, SignalKind.SLOW_DOWN)).after(2)
                .does(new RaiseSignal(ARABIC, SignalKind.SLOW_DOWN)).after(5);
        assertThat(visible()).extracting(Signal::booth).containsExactly(FRENCH, ARABIC);
        play.after(1);
        assertThat(visible()).as("each for eight seconds").extracting(Signal::booth).containsExactly(ARABIC);
    }

    @Test
    void slowDownNamesTheBoothOnlyWhereThatDoesNotTellWhoTapped() {
        for (SignalKind kind : SignalKind.values()) {
            play.after(10).does(new RaiseSignal(FRENCH, kind), new RaiseSignal(ARABIC, kind));
            List<Signal> both = visible().stream().filter(s -> s.kind() == kind).toList();
            assertThat(state().sender(both.getFirst()).map(Booth::id)).as("two work there").contains(FRENCH);
            assertThat(state().sender(both.getLast()).isPresent()).as("%s: one works there", kind)
                    .isEqualTo(kind != SignalKind.SLOW_DOWN);
        }
    }

    @Test
    void noActOfOneBoothChangesTheOther() {
        play.does(new SetFloorLanguage(LanguageTag.FR), new GoOnAir(FRENCH, Play.IRIS, null),
                new AskHandover(FRENCH, Play.JEAN), new SetTarget(FRENCH, LanguageTag.EN));
        Booth before = state().booth(FRENCH).orElseThrow();
        List<Command> acts = List.of(new GoOnAir(ARABIC, Play.KATE, null),
                new GoOnAir(ARABIC, Play.KATE, play.now().minusSeconds(60)),
                new AddInterpreter(new InterpreterPlan(Play.ANA, ARABIC, List.of())),
                new AskHandover(ARABIC, Play.ANA), new DropHandover(ARABIC), new AskHandover(ARABIC, Play.ANA),
                new AcceptHandover(ARABIC), new SwitchInterpreter(ARABIC, null), new SetTarget(ARABIC, AR),
                new SetTarget(ARABIC, null), new GoOffAir(ARABIC));
        for (Command act : acts) {
            play.does(act);
            assertThat(state().booth(FRENCH)).as("%s", act).contains(before);
        }
    }

    @Test
    void anIncidentIsClosedOrTakenBackAlone() {
        play.does(incident("en"), incident("ar"), incident("fr"), new CloseIncident(new IncidentId("i1")));
        assertThat(state().openIncidents()).extracting(Incident::id).containsExactly(new IncidentId("i2"),
                new IncidentId("i3"));
        play.does(new RetractIncident(new IncidentId("i3")));
        assertThat(state().openIncidents()).extracting(Incident::id).containsExactly(new IncidentId("i2"));
        assertThat(state().incident(new IncidentId("i1")).orElseThrow().retracted()).isFalse();
    }

    private static OpenIncident incident(String channel) {
        return new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId(channel)), null);
    }

    @Test
    void theConsoleClaimsNothingUntilItWasToldWhoInterprets() {
        play.does(new SetFloorLanguage(LanguageTag.FR));
        assertThat(marks()).as("en, fr, ar").containsExactly(Mark.UNKNOWN, Mark.FLOOR, Mark.UNKNOWN);
        play.does(new SetFloorLanguage(new LanguageTag("es")));
        assertThat(marks()).containsOnly(Mark.UNKNOWN);
        play.does(new SetFloorLanguage(LanguageTag.FR), new GoOnAir(FRENCH, Play.IRIS, null), new GoOffAir(FRENCH));
        assertThat(marks()).as("of Arabic nobody was told").containsExactly(Mark.GAP, Mark.FLOOR, Mark.UNKNOWN);
        play.does(new SetFloorLanguage(LanguageTag.EN));
        assertThat(marks()).as("the booth works both ways").containsExactly(Mark.FLOOR, Mark.GAP, Mark.UNKNOWN);
        play.does(incident("ar"));
        assertThat(marks()).as("an incident was told").containsExactly(Mark.FLOOR, Mark.GAP, Mark.LOST);
        play.does(new CloseIncident(new IncidentId("i1")), new GoOnAir(ARABIC, Play.KATE, null), new GoOffAir(ARABIC));
        assertThat(marks()).containsExactly(Mark.FLOOR, Mark.GAP, Mark.GAP);
    }
}
