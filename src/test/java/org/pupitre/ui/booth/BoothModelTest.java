package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.ui.shell.StagedSession.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.BoothClock;
import org.pupitre.domain.NextFlip;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SignalId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.StagedSession;

/** What the window says of a state at an instant. */
class BoothModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final BoothModel model = new BoothModel(words);

    private BoothNow booth(StagedSession session, String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
        return model.boothProperty().get().orElseThrow();
    }

    @Test
    void saysWhoSpeaksAndWhoIsNext() {
        booth(Cabins.live(), "14:01");

        FloorNow floor = model.floorProperty().get();
        assertThat(floor.told(words)).isEqualTo(
                "On the floor, answers question 1, Awa Exemple, “A-wa Eg-ZEM-pl”, Ministry (sample), 2:00 left of 3:00");
        assertThat(floor.language()).isEqualTo(LanguageTag.FR);
        assertThat(floor.question()).isEqualTo("Question 1");
        assertThat(floor.wordings()).extracting(FloorNow.Wording::language).containsExactly(LanguageTag.FR,
                LanguageTag.EN);
        Upcoming next = model.upcomingProperty().get();
        assertThat(next.lines()).extracting(Upcoming.Line::name).containsExactly("Jean Modèle", "Clara Sample",
                "Ines Muster");
        assertThat(next.more()).isEqualTo(1);
        // Two minutes of Awa are left, then three of Jean, then three of Clara.
        assertThat(next.lines()).extracting(Upcoming.Line::into).containsExactly("into English in 2\u00a0min",
                "you into French in 5\u00a0min", "into English in 8\u00a0min");
        assertThat(next.lines()).extracting(Upcoming.Line::turns).containsExactly(false, true, false);
    }

    @Test
    void tellsOfAFlipOnlyAsFarAsLanguagesAreKnown() {
        StagedSession session = Cabins.threeLanguages().did("13:00", new NextItem(),
                new SetFloorLanguage(LanguageTag.FR), Cabins.known("noor"), Cabins.known("clara"));
        assertThat(NextFlip.of(session.state(), session.now())).as("who is first may flip it").isEmpty();

        session = Cabins.threeLanguages().did("13:00", new NextItem(), new SetFloorLanguage(LanguageTag.FR),
                Cabins.known("awa"), Cabins.known("clara"));
        NextFlip flip = NextFlip.of(session.state(), session.now()).orElseThrow();
        assertThat(flip.about()).as("the floor is free, so no time is known").isNull();
        assertThat(flip.after()).isEqualTo(1);
        session.did("13:01", new Advance());
        assertThat(NextFlip.of(session.state(), at("13:02")).orElseThrow().about()).isEqualTo(at("13:04"));
        assertThat(NextFlip.of(session.state(), at("13:20")).orElseThrow().about()).as("over time: now at the earliest")
                .isEqualTo(at("13:20"));
        session.did("13:21", new Advance());
        assertThat(NextFlip.of(session.state(), at("13:22"))).as("it has happened").isEmpty();
    }

    @Test
    void theTurnIsHeldByABreakAndByAnIncidentThatStops() {
        StagedSession session = Cabins.threeLanguages().did("13:00", new NextItem(), new GoOnAir(Cabins.A, Cabins.ONE,
                null));
        assertThat(turn(session, "13:10")).hasMinutes(10);
        session.did("13:20", new NextItem()).did("13:30", new NextItem());
        assertThat(turn(session, "13:35")).as("ten minutes of break").hasMinutes(25);
        session.did("13:35", incident("ar", true)).did("13:36", incident("en", false));
        assertThat(turn(session, "13:39")).as("another booth's, and one that only makes it worse").hasMinutes(29);
        session.did("13:40", incident("en", true));
        assertThat(booth(session, "13:45").target()).isEqualTo("clock paused");
        session.did("13:45", new CloseIncident(new IncidentId("i3")));
        assertThat(turn(session, "13:50")).hasMinutes(35);
        session.did("13:51", new RetractIncident(new IncidentId("i3")));
        assertThat(turn(session, "13:51")).as("a false alarm held nothing").hasMinutes(41);
    }

    private static Duration turn(StagedSession session, String time) {
        return BoothClock.of(session.state(), session.state().interpretation().booth(Cabins.A).orElseThrow(), at(time))
                .orElseThrow().turn();
    }

    private static OpenIncident incident(String channel, boolean stopped) {
        return new OpenIncident(IncidentKind.SOUND, stopped, List.of(new ChannelId(channel)), null);
    }

    @Test
    void theHandoverIsOfferedAtTheTargetAndLapses() {
        StagedSession session = Cabins.live();
        assertThat(booth(session, "14:01").meant()).isNull();
        assertThat(booth(session, "14:04").meant()).isEqualTo(BoothAct.ASK);
        assertThat(booth(session, "14:04").target()).isEqualTo("handover due");

        session = Cabins.handover();
        BoothNow asked = booth(session, "14:05:30");
        assertThat(asked.handover()).isEqualTo(
                new BoothNow.Sentence("Interpreter 2 is ready to take over", "no answer yet, 0:30"));
        assertThat(asked.meant()).isEqualTo(BoothAct.ACCEPT);
        assertThat(booth(session, "14:06:00").handover()).isEqualTo(
                new BoothNow.Sentence("Interpreter 2 asked and got no answer",
                        "Asked at 14:05. Ask again, or press W to switch."));
        session.did("14:05:40", new AcceptHandover(Cabins.A));
        assertThat(booth(session, "14:05:41").handover())
                .isEqualTo(new BoothNow.Sentence("Agreed, Interpreter 2 takes over",
                        "Go on until the switch, then mute in Zoom."));
        model.chooseNext();
        assertThat(model.boothProperty().get().orElseThrow().meant()).isEqualTo(BoothAct.SWITCH);
        session.did("14:05:50", new SwitchInterpreter(Cabins.A, null));
        assertThat(booth(session, "14:05:51").who()).isEqualTo("You are on air");
        model.chooseNext();
        assertThat(model.boothProperty().get().orElseThrow().handover().title()).isEqualTo("Mute now in Zoom");
        assertThat(booth(session, "14:06:06").handover().title()).as("not for ever").isEqualTo("You listen");
    }

    @Test
    void aNewDirectionIsShownStronglyForFiveSeconds() {
        StagedSession session = Cabins.live().did("14:02", new SetFloorLanguage(LanguageTag.EN));

        assertThat(booth(session, "14:02:05").flipped()).isTrue();
        assertThat(booth(session, "14:02:06").flipped()).isFalse();
        assertThat(booth(session, "14:02:06").direction()).isNotNull();
    }

    @Test
    void signalsComeBackAnswered() {
        StagedSession session = Cabins.live();
        booth(session, "14:01");
        assertThat(signal(SignalKind.TEXT_MISSING)).isEqualTo(
                new SignalNow(SignalNow.Standing.SHOWN, "shown · 0:02"));
        session.did("14:02", new HandleSignal(new SignalId("s1")));
        booth(session, "14:02:59");
        assertThat(signal(SignalKind.TEXT_MISSING).standing()).isEqualTo(SignalNow.Standing.ANSWERED);
        booth(session, "14:03:01");
        assertThat(signal(SignalKind.TEXT_MISSING)).isEqualTo(SignalNow.QUIET);
    }

    @Test
    void aSignalThatComesAgainAfterItWasHandledIsTheOneThatIsTold() {
        StagedSession session = Cabins.live().did("14:02", new HandleSignal(new SignalId("s1"))).did("14:02:10",
                new RaiseSignal(Cabins.A, SignalKind.TEXT_MISSING));
        booth(session, "14:02:15");
        assertThat(signal(SignalKind.TEXT_MISSING)).isEqualTo(
                new SignalNow(SignalNow.Standing.SHOWN, "shown · 0:05"));
    }

    @Test
    void whoWasRelievedOnceIsNotToldSoAfterALaterTurn() {
        StagedSession session = Cabins.live().did("14:02", new SwitchInterpreter(Cabins.A, null))
                .did("14:20", new SwitchInterpreter(Cabins.A, null)).did("14:40", new SwitchInterpreter(Cabins.A,
                        null));
        assertThat(booth(session, "14:40:05").handover().title()).isEqualTo("Mute now in Zoom");
        session.did("14:40:08", new SwitchInterpreter(Cabins.A, null));
        model.chooseNext();
        assertThat(booth(session, "14:40:10").handover().title()).as("the other").isEqualTo("Mute now in Zoom");
    }

    @Test
    void whoWaitsBehindTheNextThreeIsCountedWithWhoWasCalled() {
        StagedSession session = Cabins.live().did("14:01", new CallSpeaker(new EntryId("e2")));
        booth(session, "14:01");
        Upcoming next = model.upcomingProperty().get();
        assertThat(next.lines()).hasSize(3).first().extracting(Upcoming.Line::name).isEqualTo("Jean Modèle");
        assertThat(next.more()).isEqualTo(1);
    }

    private SignalNow signal(SignalKind kind) {
        return model.signalsProperty().get().get(kind);
    }

    @Test
    void emergenciesAreNamedAndEndWithTheirCause() {
        StagedSession session = Cabins.live().did("14:02", new GoOffAir(Cabins.A));
        booth(session, "14:02:01");
        assertThat(alerts()).containsExactly("No interpreter on air · EN");
        session.did("14:02:10", new GoOnAir(Cabins.A, Cabins.ONE, null));
        booth(session, "14:02:11");
        assertThat(alerts()).isEmpty();
        session.did("14:02:20", new SetTarget(Cabins.A, LanguageTag.FR));
        booth(session, "14:02:21");
        assertThat(alerts()).contains("Wrong target language");
        booth(Cabins.trouble(), "13:32");
        assertThat(alerts()).containsExactly("No interpreter on air · FR");
        assertThat(model.stoppedProperty().get()).as("told in its own place").isPresent();
    }

    @Test
    void claimsNothingUntilItWasToldWhoInterprets() {
        StagedSession session = StagedSession.planned().did("13:00", new NextItem(), new NextItem())
                .did("13:30", new SetFloorLanguage(LanguageTag.EN));
        assertThat(booth(session, "13:31").who()).isEqualTo("Not known who is on air");
        assertThat(model.alertsProperty().get()).isEmpty();
        session.did("13:32", new GoOnAir(Cabins.A, Cabins.ONE, null)).did("13:33", new GoOffAir(Cabins.A));
        assertThat(booth(session, "13:34").who()).isEqualTo("No interpreter on air");
        assertThat(alerts()).containsExactly("No interpreter on air · FR");
    }

    @Test
    void showsNoSignalOfTheOtherBoothAsItsOwn() {
        StagedSession session = Cabins.threeLanguages().did("13:00", new NextItem())
                .did("13:01", new RaiseSignal(Cabins.B, SignalKind.SOUND_POOR));
        booth(session, "13:01:05");
        assertThat(signal(SignalKind.SOUND_POOR)).isEqualTo(SignalNow.QUIET);
        model.chooseNext();
        model.chooseNext();
        assertThat(signal(SignalKind.SOUND_POOR)).isEqualTo(new SignalNow(SignalNow.Standing.SHOWN, "shown · 0:05"));
        session.did("13:01:10", new RaiseSignal(Cabins.B, SignalKind.SOUND_POOR));
        booth(session, "13:01:12");
        assertThat(signal(SignalKind.SOUND_POOR).note()).as("sent again").isEqualTo("shown · 0:02");
    }

    private List<String> alerts() {
        return model.alertsProperty().get().stream().map(Alert::title).toList();
    }

    private List<String> others() {
        return model.othersProperty().get().stream().map(b -> b.inShort(words)).toList();
    }

    @Test
    void knowsWhoSitsHereAndTheOtherBooths() {
        StagedSession session = Cabins.threeLanguages().did("13:00", new NextItem(),
                new SetFloorLanguage(LanguageTag.FR), new GoOnAir(Cabins.A, Cabins.ONE, null));
        booth(session, "13:01");
        assertThat(model.meProperty().get().orElseThrow().name()).as("the first of the first booth")
                .isEqualTo("Interpreter 1");
        assertThat(others()).containsExactly("Booth B · into AR · Not known who is on air · –");
        model.chooseNext();
        model.chooseNext();
        assertThat(booth(session, "13:02").booth().id()).isEqualTo(Cabins.B);
        assertThat(others()).containsExactly("Booth A · into EN · Interpreter 1 is on air · 2:00");
        model.chooseNext();
        assertThat(model.meProperty().get().orElseThrow().person()).isEqualTo(Cabins.ONE);
    }

    @Test
    void saysSomethingWhereThereIsNothing() {
        StagedSession session = Cabins.noBooth();
        model.show(session.state(), session.now());

        assertThat(model.boothProperty().get()).isEmpty();
        assertThat(model.floorProperty().get().heading()).isEqualTo("No one has the floor");
        assertThat(model.headProperty().get().facts()).contains("then 13:00 · Talk");
        session = Cabins.live().did("14:02", new EndTurn());
        booth(session, "14:02:30");
        assertThat(model.floorProperty().get().name()).isEqualTo("A question is being read out");
        Instant late = at("15:00:01");
        model.show(session.state(), late);
        assertThat(model.headProperty().get().facts()).endsWith("+0:01 past the hard stop 15:00");
    }
}
