package org.pupitre.domain.outlook.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.DebateCommand.SetBalance;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.outlook.balance.Suggestion.Reason;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** Balance and its suggestions (rules of the queue, sections 4 and 4.1). */
class FairMovesTest {
    private final Play play = Play.session(Play.S1);
    private int asked;

    private void asks(SpeechType type, Group group, LanguageTag language, PersonFacts facts) {
        asked++;
        play.does(new AddToQueue(null, new PersonDetails("P" + asked, null, null, group, language, facts), type, null,
                null, null, null));
    }

    private void asks(Group... groups) {
        for (Group group : groups) {
            asks(SpeechType.NORMAL, group, null, null);
        }
    }

    /** So many of a group speak for a minute each. */
    private void spoke(Group group, int times) {
        for (int i = 0; i < times; i++) {
            asks(group);
            play.does(new MoveEntry(new EntryId("e" + asked), 1)).does(new Advance()).after(60).does(new EndTurn());
        }
    }

    private List<Suggestion> suggested() {
        return FairMoves.of(play.state(), play.now());
    }

    @Test
    void theFirstOfAGroupClimbsBehindWhatIsMoreUrgentWithItsReason() {
        play.does(new NextItem());
        spoke(Group.RESEARCH, 1);
        spoke(Group.GOVERNMENT, 3);
        asks(Group.GOVERNMENT);
        asks(SpeechType.INTERVENTION, Group.GOVERNMENT, null, null);
        asks(SpeechType.POINT_OF_ORDER, Group.RESEARCH, null, null);
        play.does(new MoveEntry(new EntryId("e5"), 1));
        asks(Group.GOVERNMENT, Group.RESEARCH, Group.CIVIL_SOCIETY);

        Suggestion first = suggested().getFirst();
        assertThat(first.from()).isEqualTo(6);
        assertThat(first.place()).as("behind the intervention and the point of order").isEqualTo(4);
        assertThat(first.reason()).isEqualTo(new Reason.FirstFrom(Attribute.GROUP, "CIVIL_SOCIETY", "CIVIL_SOCIETY",
                "GOVERNMENT", 3, 4));
        assertThat(play.state().queue().placeOf(first.entry().id())).as("nothing moves by itself").isEqualTo(6);

        play.does(new MoveEntry(first.entry().id(), first.place()));
        assertThat(suggested()).noneMatch(s -> s.reason() instanceof Reason.FirstFrom);
    }

    @Test
    void theSafePlacesAndWhoIsCalledAreNeverOvertaken() {
        play.does(new NextItem());
        spoke(Group.GOVERNMENT, 2);
        asks(Group.GOVERNMENT, Group.GOVERNMENT, Group.GOVERNMENT, Group.CIVIL_SOCIETY);
        assertThat(suggested().getFirst().place()).isEqualTo(2);
        play.does(new SetBalance(3, 0));
        assertThat(suggested()).as("all places ahead are safe").isEmpty();
        play.does(new SetBalance(0, 0));
        assertThat(suggested().getFirst().place()).isEqualTo(1);
        play.does(new CallSpeaker(new EntryId("e3")));
        assertThat(play.state().queue().called()).isPresent();
        assertThat(suggested().getFirst().from()).as("who is called has no place").isEqualTo(3);
    }

    @Test
    void whatIsNotKnownIsNeverSuggestedNorOvertaken() {
        play.does(new NextItem());
        spoke(Group.GOVERNMENT, 2);
        asks(null, null, Group.GOVERNMENT, null);
        assertThat(suggested()).isEmpty();
        Balance balance = Balance.of(play.state(), Attribute.GROUP, play.now());
        assertThat(balance.rows().getLast().value()).as("the last row is not known").isNull();
        assertThat(balance.rows().getLast().waiting()).isEqualTo(3);
    }

    @Test
    void thereAreNeverMoreThanThree() {
        play.does(new NextItem());
        asks(SpeechType.NORMAL, Group.GOVERNMENT, LanguageTag.FR,
                new PersonFacts("Niger", List.of(), null, null, Experience.RETURNING, Venue.ON_SITE));
        play.does(new Advance()).after(60).does(new EndTurn());
        for (int i = 0; i < 3; i++) {
            play.does(AddToQueue.known(Play.ANA));
            play.does(new Advance()).after(1).does(new EndTurn());
        }
        asks(SpeechType.NORMAL, Group.GOVERNMENT, LanguageTag.FR,
                new PersonFacts("Niger", List.of(), null, null, Experience.RETURNING, Venue.ON_SITE));
        play.does(new MoveEntry(new EntryId("e5"), 1));
        IntStream.range(0, 5).forEach(_ -> asks(SpeechType.NORMAL, Group.GOVERNMENT, LanguageTag.FR,
                new PersonFacts("Niger", List.of(), null, null, Experience.RETURNING, Venue.ON_SITE)));
        asks(Group.CIVIL_SOCIETY);
        asks(SpeechType.NORMAL, null, null, new PersonFacts("Mali", List.of(), null, null, null, null));
        asks(SpeechType.NORMAL, null, null, new PersonFacts(null, List.of(), null, null, Experience.FIRST_TIME, null));
        asks(SpeechType.NORMAL, null, null, new PersonFacts(null, List.of(), null, null, null, Venue.ONLINE));
        assertThat(suggested()).hasSizeLessThanOrEqualTo(FairMoves.MOST);
        assertThat(suggested()).extracting(s -> s.entry().id()).doesNotHaveDuplicates();
    }

    @Test
    void questionsCountAsSpeechesDo() {
        play.does(new NextItem());
        play.does(new BoardCommand.AddQuestion("Why?", LanguageTag.FR, Play.ANA));
        play.does(new BoardCommand.ShortlistQuestion(new QuestionId("q1")));
        Balance before = Balance.of(play.state(), Attribute.LANGUAGE, play.now());
        assertThat(before.waiting()).isEqualTo(1);
        play.does(new BoardCommand.NextQuestion()).after(25).does(AddToQueue.known(Play.BEN)).does(new Advance());
        play.after(100);

        Balance balance = Balance.of(play.state(), Attribute.LANGUAGE, play.now());
        assertThat(balance.spoken().toSeconds()).isEqualTo(125);
        assertThat(balance.rows().stream().map(r -> r.value() + " " + r.spoken().toSeconds() + " " + r.turns()))
                .containsExactly("en 100 1", "fr 25 1");
    }

    @Test
    void aLanguageThatWaitsIsSaidWithItsMinutes() {
        play.does(new NextItem());
        asks(SpeechType.NORMAL, null, LanguageTag.FR, null);
        asks(SpeechType.NORMAL, null, LanguageTag.FR, null);
        asks(SpeechType.NORMAL, null, LanguageTag.FR, null);
        asks(SpeechType.NORMAL, null, LanguageTag.EN, null);
        play.does(new Advance()).after(720);
        assertThat(suggested()).anySatisfy(s -> {
            assertThat(s.reason()).isEqualTo(new Reason.LanguageWaits("en", 12));
            assertThat(s.place()).isEqualTo(2);
        });
    }

    @Test
    void speakersOfALanguageAreGroupedOnlyWhereNoOneWaitsLong() {
        play.does(new NextItem());
        for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.FR, LanguageTag.EN, LanguageTag.FR)) {
            asks(SpeechType.NORMAL, null, language, null);
        }
        assertThat(suggested()).as("it is off at first").isEmpty();
        play.does(new SetBalance(1, 5));
        assertThat(suggested()).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(new Reason.Grouped("en", 2));
            assertThat(s.from() + " to " + s.place()).isEqualTo("3 to 2");
        });
        play.after(360);
        assertThat(suggested()).isEmpty();
    }
}
