package org.pupitre.domain.outlook.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.domain.outlook.gate.GatedSession.AWA;
import static org.pupitre.domain.outlook.gate.GatedSession.CLARA;
import static org.pupitre.domain.outlook.gate.GatedSession.RULED;
import static org.pupitre.domain.outlook.gate.GatedSession.held;
import static org.pupitre.domain.outlook.gate.GatedSession.level;
import static org.pupitre.domain.outlook.gate.GatedSession.planned;
import static org.pupitre.domain.outlook.gate.GatedSession.release;
import static org.pupitre.domain.outlook.gate.GatedSession.ruled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedNote;
import org.pupitre.domain.outlook.released.ReleasedQuestion;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.Span;

/** The gate, row by row: a case, and what leaves for each purpose. */
class ReleaseTest {
    private static final String WHOLE = "Awa Exemple, ministère";
    private static final String SOMEONE = "a participant";

    private static Released copy(SessionState state, ReleasePurpose purpose, Attribution attribution) {
        return release(state, purpose, attribution).copy();
    }

    private static String speaker(ReleasePurpose purpose, Attribution attribution) {
        Released copy = copy(held().state(), purpose, attribution);
        String planned = copy.items().getFirst().speakers().getFirst().name().line();
        assertThat(copy.turns().stream().filter(t -> t.speaker() != null).map(t -> t.speaker().line()))
                .allMatch(planned::equals);
        return planned;
    }

    private static ReleasedQuestion question(ReleasePurpose purpose, Attribution attribution, int number) {
        return copy(held().state(), purpose, attribution).questions().stream().filter(q -> q.number() == number)
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aSpeakerWhoIsNamedOnTheRecord(ReleasePurpose purpose) {
        assertThat(speaker(purpose, Attribution.USUAL)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"WORKING,whole", "ADDRESSEE,", "RECORD,", "ROOM,"})
    void aSpeakerWhoIsNamedUnderTheRule(ReleasePurpose purpose, String whole) {
        assertThat(speaker(purpose, RULED)).isEqualTo(whole == null ? SOMEONE : WHOLE);
        assertThat(speaker(purpose, new Attribution(Map.of(), Map.of(), List.of(), Set.of(new ItemId("i1")), Set.of(),
                false, List.of()))).as("by its item").isEqualTo(whole == null ? SOMEONE : WHOLE);
    }

    @ParameterizedTest
    @EnumSource
    void aSpeakerByOrganisationOnlyOnTheRecord(ReleasePurpose purpose) {
        assertThat(speaker(purpose, level(AWA, Level.ORGANISATION)))
                .isEqualTo(purpose == ReleasePurpose.WORKING ? WHOLE : "ministère");
        assertThat(speaker(purpose, level(AWA, Level.ANONYMOUS)))
                .isEqualTo(purpose == ReleasePurpose.WORKING ? WHOLE : SOMEONE);
    }

    @Test
    void ofLevelAndStretchTheStricterWins() {
        Attribution both = new Attribution(Map.of(AWA, Level.ORGANISATION), Map.of(), List.of(Attribution.ALWAYS),
                Set.of(), Set.of(), false, List.of());
        assertThat(speaker(ReleasePurpose.RECORD, both)).isEqualTo(SOMEONE);
    }

    @Test
    void anAnonymousAskerOnTheRecord() {
        for (ReleasePurpose purpose : List.of(ReleasePurpose.WORKING, ReleasePurpose.ADDRESSEE,
                ReleasePurpose.RECORD)) {
            ReleasedQuestion asked = question(purpose, Attribution.USUAL, 2);
            assertThat(asked.text()).isEqualTo("How much?");
            assertThat(asked.asker()).isNull();
            assertThat(asked.askedAt()).isEqualTo(Day.at(purpose == ReleasePurpose.WORKING ? "18:01:20" : "18:01"));
        }
        Play now = held().does(new AddQuestion("And now?", LanguageTag.EN, null),
                new ShortlistQuestion(new QuestionId("q3")), new NextQuestion());
        assertThat(copy(now.state(), ReleasePurpose.ROOM, Attribution.USUAL).questions()).singleElement()
                .satisfies(q -> assertThat(q.asker()).isNull());
    }

    @Test
    void anAskerWhoIsNamedUnderTheRule() {
        assertThat(question(ReleasePurpose.WORKING, RULED, 1).asker().line()).isEqualTo(WHOLE);
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.RECORD)) {
            ReleasedQuestion asked = question(purpose, RULED, 1);
            assertThat(asked.asker()).isNull();
            assertThat(asked.askedAt()).isNull();
            assertThat(asked.text()).isEqualTo("Pourquoi si peu ?");
        }
        assertThat(question(ReleasePurpose.RECORD, Attribution.USUAL, 1).asker().line()).isEqualTo(WHOLE);
    }

    @Test
    void theModeratorsWordingGoesInThePlaceOfAnOriginalThatNamesItsAuthor() {
        Play play = planned("Panel").at("18:00").does(new NextItem(),
                new AddQuestion("Awa Exemple voudrait savoir pourquoi", LanguageTag.FR, AWA),
                new ShortlistQuestion(new QuestionId("q1")));
        assertThat(release(play.state(), ReleasePurpose.RECORD, RULED).hits()).extracting(Hit::found)
                .containsExactly("Awa Exemple");
        play.does(new WriteRendition(new QuestionId("q1"), LanguageTag.EN, "Why?", RenditionState.CHECKED));
        Release release = release(play.state(), ReleasePurpose.RECORD, RULED);
        assertThat(release.hits()).isEmpty();
        assertThat(release.copy().questions()).singleElement().satisfies(q -> {
            assertThat(q.text()).isEqualTo("Why?");
            assertThat(q.language()).isEqualTo(LanguageTag.EN);
        });
        assertThat(copy(play.state(), ReleasePurpose.WORKING, RULED).questions().getFirst().text())
                .contains("Awa Exemple");
    }

    @Test
    void aQuoteUnderTheRule() {
        assertThat(copy(held().state(), ReleasePurpose.WORKING, RULED).notes()).singleElement()
                .satisfies(n -> assertThat(n.speaker().line()).isEqualTo(WHOLE));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, RULED).notes()).singleElement().satisfies(n -> {
            assertThat(n.speaker()).isNull();
            assertThat(n.at()).isEqualTo(Day.at("18:00"));
            assertThat(n.text()).isEqualTo("We were too late.");
        });
        assertThat(copy(held().state(), ReleasePurpose.ADDRESSEE, RULED).notes()).isEmpty();
        assertThat(copy(held().state(), ReleasePurpose.ROOM, RULED).notes()).isEmpty();
    }

    @Test
    void quotesUnderTheRuleAreInAnOrderOfTheirOwnThatIsTheSameEachTime() {
        Play play = planned("Panel").at("18:00").does(new NextItem());
        IntStream.range(0, 12).forEach(i -> play.after(60)
                .does(new AddNote(null, "quote " + i, Set.of(NoteTag.QUOTE), LanguageTag.EN, LanguageTag.EN)));
        play.at("19:00").does(new NextItem(),
                new AddNote(null, "last", Set.of(NoteTag.QUOTE), LanguageTag.EN, LanguageTag.EN));
        List<String> typed = copy(play.state(), ReleasePurpose.WORKING, RULED).notes().stream().map(ReleasedNote::text)
                .toList();
        List<String> shuffled =
                copy(play.state(), ReleasePurpose.RECORD, RULED).notes().stream().map(ReleasedNote::text)
                        .toList();
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(typed).isNotEqualTo(typed).endsWith("last");
        assertThat(copy(play.state(), ReleasePurpose.RECORD, RULED).notes().stream().map(ReleasedNote::text))
                .containsExactlyElementsOf(shuffled);
        assertThat(
                copy(play.state(), ReleasePurpose.RECORD, Attribution.USUAL).notes().stream().map(ReleasedNote::text))
                .containsExactlyElementsOf(typed);
    }

    private static Released spoken(int people, ReleasePurpose purpose) {
        Play play = planned("Panel").at("18:00").does(new NextItem());
        Stream.of("p-1", "p-3", "p-4", "p-5", "p-6").limit(people).forEach(id -> play.after(60)
                .does(AddToQueue.known(new PersonId(id)), new Advance()).after(30).does(new EndTurn()));
        return copy(play.state(), purpose, RULED);
    }

    @Test
    void aGroupUnderTheRuleIsShownFromFivePeopleOn() {
        assertThat(spoken(4, ReleasePurpose.WORKING).counts().speakersByGroup()).containsEntry(Group.GOVERNMENT, 4);
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.RECORD, ReleasePurpose.ROOM)) {
            assertThat(spoken(4, purpose).counts().speakersByGroup()).isEmpty();
        }
        assertThat(spoken(5, ReleasePurpose.RECORD).counts().speakersByGroup()).containsEntry(Group.GOVERNMENT, 5);
    }

    @Test
    void slowDownsBySpeakerUnderTheRule() {
        assertThat(copy(held().state(), ReleasePurpose.WORKING, RULED).counts().slowDownsBySpeaker())
                .containsExactly(Map.entry(WHOLE, 1));
        Released record = copy(held().state(), ReleasePurpose.RECORD, RULED);
        assertThat(record.counts().slowDowns()).isEqualTo(1);
        assertThat(record.counts().slowDownsBySpeaker()).isEmpty();
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.ROOM)) {
            assertThat(copy(held().state(), purpose, RULED).counts().slowDowns()).isZero();
        }
    }

    @Test
    void aNameInAFreeTextUnderTheRule() {
        SessionState state = planned("Discours d’AWA EXEMPLE").state();
        Release working = release(state, ReleasePurpose.WORKING, RULED);
        assertThat(working.copy().items().getFirst().title().in(LanguageTag.EN)).isEqualTo("Discours d’AWA EXEMPLE");
        assertThat(working.hits()).as("marked").isNotEmpty();
        assertThat(working.mayLeave()).isTrue();
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.RECORD, ReleasePurpose.ROOM)) {
            Release release = release(state, purpose, RULED);
            assertThat(release.hits()).extracting(Hit::where).containsExactly("items.1.title.en", "items.1.title.fr");
            assertThat(release.mayLeave()).as("no file while one is open").isFalse();
            assertThat(release.copy().items().getFirst().title().in(LanguageTag.EN)).isEqualTo("Discours d’…");
        }
        assertThat(release(state, ReleasePurpose.RECORD, Attribution.USUAL).mayLeave()).as("on the record").isTrue();
    }

    @Test
    void aHitIsKeptOrReplaced() {
        SessionState state = planned("Speech of Awa Exemple").state();
        List<Hit> hits = release(state, ReleasePurpose.RECORD, RULED).hits();
        Release decided = release(state, ReleasePurpose.RECORD, RULED.deciding(List.of(
                new HitAnswer(hits.get(0).id(), null), new HitAnswer(hits.get(1).id(), "une ministre"))));
        assertThat(decided.mayLeave()).isTrue();
        assertThat(decided.copy().items().getFirst().title().in(LanguageTag.EN)).isEqualTo("Speech of Awa Exemple");
        assertThat(decided.copy().items().getFirst().title().in(LanguageTag.FR)).isEqualTo("Speech of une ministre");
    }

    @Test
    void anErasedPerson() {
        SessionState before = held().state();
        SessionState state = before.withPeople(before.people().erasing(List.of(AWA.value())));
        for (ReleasePurpose purpose : ReleasePurpose.values()) {
            assertThat(copy(state, purpose, Attribution.USUAL).items().getFirst().speakers().getFirst().name().line())
                    .isEqualTo(purpose == ReleasePurpose.WORKING || purpose == ReleasePurpose.ADDRESSEE
                            ? "erased"
                            : SOMEONE);
        }
    }

    @Test
    void wordsAreInTheLanguageAskedFor() {
        assertThat(Release.of(held().state(), ReleasePurpose.RECORD, LanguageTag.FR, Day.at("19:00"), RULED,
                GatedSession.WORDS).copy().items().getFirst().speakers().getFirst().name().line())
                .isEqualTo("une personne");
    }

    @Test
    void thoseWhoAnswerSeeThoseWhoConsented() {
        Attribution consent = new Attribution(Map.of(AWA, Level.ANONYMOUS), Map.of(), List.of(), Set.of(), Set.of(AWA),
                false, List.of());
        assertThat(question(ReleasePurpose.ADDRESSEE, consent, 1).asker().line()).isEqualTo(WHOLE);
        assertThat(question(ReleasePurpose.RECORD, consent, 1).asker()).isNull();
        Attribution oneQuestion = new Attribution(Map.of(), Map.of(new QuestionId("q1"), Level.ORGANISATION),
                List.of(), Set.of(), Set.of(), false, List.of());
        assertThat(question(ReleasePurpose.RECORD, oneQuestion, 1).asker().line()).isEqualTo("ministère");
    }

    @Test
    void timesAreToTheMinuteForTheAnonymousAndToTheItemUnderTheRule() {
        assertThat(copy(held().state(), ReleasePurpose.RECORD, Attribution.USUAL).turns().getFirst().begin())
                .isEqualTo(Day.at("18:02:10"));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, level(AWA, Level.ANONYMOUS)).turns().getFirst().begin())
                .isEqualTo(Day.at("18:02"));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, RULED).turns().getFirst().begin())
                .isEqualTo(Day.at("18:00"));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, RULED).runs().getFirst().speakers().getFirst().spoken())
                .isNull();
    }

    @Test
    void aTurnThatTouchesAStretchIsUnderTheRule() {
        Attribution touching = ruled(new Span(Day.at("18:04"), Day.at("18:30")));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, touching).turns().getFirst().speaker().line())
                .isEqualTo(SOMEONE);
        Attribution later = ruled(new Span(Day.at("18:05"), Day.at("18:05:30")));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, later).turns().getFirst().speaker().line())
                .isEqualTo(WHOLE);
    }

    @Test
    void remarksInboxAndSignalsStayHere() {
        SessionState state = held().does(new AddQuestion("Waiting", LanguageTag.EN, CLARA)).state();
        assertThat(copy(state, ReleasePurpose.WORKING, Attribution.USUAL).questions()).hasSize(3);
        assertThat(copy(state, ReleasePurpose.WORKING, Attribution.USUAL).items().getFirst().note()).isNotNull();
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.RECORD)) {
            assertThat(copy(state, purpose, Attribution.USUAL).questions()).hasSize(2);
        }
        for (ReleasePurpose purpose : List.of(ReleasePurpose.ADDRESSEE, ReleasePurpose.RECORD, ReleasePurpose.ROOM)) {
            assertThat(copy(state, purpose, Attribution.USUAL).items().getFirst().note()).isNull();
            assertThat(copy(state, purpose, Attribution.USUAL).counts().slowDownsBySpeaker()).isEmpty();
        }
    }

    @Test
    void inTheRoomSpeakersAreNamedAsTheyAppear() {
        Play play = planned("Panel");
        assertThat(copy(play.state(), ReleasePurpose.ROOM, Attribution.USUAL).items().getFirst().speakers()).isEmpty();
        play.at("18:00").does(new NextItem());
        assertThat(copy(play.state(), ReleasePurpose.ROOM, Attribution.USUAL).items().getFirst().speakers()).hasSize(1);
        assertThat(copy(play.state(), ReleasePurpose.ROOM, Attribution.USUAL).people()).isEmpty();
        assertThat(copy(play.state(), ReleasePurpose.ROOM, Attribution.USUAL).runs()).isEmpty();
    }

    @Test
    void peopleUnderTheRuleAreNotListedUnlessTheySpokeOnTheRecord() {
        Attribution second = ruled(new Span(Day.at("18:30"), Day.at("20:00")));
        assertThat(copy(held().state(), ReleasePurpose.RECORD, second).people()).extracting(p -> p.name().text())
                .containsOnlyOnce("Awa Exemple").contains(SOMEONE).doesNotContain("Clara Sample");
        assertThat(copy(held().state(), ReleasePurpose.RECORD, RULED).people()).extracting(p -> p.name().text())
                .containsOnly(SOMEONE);
    }
}
