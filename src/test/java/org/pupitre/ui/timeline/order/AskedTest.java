package org.pupitre.ui.timeline.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.timeline.order.Asked.Answer;

/** What is asked before an act on the agenda: what is offered, what is taken, and what is said of the rest. */
class AskedTest {
    private static final ItemId B = new ItemId("B");
    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Words FRENCH = new Words(Locale.FRENCH);

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Asked split(String agenda) {
        return AskedLength.split(Play.session(agenda).state(), B, ENGLISH).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"30,15", "25,12", "3,1", "2,1", "1,0:30"})
    void aSplitOffersHalf(int minutes, String half) {
        Asked asked = split("A 18:00 10 | B - " + minutes);
        assertThat(asked.blanks().getFirst().offered()).isEqualTo(half);
        assertThat(asked.answer(List.of(half), false)).isInstanceOf(Answer.Sound.class);
    }

    @Test
    void aSplitSaysWhatIsLeft() {
        Answer.Sound sound = (Answer.Sound) split(Play.S1).answer(List.of("12:30"), false);
        assertThat(sound.command()).isEqualTo(new SplitItem(B, 750));
        assertThat(plain(sound.remark())).isEqualTo("The second part has 17:30 min.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "30", "31", "", "half", "99999"})
    void noPartIsNothingOrTheWhole(String typed) {
        Answer.Wrong wrong = (Answer.Wrong) split(Play.S1).answer(List.of(typed), false);
        assertThat(plain(wrong.sentence())).startsWith("Type less than 30 min");
    }

    /** The golden run (rules of the timeline, section 8): at 18:20, B runs with 5 min more and is 13 min late. */
    @Test
    void aShiftOffersThePresentOffset() {
        Play play = Play.session(Play.S1).at("18:07").does(new NextItem()).at("18:18").does(new NextItem());
        Asked asked = AskedLength.shift(play.state(), new ItemId("C"), Day.at("18:18"), ENGLISH).orElseThrow();
        assertThat(asked.blanks().getFirst().offered()).isEqualTo("8");
        Answer.Sound sound = (Answer.Sound) asked.answer(List.of("8"), false);
        assertThat(sound.command()).isEqualTo(new ShiftRest(new ItemId("C"), 480));
        assertThat(sound.remark()).isEqualTo("It starts at 18:48 instead of 18:40.");
        assertThat(((Answer.Sound) asked.answer(List.of("−1:30"), false)).command())
                .isEqualTo(new ShiftRest(new ItemId("C"), -90));
    }

    @Test
    void beforeTheStartItOffersHowLateTheOpeningIs_andNothingWhereItIsNot() {
        SessionState state = Play.session(Play.S1).state();
        assertThat(AskedLength.shift(state, B, Day.at("18:07"), ENGLISH).orElseThrow().blanks().getFirst().offered())
                .isEqualTo("7");
        assertThat(AskedLength.shift(state, B, Day.at("17:30"), ENGLISH).orElseThrow().blanks().getFirst().offered())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "1441", "-1441", "soon"})
    void aShiftByNothingOrMoreThanADayIsNone(String typed) {
        Asked asked = AskedLength.shift(Play.session(Play.S1).state(), B, Day.at("17:30"), FRENCH).orElseThrow();
        assertThat(plain(((Answer.Wrong) asked.answer(List.of(typed), false)).sentence()))
                .startsWith("Saisissez des minutes ou m:ss");
    }

    @Test
    void aShiftToAnotherDaySaysIt() {
        Asked asked = AskedLength.shift(Play.session(Play.S1).state(), B, Day.at("17:30"), ENGLISH).orElseThrow();
        assertThat(((Answer.Sound) asked.answer(List.of("600"), false)).remark())
                .isEqualTo("It starts at 04:10, Fri 15 Jan instead of 18:10.");
    }

    private static Asked move(Words words) {
        return AskedMoment.start(Play.session(Play.S1).state(), words).orElseThrow();
    }

    private static Asked stop(Words words) {
        return AskedMoment.stop(Play.session(Play.S1).state(), words).orElseThrow();
    }

    @Test
    void theWholeSessionMovesWithItsStop() {
        assertThat(move(ENGLISH).blanks()).extracting(Asked.Blank::offered).containsExactly("18:00", "14 January 2027");
        Answer.Sound sound = (Answer.Sound) move(ENGLISH).answer(List.of("23:00", "14.1.2027"), false);
        assertThat(sound.command()).isEqualTo(new MoveSession(Day.at("23:00")));
        assertThat(sound.remark()).isEqualTo("Start Thu 14 Jan, 23:00, hard stop Fri 15 Jan, 01:00.");
        assertThat(sound.flagged()).isFalse();
        assertThat(move(FRENCH).blanks()).extracting(Asked.Blank::offered).containsExactly("18:00", "14 janvier 2027");
    }

    @Test
    void whatIsTheSameChangesNothing() {
        assertThat(move(ENGLISH).answer(List.of("18:00", "14 January 2027"), false))
                .isEqualTo(new Answer.Nothing("", null));
        assertThat(stop(ENGLISH).answer(List.of("20h", "14/1/2027"), false)).isEqualTo(new Answer.Nothing("", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            25:00 ; 14.1.2027  ; 0 ; Type the time as hours and minutes, such as 14:05.
            later ; 14.1.2027  ; 0 ; Type the time as hours and minutes, such as 14:05.
            18:30 ; 31.2.2027  ; 1 ; Type the day, such as 14 January 2027 or 14.1.2027.
            18:30 ; tomorrow   ; 1 ; Type the day, such as 14 January 2027 or 14.1.2027.
            """)
    void whatIsNoTimeIsSaid(String time, String day, int blank, String sentence) {
        assertThat(move(ENGLISH).answer(List.of(time, day), false)).isEqualTo(new Answer.Wrong(sentence, blank));
    }

    @Test
    void theStopComesAfterTheStart_andAnEarlierHourOfTheSameDayIsTheNextMorning() {
        Answer.Sound night = (Answer.Sound) stop(ENGLISH).answer(List.of("01:30", "14 January 2027"), false);
        assertThat(night.command()).isEqualTo(new SetHardStop(Day.at("+01:30")));
        assertThat(night.remark()).isEqualTo("Hard stop Fri 15 Jan, 01:30.");
        assertThat(stop(ENGLISH).answer(List.of("19:00", "13.1.2027"), false)).isEqualTo(new Answer.Wrong(
                "The hard stop comes after the start, Thu 14 Jan, 18:00. Type a later time or day.", 0));
    }

    /** The table of the rules of the timeline, section 6. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            02:30 ; 28.3.2027  ; false ; 2027-03-28T01:30:00Z ; 02:30 does not exist on that day, since the clocks change: 03:30 is taken. ;
            02:30 ; 31.10.2027 ; false ; 2027-10-31T00:30:00Z ; 02:30 occurs twice on that day: the first is taken, UTC+02:00. ; Take the second 02:30
            02:30 ; 31.10.2027 ; true  ; 2027-10-31T01:30:00Z ; 02:30 occurs twice on that day: the second is taken, UTC+01:00. ; Take the first 02:30
            01:30 ; 28.3.2027  ; false ; 2027-03-28T00:30:00Z ; The clocks change during the session. ;
            """)
    void aChangeOfTheClocksIsFlagged(String time, String day, boolean second, Instant taken, String remark,
            String other) {
        Answer.Sound sound = (Answer.Sound) move(ENGLISH).answer(List.of(time, day), second);
        assertThat(sound.command()).isEqualTo(new MoveSession(taken));
        assertThat(sound.remark()).startsWith(remark);
        assertThat(sound.flagged()).isTrue();
        assertThat(sound.other()).isEqualTo(other);
    }

    /** A session moved to the night of the change: its first item of 60 min from 01:30 ends at 03:30, as the table says. */
    @Test
    void theItemsOfASessionThatWasMovedLastAsLongAsBefore() {
        Play play = Play.session("A 18:00 60 | B - 30");
        play.does(((Answer.Sound) AskedMoment.start(play.state(), ENGLISH).orElseThrow()
                .answer(List.of("01:30", "28.3.2027"), false)).command());
        assertThat(play.state().timeline().items().getFirst().plannedEnd().atZone(Day.BRUSSELS).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2027, 3, 28, 3, 30));
    }

    /** A stop that is the first of two hours can become the second. */
    @Test
    void theOtherHourIsOfferedAlsoWhereTheFirstIsSetAlready() {
        Play play = Play.session(Play.S1);
        play.does(((Answer.Sound) AskedMoment.start(play.state(), ENGLISH).orElseThrow()
                .answer(List.of("02:30", "31.10.2027"), false)).command());
        Asked asked = AskedMoment.start(play.state(), ENGLISH).orElseThrow();
        List<String> typed = asked.blanks().stream().map(Asked.Blank::offered).toList();
        assertThat(asked.answer(typed, false)).isInstanceOfSatisfying(Answer.Nothing.class,
                nothing -> assertThat(nothing.other()).isEqualTo("Take the second 02:30"));
        assertThat(((Answer.Sound) asked.answer(typed, true)).command())
                .isEqualTo(new MoveSession(Instant.parse("2027-10-31T01:30:00Z")));
    }
}
