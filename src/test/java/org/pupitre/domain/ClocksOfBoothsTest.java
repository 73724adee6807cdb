package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RemoveChannel;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/** What holds the clock of a booth's turn, who had the floor at an instant, and when the floor's language changes next. */
class ClocksOfBoothsTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private final Play play = Play.session("A 18:00 10 | P - 10 break | C - 30").at("18:00")
            .does(new StartItem(new ItemId("A"), false));

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private Booth booth() {
        return play.state().interpretation().booth(Play.BOOTH).orElseThrow();
    }

    private long seconds() {
        return BoothClock.of(play.state(), booth(), play.now()).map(TurnLadder::turn).orElseThrow().toSeconds();
    }

    @Test
    void theClockRunsFromTheTurnAndStandsStillInABreak() {
        assertThat(BoothClock.of(play.state(), booth(), play.now())).isEmpty();
        play.does(new GoOnAir(Play.BOOTH, Play.IRIS, null));
        assertThat(seconds()).isZero();
        play.after(60);
        assertThat(seconds()).isEqualTo(60);
        play.does(new StartItem(new ItemId("P"), false)).after(120);
        assertThat(seconds()).as("in the break").isEqualTo(60);
        play.does(new StartItem(new ItemId("C"), false)).after(30);
        assertThat(seconds()).as("after the break").isEqualTo(90);
    }

    @Test
    void itStandsStillWhileInterpretationIsStoppedOnAChannelOfTheBooth() {
        play.does(new AddChannel(Play.channel("ar", AR)), new GoOnAir(Play.BOOTH, Play.IRIS, null));
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("ar")), null)).after(10);
        assertThat(seconds()).as("the channel of another booth").isEqualTo(10);
        play.does(new OpenIncident(IncidentKind.SOUND, false, List.of(new ChannelId("en")), null)).after(10);
        assertThat(seconds()).as("merely worse").isEqualTo(20);
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("en")), null)).after(10);
        assertThat(seconds()).as("stopped").isEqualTo(20);
        play.does(new CloseIncident(new IncidentId("i3"))).after(10);
        assertThat(seconds()).as("it works again").isEqualTo(30);
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr")), null)).after(10);
        play.does(new RetractIncident(new IncidentId("i4"))).after(10);
        assertThat(seconds()).as("a false alarm holds nothing").isEqualTo(50);
    }

    @Test
    void aBoothWorksIntoTheChannelsOfItsDirections() {
        play.does(new AddChannel(Play.channel("ar", AR)));
        assertThat(BoothClock.channels(play.state(), booth())).containsExactly(new ChannelId("en"),
                new ChannelId("fr"));
    }

    @Test
    void aChannelGoesWhereNoBoothWorksIntoItAndNoTroubleNamesIt() {
        ChannelId arabic = new ChannelId("ar");
        play.does(new AddChannel(Play.channel("ar", AR)), new RemoveChannel(arabic));
        assertThat(play.state().interpretation().channels()).noneMatch(channel -> channel.id().equals(arabic));
        assertThat(play.refused(new RemoveChannel(arabic))).isEqualTo(new Rejection.NoSuchChannel(arabic));
        play.does(new Undo());
        assertThat(play.state().interpretation().channels()).anyMatch(channel -> channel.id().equals(arabic));
        assertThat(play.refused(new RemoveChannel(new ChannelId("fr"))))
                .isEqualTo(new Rejection.ChannelIsInUse(new ChannelId("fr")));
        play.does(new OpenIncident(IncidentKind.SOUND, true, List.of(arabic), null));
        assertThat(play.refused(new RemoveChannel(arabic))).isEqualTo(new Rejection.ChannelIsInUse(arabic));
    }

    private EntryId floorAt(String time) {
        return play.state().queue().onFloorAt(Day.at(time)).map(QueueEntry::id).orElse(null);
    }

    @Test
    void whoHadTheFloorIsWhoSpokeElseWhoWasHeldLast() {
        play.does(AddToQueue.known(Play.ANA),
                new AddToQueue(Play.BEN, null, SpeechType.INTERJECTION, null, null, null, null));
        play.at("18:01").does(new StartTurn(e(1))).at("18:02").does(new StartTurn(e(2))).at("18:03")
                .does(new PauseTurn()).at("18:04").does(new EndTurn()).at("18:05").does(new ResumeTurn())
                .at("18:06").does(new EndTurn());
        assertThat(floorAt("18:00:59")).isNull();
        assertThat(floorAt("18:01")).isEqualTo(e(1));
        assertThat(floorAt("18:02")).isEqualTo(e(2));
        assertThat(floorAt("18:03:30")).as("both are held, the interjection last").isEqualTo(e(2));
        assertThat(floorAt("18:04")).as("the interjection is over, Ana is still held").isEqualTo(e(1));
        assertThat(floorAt("18:05")).isEqualTo(e(1));
        assertThat(floorAt("18:06")).isNull();
    }

    @Test
    void whoWaitsIsFoundByPersonAndPlace() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        assertThat(play.state().queue().waitingOf(Play.BEN).map(QueueEntry::id)).contains(e(2));
        assertThat(play.state().queue().waitingOf(Play.CLEO)).isEmpty();
        assertThat(play.state().queue().placeOf(e(1))).isEqualTo(1);
        assertThat(play.state().queue().placeOf(e(2))).isEqualTo(2);
        assertThat(play.state().queue().placeOf(e(3))).isZero();
    }

    private NextFlip flip() {
        return NextFlip.of(play.state(), play.now()).orElse(null);
    }

    private void add(LanguageTag language) {
        play.does(new AddToQueue(null, PersonDetails.named("Someone"), null, null, language, null, null));
    }

    @Test
    void theNextChangeOfLanguageIsTheFirstWhoSpeaksAnother() {
        assertThat(flip()).as("the language of the floor is not known").isNull();
        play.does(new SetFloorLanguage(LanguageTag.FR));
        assertThat(flip()).isNull();
        add(LanguageTag.FR);
        assertThat(flip()).as("they all speak French").isNull();
        add(LanguageTag.EN);
        assertThat(flip().with().id()).isEqualTo(e(2));
        assertThat(flip().after()).isEqualTo(1);
        assertThat(flip().from()).isEqualTo(LanguageTag.FR);
        assertThat(flip().to()).isEqualTo(LanguageTag.EN);
        assertThat(flip().about()).as("the floor is free, so nothing runs").isNull();
        play.does(new CallSpeaker(e(2)));
        assertThat(flip().after()).as("who is called comes first").isZero();
    }

    @Test
    void itIsExpectedAfterTheSpeakingTimeOfThoseBefore() {
        add(LanguageTag.FR);
        add(LanguageTag.FR);
        add(LanguageTag.EN);
        play.does(new StartTurn(e(1))).after(60);
        assertThat(flip().about()).isEqualTo(play.now().plusSeconds(120 + 180));
        play.after(300);
        assertThat(flip().about()).as("overtime counts as over now").isEqualTo(play.now().plusSeconds(180));
    }

    @Test
    void nothingIsSaidPastSomebodyWhoseLanguageIsNotKnown() {
        play.does(new SetFloorLanguage(LanguageTag.FR), AddToQueue.known(Play.CLEO));
        add(LanguageTag.EN);
        assertThat(flip()).isNull();
    }
}
