package org.pupitre.domain.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AddBooth;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Interpretation as it was at an instant, and the details of what each channel carries. */
class AtAnInstantTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final BoothId ARABIC = new BoothId("b2");
    private static final ChannelId EN = new ChannelId("en");
    private static final ChannelId FR = new ChannelId("fr");

    private final Play play = Play.session("A 18:00 10 | P - 10 break").does(
            new AddChannel(Play.channel("ar", AR)), new AddBooth(Play.booth(ARABIC, AR, LanguageTag.EN)),
            new AddInterpreter(new InterpreterPlan(Play.KATE, ARABIC, List.of()))).at("18:00")
            .does(new StartItem(new ItemId("A"), false));

    private Interpretation at(String time) {
        return play.state().interpretation().at(Day.at(time));
    }

    private PersonId onAir(BoothId booth, String time) {
        return at(time).booth(booth).orElseThrow().active().orElse(null);
    }

    private ChannelState channel(ChannelId id) {
        return play.state().interpretation().channelStates(true).stream().filter(c -> c.channel().id().equals(id))
                .findFirst().orElseThrow();
    }

    @Test
    void whoWasOnAirIsKnownForEachBoothAndEachInstant() {
        play.at("18:01").does(new GoOnAir(Play.BOOTH, Play.IRIS, null)).at("18:02")
                .does(new GoOnAir(ARABIC, Play.KATE, null)).at("18:05").does(new SwitchInterpreter(Play.BOOTH, null))
                .at("18:07").does(new GoOffAir(ARABIC)).at("18:08").does(new GoOffAir(Play.BOOTH)).at("18:09")
                .does(new GoOnAir(Play.BOOTH, Play.IRIS, null));

        assertThat(onAir(Play.BOOTH, "18:00:59")).isNull();
        assertThat(onAir(Play.BOOTH, "18:01")).isEqualTo(Play.IRIS);
        assertThat(onAir(Play.BOOTH, "18:04:59")).isEqualTo(Play.IRIS);
        assertThat(onAir(Play.BOOTH, "18:05")).isEqualTo(Play.JEAN);
        assertThat(onAir(Play.BOOTH, "18:08")).as("off air").isNull();
        assertThat(onAir(Play.BOOTH, "18:09")).isEqualTo(Play.IRIS);
        assertThat(onAir(ARABIC, "18:01:59")).isNull();
        assertThat(onAir(ARABIC, "18:02")).isEqualTo(Play.KATE);
        assertThat(onAir(ARABIC, "18:06")).isEqualTo(Play.KATE);
        assertThat(onAir(ARABIC, "18:07")).isNull();

        assertThat(at("18:04:59").past()).isEmpty();
        assertThat(at("18:05").past()).extracting(OnAir::interpreter).containsExactly(Play.IRIS);
        assertThat(at("18:09").past()).extracting(OnAir::interpreter)
                .containsExactlyInAnyOrder(Play.IRIS, Play.KATE, Play.JEAN);
    }

    @Test
    void floorLanguageAndIncidentsAreThoseOfTheInstant() {
        play.at("18:01").does(new SetFloorLanguage(LanguageTag.FR)).at("18:02")
                .does(new OpenIncident(IncidentKind.SOUND, true, List.of(EN), null)).at("18:03")
                .does(new SetFloorLanguage(LanguageTag.EN)).at("18:04").does(new CloseIncident(new IncidentId("i1")));
        assertThat(at("18:00:30").floorLanguage()).isNull();
        assertThat(at("18:01").floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(at("18:03").floorLanguage()).isEqualTo(LanguageTag.EN);
        assertThat(at("18:01:59").incidents()).isEmpty();
        assertThat(at("18:02").openIncidents()).extracting(Incident::id).containsExactly(new IncidentId("i1"));
        assertThat(at("18:04").incidents()).isEmpty();
    }

    @Test
    void aSlowDownStaysWhereTheSameBoothSendsAnotherSignal() {
        play.does(new RaiseSignal(Play.BOOTH, SignalKind.SLOW_DOWN)).after(2);
        SignalKind other = SignalKind.SOUND_POOR;
        play.does(new RaiseSignal(Play.BOOTH, other));
        Instant now = play.after(1).now();
        assertThat(play.state().interpretation().visibleSignals(now)).extracting(Signal::kind)
                .containsExactly(SignalKind.SLOW_DOWN, other);
    }

    @Test
    void aChannelNamesItsBoothItsInterpreterAndWhatIsInterpretedFrom() {
        play.does(new SetFloorLanguage(LanguageTag.FR));
        assertThat(channel(FR)).isEqualTo(new ChannelState(Play.channel("fr", LanguageTag.FR), Mark.FLOOR, null, null,
                null, null));
        assertThat(channel(EN)).as("no one was declared yet").isEqualTo(new ChannelState(
                Play.channel("en", LanguageTag.EN), Mark.UNKNOWN, Play.BOOTH, null, null, null));
        play.does(new GoOnAir(Play.BOOTH, Play.IRIS, null));
        assertThat(channel(EN)).isEqualTo(new ChannelState(Play.channel("en", LanguageTag.EN), Mark.INTERPRETED,
                Play.BOOTH, Play.IRIS, LanguageTag.FR, null));
        play.does(new GoOnAir(ARABIC, Play.KATE, null));
        assertThat(channel(new ChannelId("ar"))).isEqualTo(new ChannelState(Play.channel("ar", AR), Mark.RELAYED,
                ARABIC, Play.KATE, LanguageTag.EN, null));
        play.does(new GoOffAir(Play.BOOTH));
        assertThat(channel(new ChannelId("ar"))).as("nothing to take the relay from").isEqualTo(
                new ChannelState(Play.channel("ar", AR), Mark.GAP, null, null, null, null));
        assertThat(channel(EN)).isEqualTo(new ChannelState(Play.channel("en", LanguageTag.EN), Mark.GAP, Play.BOOTH,
                null, null, null));
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(EN), null));
        assertThat(channel(EN)).isEqualTo(new ChannelState(Play.channel("en", LanguageTag.EN), Mark.LOST, Play.BOOTH,
                null, null, new IncidentId("i1")));
    }

    @Test
    void ofTwoBoothsIntoALanguageTheOneOnAirIsNamed() {
        BoothId second = new BoothId("b3");
        play.does(new AddBooth(Play.booth(second, LanguageTag.FR, LanguageTag.EN)),
                new AddInterpreter(new InterpreterPlan(Play.CLEO, second, List.of())),
                new SetFloorLanguage(LanguageTag.FR), new GoOnAir(second, Play.CLEO, null));
        assertThat(channel(EN).booth()).isEqualTo(second);
        assertThat(channel(EN).mark()).isEqualTo(Mark.INTERPRETED);
        play.does(new GoOffAir(second));
        assertThat(channel(EN).booth()).isEqualTo(Play.BOOTH);
    }

    @Test
    void aChannelThatNoBoothWorksIntoHasNoBooth() {
        play.does(new AddChannel(Play.channel("es", new LanguageTag("es"))), new SetFloorLanguage(LanguageTag.FR),
                new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("es")), null));
        assertThat(channel(new ChannelId("es"))).isEqualTo(new ChannelState(Play.channel("es", new LanguageTag("es")),
                Mark.LOST, null, null, null, new IncidentId("i1")));
    }
}
