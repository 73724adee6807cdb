package org.pupitre.domain.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Direction;
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
import org.pupitre.domain.act.InterpretationEvent.InterpreterSwitched;
import org.pupitre.domain.act.InterpretationEvent.SignalRaised;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SignalId;

/** Marks of two and three languages, handover, signals and incidents (rules of interpretation, sections 1 to 8). */
class InterpretationRulesTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final BoothId BOOTH = Play.BOOTH;
    private static final BoothId ARABIC = new BoothId("b2");

    private final Play play = Play.session("A 18:00 10 | P - 10 break").does(new StartItem(new ItemId("A"), false));

    private Play withArabic() {
        return play.does(new AddChannel(Play.channel("ar", AR)), new AddBooth(Play.booth(ARABIC, AR, LanguageTag.EN)),
                new AddInterpreter(new InterpreterPlan(Play.KATE, ARABIC, List.of())));
    }

    private Play onAir() {
        return play.does(new GoOnAir(BOOTH, Play.IRIS, null));
    }

    /** The marks of all channels: {@code en floor, fr +}, with {@code < en} for a relay. */
    private String marks() {
        return play.state().interpretation().channelStates(play.core().someoneSpeaks()).stream()
                .map(c -> c.channel().id() + " " + switch (c.mark()) {
                    case FLOOR -> "floor";
                    case INTERPRETED -> "+";
                    case RELAYED -> "-<" + c.from();
                    case GAP -> "gap";
                    case LOST -> "lost";
                    case IDLE -> "idle";
                    case UNKNOWN -> "unknown";
                }).collect(Collectors.joining(", "));
    }

    private Booth booth() {
        return play.state().interpretation().booth(BOOTH).orElseThrow();
    }

    private Handover handover() {
        return booth().handover();
    }

    private void add(PersonId person) {
        play.does(new AddInterpreter(Play.interpreter(person)));
    }

    // marks

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr    | en +, fr floor
            en    | en floor, fr +
            fr-CA | en +, fr floor
            es    | en gap, fr gap
            """)
    void marksOfTwoLanguages(String floor, String marks) {
        onAir().does(new SetFloorLanguage(new LanguageTag(floor)));
        assertThat(marks()).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | en +, fr floor, ar -<en
            en | en floor, fr +, ar +
            ar | en +, fr -<en, ar floor
            """)
    void marksOfThreeLanguagesWithRelay(String floor, String marks) {
        withArabic();
        onAir().does(new GoOnAir(ARABIC, Play.KATE, null), new SetFloorLanguage(new LanguageTag(floor)));
        assertThat(marks()).isEqualTo(marks);
    }

    @Test
    void withoutThePivotARelayIsAGap() {
        withArabic().does(new GoOnAir(ARABIC, Play.KATE, null), new SetFloorLanguage(LanguageTag.FR));
        assertThat(marks()).isEqualTo("en gap, fr floor, ar gap");
    }

    @Test
    void nobodyOnAirIsAGapAnIncidentThatStoppedItIsLostAndABreakIsIdle() {
        onAir().does(new GoOffAir(BOOTH), new SetFloorLanguage(LanguageTag.FR));
        assertThat(marks()).isEqualTo("en gap, fr floor");
        onAir().does(new OpenIncident(IncidentKind.SOUND, false, List.of(new ChannelId("en")), null));
        assertThat(marks()).as("merely worse").isEqualTo("en +, fr floor");
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(), null));
        assertThat(marks()).as("the original passes all the same").isEqualTo("en lost, fr floor");
        play.does(new StartItem(new ItemId("P"), false));
        assertThat(marks()).isEqualTo("en idle, fr idle");
    }

    @Test
    void whenTheFloorFlipsTheTargetFlipsAndATargetSetByHandNoLongerHolds() {
        onAir().does(new SetFloorLanguage(LanguageTag.FR));
        assertThat(play.state().interpretation().directionOf(booth()))
                .contains(new Direction(LanguageTag.FR, LanguageTag.EN));
        play.does(new SetTarget(BOOTH, LanguageTag.FR));
        assertThat(marks()).as("into the floor's own language").isEqualTo("en gap, fr floor");
        play.does(new SetFloorLanguage(LanguageTag.EN));
        assertThat(booth().target()).isNull();
        assertThat(marks()).isEqualTo("en floor, fr +");
        assertThat(play.refused(new SetTarget(BOOTH, AR))).isEqualTo(new Rejection.BoothHasNoDirection(BOOTH, "AR"));
        assertThat(play.refused(new SetFloorLanguage(LanguageTag.EN)))
                .isEqualTo(new Rejection.FloorAlreadyInLanguage("EN"));
    }

    // who is on air

    @Test
    void oneActiveInterpreterABoothWithoutGapBetweenTurns() {
        onAir().after(600).does(new GoOnAir(BOOTH, Play.JEAN, null));

        Interpretation state = play.state().interpretation();
        assertThat(state.past()).singleElement().satisfies(t -> {
            assertThat(t.interpreter()).isEqualTo(Play.IRIS);
            assertThat(t.end()).isEqualTo(play.now());
            assertThat(t.length(play.now())).hasMinutes(10);
        });
        assertThat(booth().onAir()).isEqualTo(new OnAir(BOOTH, Play.JEAN, play.now(), null));
        play.after(60).does(new GoOffAir(BOOTH));
        assertThat(booth().onAir()).isNull();
        assertThat(play.refused(new GoOffAir(BOOTH))).isEqualTo(new Rejection.NobodyOnAir(BOOTH));
    }

    @Test
    void sinceWhenIsCorrectedButTurnsNeverOverlapNorLieInTheFuture() {
        onAir().after(600).does(new SwitchInterpreter(BOOTH, null)).after(300);
        assertThat(play.refused(new GoOnAir(BOOTH, Play.JEAN, null)))
                .isEqualTo(new Rejection.AlreadyOnAir(Play.JEAN, BOOTH));
        assertThat(play.refused(new GoOnAir(BOOTH, Play.JEAN, play.now().minusSeconds(301))))
                .isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new GoOnAir(BOOTH, Play.JEAN, play.now().plusSeconds(1))))
                .isInstanceOf(Rejection.BadValue.class);
        play.does(new GoOnAir(BOOTH, Play.JEAN, play.now().minusSeconds(60)));
        assertThat(booth().onAir().since()).isEqualTo(play.now().minusSeconds(60));
        assertThat(play.refused(new GoOnAir(BOOTH, Play.ANA, null)))
                .isEqualTo(new Rejection.NotInBooth(Play.ANA, BOOTH));
    }

    @Test
    void whoWentOnAirEarlierThanToldDidSoAfterTheLastTurnOfTheBooth() {
        onAir().after(60).does(new GoOffAir(BOOTH)).after(60).does(new GoOnAir(BOOTH, Play.JEAN, null)).after(60)
                .does(new GoOffAir(BOOTH)).after(60);
        assertThat(play.refused(new GoOnAir(BOOTH, Play.JEAN, play.now().minusSeconds(61))))
                .isInstanceOf(Rejection.BadValue.class);
        play.does(new GoOnAir(BOOTH, Play.JEAN, play.now().minusSeconds(60)));
        assertThat(booth().onAir().since()).isEqualTo(play.now().minusSeconds(60));
    }

    // handover

    @Test
    void askAcceptSwitch() {
        onAir().does(new AskHandover(BOOTH, Play.JEAN));
        assertThat(handover()).isEqualTo(new Handover.Asked(Play.JEAN, play.now()));
        assertThat(booth().active()).as("an ask moves nothing").contains(Play.IRIS);
        play.does(new AcceptHandover(BOOTH));
        assertThat(handover()).isEqualTo(new Handover.Agreed(Play.JEAN));
        assertThat(booth().active()).contains(Play.IRIS);
        assertThat(play.events(new SwitchInterpreter(BOOTH, null)))
                .containsExactly(new InterpreterSwitched(BOOTH, Play.IRIS, Play.JEAN, true, play.now()));
        assertThat(handover()).isEqualTo(new Handover.Steady());
    }

    @Test
    void theActiveOneMayAskToBeRelieved() {
        onAir().does(new AskHandover(BOOTH, Play.IRIS), new AcceptHandover(BOOTH));
        assertThat(handover()).isEqualTo(new Handover.Agreed(Play.JEAN));
    }

    @Test
    void bothAskingIsAgreed() {
        onAir().does(new AskHandover(BOOTH, Play.IRIS), new AskHandover(BOOTH, Play.JEAN));
        assertThat(handover()).isEqualTo(new Handover.Agreed(Play.JEAN));
        assertThat(play.refused(new AskHandover(BOOTH, Play.IRIS)))
                .isEqualTo(new Rejection.HandoverAlreadyAsked(BOOTH));
    }

    @Test
    void aSecondAskInTheSameDirectionChangesNothing() {
        add(Play.KATE);
        onAir().does(new AskHandover(BOOTH, Play.JEAN));
        assertThat(play.refused(new AskHandover(BOOTH, Play.JEAN)))
                .isEqualTo(new Rejection.HandoverAlreadyAsked(BOOTH));
        assertThat(play.refused(new AskHandover(BOOTH, Play.KATE)))
                .isEqualTo(new Rejection.HandoverAlreadyAsked(BOOTH));
    }

    @Test
    void anAskIsDeclinedOrWithdrawnOrLapsesAfterAMinute() {
        onAir().does(new AskHandover(BOOTH, Play.JEAN), new DropHandover(BOOTH));
        assertThat(handover()).isEqualTo(new Handover.Steady());
        assertThat(play.refused(new DropHandover(BOOTH))).isEqualTo(new Rejection.NoHandoverAsked(BOOTH));
        assertThat(play.refused(new AcceptHandover(BOOTH))).isEqualTo(new Rejection.NoHandoverAsked(BOOTH));

        play.does(new AskHandover(BOOTH, Play.JEAN)).after(60);
        assertThat(play.refused(new AcceptHandover(BOOTH))).isEqualTo(new Rejection.NoHandoverAsked(BOOTH));
        play.does(new AskHandover(BOOTH, Play.JEAN)).after(59).does(new AcceptHandover(BOOTH));
        assertThat(handover()).isEqualTo(new Handover.Agreed(Play.JEAN));
    }

    @Test
    void aForcedSwitchIsAllowedAndSaysSo() {
        assertThat(onAir().events(new SwitchInterpreter(BOOTH, Play.JEAN)))
                .containsExactly(new InterpreterSwitched(BOOTH, Play.IRIS, Play.JEAN, false, play.now()));
        assertThat(play.refused(new SwitchInterpreter(BOOTH, Play.JEAN)))
                .isEqualTo(new Rejection.AlreadyOnAir(Play.JEAN, BOOTH));
        assertThat(play.refused(new SwitchInterpreter(BOOTH, Play.KATE)))
                .isEqualTo(new Rejection.NotInBooth(Play.KATE, BOOTH));
        add(Play.KATE);
        assertThat(play.refused(new SwitchInterpreter(BOOTH, null))).as("two could")
                .isEqualTo(new Rejection.WhoTakesOver(BOOTH));
    }

    // signals

    @Test
    void slowDownIsGoneAfterEightSecondsAndASecondTapProlongs() {
        play.does(new RaiseSignal(BOOTH, SignalKind.SLOW_DOWN)).after(7);
        assertThat(visible()).hasSize(1);
        play.does(new RaiseSignal(BOOTH, SignalKind.SLOW_DOWN));
        assertThat(visible()).as("it does not stack").hasSize(1);
        assertThat(play.after(7).now()).satisfies(now -> assertThat(visible()).hasSize(1));
        play.after(1);
        assertThat(visible()).isEmpty();
    }

    private List<Signal> visible() {
        return play.state().interpretation().visibleSignals(play.now());
    }

    @Test
    void nothingOfASignalTellsWhoTapped() {
        assertThat(play.events(new RaiseSignal(BOOTH, SignalKind.SLOW_DOWN))).containsExactly(new SignalRaised(
                new SignalId("s1"), BOOTH, SignalKind.SLOW_DOWN, new ItemId("A"), null, play.now()));
        assertThat(SignalRaised.class.getRecordComponents()).noneMatch(c -> c.getType() == PersonId.class);
    }

    @Test
    void otherSignalsStayUntilHandled() {
        play.does(new RaiseSignal(BOOTH, SignalKind.SOUND_POOR)).after(3600);
        assertThat(visible()).hasSize(1);
        play.does(new HandleSignal(new SignalId("s1")));
        assertThat(visible()).isEmpty();
        assertThat(play.refused(new HandleSignal(new SignalId("s1"))))
                .isEqualTo(new Rejection.SignalAlreadyHandled(new SignalId("s1")));
        assertThat(play.refused(new HandleSignal(new SignalId("s9"))))
                .isEqualTo(new Rejection.NoSuchSignal(new SignalId("s9")));
    }

    // incidents

    @Test
    void anIncidentIsOpenedOnAllChannelsClosedOnceOrRetracted() {
        IncidentId first = new IncidentId("i1");
        play.does(new OpenIncident(IncidentKind.PLATFORM, true, List.of(), "Zoom"));
        assertThat(play.state().interpretation().openIncidents().getFirst().channels()).hasSize(2);
        play.after(60).does(new CloseIncident(first));
        assertThat(play.state().interpretation().incident(first).orElseThrow().to()).isEqualTo(play.now());
        assertThat(play.refused(new CloseIncident(first))).isEqualTo(new Rejection.IncidentAlreadyClosed(first));
        play.does(new RetractIncident(first));
        assertThat(play.refused(new RetractIncident(first))).isEqualTo(new Rejection.IncidentAlreadyClosed(first));
        assertThat(play.refused(new OpenIncident(IncidentKind.TEXT, false, List.of(new ChannelId("xx")), null)))
                .isEqualTo(new Rejection.NoSuchChannel(new ChannelId("xx")));
        for (Command command : List.of(new CloseIncident(new IncidentId("i9")),
                new RetractIncident(new IncidentId("i9")))) {
            assertThat(play.refused(command)).isEqualTo(new Rejection.NoSuchIncident(new IncidentId("i9")));
        }
    }

    @Test
    void idsAreUniqueAndWhatIsNotThereIsRefused() {
        BoothId none = new BoothId("none");
        assertThat(play.refused(new AddChannel(Play.channel("fr", AR)))).isEqualTo(new Rejection.IdInUse("fr"));
        assertThat(play.refused(new AddBooth(new BoothPlan(BOOTH, "B", List.of(new Direction(AR, LanguageTag.EN))))))
                .isEqualTo(new Rejection.IdInUse("b1"));
        assertThat(play.refused(new AddInterpreter(Play.interpreter(Play.IRIS))))
                .isEqualTo(new Rejection.IdInUse("iris"));
        assertThat(play.refused(new AddInterpreter(Play.interpreter(new PersonId("nobody")))))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("nobody")));
        for (Command command : List.of(new GoOnAir(none, Play.IRIS, null), new GoOffAir(none),
                new SetTarget(none, null), new AskHandover(none, Play.IRIS), new AcceptHandover(none),
                new DropHandover(none), new SwitchInterpreter(none, null),
                new RaiseSignal(none, SignalKind.SLOW_DOWN))) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.NoSuchBooth(none));
        }
    }
}
