package org.pupitre.domain.outlook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.MeetingCommand.TellRoom;
import org.pupitre.domain.act.MeetingCommand.WithdrawRoomMessage;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.outlook.released.ReleasedRoom;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/** What the room may see (rules of leaving, section 4). */
class RoomReleaseTest {
    private final Play play = Play.session(Play.S1).at("18:00").does(new NextItem());

    private ReleasedRoom room(Attribution attribution) {
        return Release.room(play.state(), play.now(), attribution, GatedSession.WORDS);
    }

    private ReleasedRoom room() {
        return room(Attribution.of(play.state()));
    }

    private void speaks(PersonId person) {
        play.does(AddToQueue.known(person));
        play.does(new StartTurn(play.state().queue().entries().getLast().id()));
    }

    @Test
    void withoutASpeakerTheClockIsThatOfTheItem() {
        assertThat(room().speaker()).isNull();
        assertThat(room().clock().remaining()).isPositive();
        assertThat(room().following().title().in(LanguageTag.EN)).isEqualTo("B");
    }

    @Test
    void whoSpeaksIsNamedByLevelAndWhoIsNextToo() {
        speaks(Play.ANA);
        play.does(AddToQueue.known(Play.KATE));
        play.does(new CallSpeaker(play.state().queue().entries().getLast().id()));
        assertThat(room().speaker().name()).containsExactly("ana");
        assertThat(room().next().name()).containsExactly("kate");
        play.does(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, false),
                new SetPersonLevel(Play.KATE, Level.ANONYMOUS, false));
        assertThat(room().speaker().name()).containsExactly("a participant", "une personne");
        assertThat(room().speaker().affiliation()).isNull();
        assertThat(room().next().name()).containsExactly("a participant", "une personne");
    }

    @Test
    void underTheRuleNoOneIsNamedNorTheLanguageOfWhoSpeaks() {
        speaks(Play.ANA);
        Attribution ruled = new Attribution(Map.of(), Map.of(), List.of(Attribution.ALWAYS), Set.of(), Set.of(), false,
                List.of());
        assertThat(room(ruled).speaker()).isEqualTo(
                new ReleasedRoom.Speaker(List.of("a participant", "une personne"), null, null));
    }

    @Test
    void theClockOfATurnThatIsHeldSaysSo() {
        speaks(Play.ANA);
        assertThat(room().clock().held()).isFalse();
        play.does(new PauseTurn());
        assertThat(room().clock().held()).isTrue();
    }

    @Test
    void aMessageIsShownUntilItIsWithdrawnAndUndoBringsItBack() {
        LocalText message = LocalText.of("We end at 20:00.", "Nous finissons à 20 h.");
        play.does(new TellRoom(message));
        assertThat(room().message()).isEqualTo(message);
        assertThat(play.refused(new TellRoom(message))).isEqualTo(new Rejection.NothingChanges());
        play.does(new WithdrawRoomMessage());
        assertThat(room().message()).isNull();
        assertThat(play.refused(new WithdrawRoomMessage())).isEqualTo(new Rejection.NothingChanges());
        play.does(new Undo());
        assertThat(room().message()).isEqualTo(message);
        assertThat(play.refused(new TellRoom(LocalText.of(LanguageTag.EN, "x".repeat(101)))))
                .isEqualTo(new Rejection.TextTooLong(TypedField.MESSAGE, 100, 101));
    }

    @Test
    void afterTheEndNothingRunsAndNothingFollows() {
        speaks(Play.ANA);
        play.does(new FinishSession());
        assertThat(room().speaker()).isNull();
        assertThat(room().clock()).isNull();
        assertThat(room().following()).isNull();
    }
}
