package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemField;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.CorrectRun;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;

/** What each field of an item makes of what is typed, and when it is there. */
class PlanFieldsTest {
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Play play = Play.session("A 18:00 10 | B - 30 min=20 | C - 30 | D 19:15 30 | E - 15");

    private EditedItem item(String id) {
        return EditedItem.of(play.state(), new ItemId(id)).orElseThrow();
    }

    private Typed read(EditField field, String item, String typed) {
        return field.read().apply(typed, item(item));
    }

    /** Types something that is accepted; answers the plan from then on. */
    private ItemPlan typed(EditField field, String item, String typed) {
        Typed read = read(field, item, typed);
        assertThat(read).as(typed).isInstanceOf(Typed.Changes.class);
        Command command = ((Typed.Changes) read).command();
        ItemPlan before = item(item).plan();
        play.does(command);
        ItemPlan after = item(item).plan();
        assertThat(ItemField.differing(before, after)).as("only that field is different").hasSize(1);
        assertThat(field.shown().apply(item(item))).isNotNull();
        return after;
    }

    private static String wrong(Typed read) {
        assertThat(read).isInstanceOf(Typed.Wrong.class);
        return ((Typed.Wrong) read).said().apply(ENGLISH);
    }

    @Test
    void eachFieldChangesItselfAlone() {
        assertThat(typed(PlanFields.title(LanguageTag.FR), "B", " Table  ronde ").title().exactly(LanguageTag.FR))
                .contains("Table  ronde");
        assertThat(item("B").plan().title().exactly(LanguageTag.EN)).contains("B");
        assertThat(typed(PlanFields.minutes(), "B", "12:30").durationSeconds()).isEqualTo(750);
        assertThat(typed(PlanFields.minimum(), "B", "10").minimumSeconds()).isEqualTo(600);
        assertThat(typed(PlanFields.warning(), "B", "3").warningSeconds()).isEqualTo(180);
        assertThat(typed(PlanFields.danger(), "B", "0:30").dangerSeconds()).isEqualTo(30);
        assertThat(typed(PlanFields.start(), "C", "18h45").fixedStart()).isEqualTo(Day.at("18:45"));
        assertThat(typed(PlanFields.start(), "C", " ").fixedStart()).isNull();
        assertThat(typed(PlanFields.end(), "C", "1930").lockedEnd()).isEqualTo(Day.at("19:30"));
        assertThat(typed(PlanFields.end(), "C", "").lockedEnd()).isNull();
        assertThat(typed(PlanFields.note(), "C", "Slides from Ana").note()).isEqualTo("Slides from Ana");
        assertThat(typed(PlanFields.note(), "C", "").note()).isNull();
        assertThat(typed(SpeakerFields.added(() -> 0), "B", "ana, 5").speakers())
                .containsExactly(new PlannedSpeaker(Play.ANA, 300, LanguageTag.FR));
        assertThat(typed(SpeakerFields.added(() -> 0), "B", "ben").speakers())
                .as("what everyone gets").last().isEqualTo(new PlannedSpeaker(Play.BEN, 180, LanguageTag.EN));
        assertThat(typed(SpeakerFields.allotment(Play.ANA), "B", "2,5").speakers().getFirst().allotmentSeconds())
                .isEqualTo(150);
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        assertThat(Stream.of(read(PlanFields.minutes(), "B", "30:00"), read(PlanFields.minutes(), "B", "30 min"),
                read(PlanFields.title(LanguageTag.EN), "B", " B "), read(PlanFields.start(), "D", "19.15"),
                read(PlanFields.start(), "B", ""), read(PlanFields.end(), "B", " "), read(PlanFields.note(), "B", " "),
                read(SpeakerFields.added(() -> 0), "B", " "))).allMatch(Typed.Same.class::isInstance);
    }

    @Test
    void badInputIsRefusedWithASentence() {
        assertThat(wrong(read(PlanFields.title(LanguageTag.EN), "B", " \u200b ")))
                .isEqualTo("The title contains nothing visible. Type at least one letter or figure.");
        for (EditField field : List.of(PlanFields.minutes(), PlanFields.minimum(), PlanFields.warning(),
                PlanFields.danger())) {
            for (String typed : List.of("-1", "1441", "1.0001", "x", "")) {
                assertThat(wrong(read(field, "B", typed))).as(field.name() + " " + typed).isNotBlank();
            }
        }
        assertThat(wrong(read(PlanFields.start(), "A", ""))).startsWith("The first item needs a start.");
        assertThat(wrong(read(PlanFields.start(), "C", "25:00"))).startsWith("“25:00” is not a time of day.");
        assertThat(wrong(read(PlanFields.end(), "C", "soon"))).startsWith("“soon” is not a time of day.");
        assertThat(wrong(read(SpeakerFields.added(() -> 0), "B", "zoe, 5")))
                .startsWith("“zoe” is not among the people of this session.");
        assertThat(wrong(read(SpeakerFields.added(() -> 0), "B", "ana, -5"))).startsWith("“-5” is below zero.");
        assertThat(wrong(read(SpeakerFields.added(() -> 0), "B", "ana, 0"))).startsWith("A speaker needs some time.");
        typed(SpeakerFields.added(() -> 0), "B", "ana");
        assertThat(wrong(read(SpeakerFields.added(() -> 0), "B", "ana, 4")))
                .startsWith("ana is a speaker of this item already.");
        assertThat(wrong(read(SpeakerFields.allotment(Play.ANA), "B", "0"))).startsWith("A speaker needs some time.");
    }

    @Test
    void theEndBeforeTheStartIsRefusedByTheSession() {
        Typed.Changes changes = (Typed.Changes) read(PlanFields.end(), "C", "18:00");
        assertThat(play.refused(changes.command())).isInstanceOf(org.pupitre.domain.act.Rejection.EndBeforeStart.class);
    }

    @Test
    void anHourAfterMidnightIsTheNextDay() {
        assertThat(typed(PlanFields.start(), "E", "01:15").fixedStart()).isEqualTo(Day.at("+01:15"));
        assertThat(typed(PlanFields.start(), "E", "07:00").fixedStart()).as("an hour before the session stays")
                .isEqualTo(Day.at("07:00"));
    }

    @Test
    void speakersKeepWhatAnotherWindowChangedOfTheOthers() {
        typed(SpeakerFields.added(() -> 0), "B", "ana, 5");
        EditedItem seen = item("B");
        typed(SpeakerFields.added(() -> 0), "B", "ben, 6");
        typed(SpeakerFields.allotment(Play.ANA), "B", "7");
        assertThat(item("B").plan().speakers()).extracting(PlannedSpeaker::allotmentSeconds).containsExactly(420, 360);
        assertThat(seen.plan().speakers()).hasSize(1);
        play.does(((Typed.Changes) SpeakerFields.nextLanguage(item("B"), Play.ANA)).command());
        assertThat(item("B").plan().speakers().getFirst().language()).as("after the last comes none").isNull();
        play.does(((Typed.Changes) SpeakerFields.remove(item("B"), Play.ANA)).command());
        assertThat(item("B").plan().speakers()).extracting(PlannedSpeaker::person).containsExactly(Play.BEN);
    }

    @Test
    void anItemThatKeepsItsLengthKeepsALongerOne() {
        play.does(new EditItem(new ItemId("B"), ItemChange.ifLate(1800, null, null)));
        assertThat(IfLate.of(item("B").plan())).isEqualTo(IfLate.KEEPS);
        assertThat(typed(PlanFields.minutes(), "B", "40").minimumSeconds()).isEqualTo(2400);
        assertThat(IfLate.of(item("B").plan())).isEqualTo(IfLate.KEEPS);
        typed(PlanFields.minutes(), "B", "20");
        assertThat(IfLate.of(item("B").plan())).isEqualTo(IfLate.KEEPS);
        play.does(new EditItem(new ItemId("B"), ItemChange.ifLate(600, null, null)));
        assertThat(IfLate.of(item("B").plan())).isEqualTo(IfLate.AT_LEAST);
        typed(PlanFields.minutes(), "B", "50");
        assertThat(item("B").plan().minimumSeconds()).isEqualTo(600);
    }

    private static List<EditField> all() {
        return List.of(PlanFields.title(LanguageTag.EN), PlanFields.minutes(), PlanFields.minimum(),
                PlanFields.warning(), PlanFields.danger(), PlanFields.start(), PlanFields.end(), PlanFields.note(),
                SpeakerFields.added(() -> 0), RunFields.start(1), RunFields.end(1));
    }

    private List<String> offered(String id) {
        return all().stream().filter(f -> f.offered().test(item(id))).map(EditField::name).toList();
    }

    @Test
    void whatCannotBeChangedIsAbsent() {
        assertThat(offered("B")).containsExactly("title.en", "minutes", "minimum", "warning", "danger", "start", "end",
                "note", "speaker");
        play.at("18:00").does(new NextItem());
        assertThat(offered("A")).as("what runs is renamed and lengthened").containsExactly("title.en", "minutes");
        play.at("18:12").does(new NextItem());
        assertThat(offered("A")).as("of what has run the plan is corrected, and when it ran").containsExactly(
                "title.en", "minutes", "start", "end", "note", "speaker", "run.1.start", "run.1.end");
        for (ItemKind kind : List.of(ItemKind.ASIDE, ItemKind.MARKER, ItemKind.BLOCK)) {
            play.does(new EditItem(new ItemId("C"), ItemChange.ofKind(kind)));
            assertThat(offered("C")).as(kind.name()).isEqualTo(switch (kind) {
                case ASIDE -> List.of("title.en", "minutes", "start", "end", "note", "speaker");
                case MARKER -> List.of("title.en", "start", "note");
                default -> List.of("title.en", "minutes", "note");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"18:01, 18:01:00, 18:12:30", "18:00:20, 18:00:20, 18:12:30"})
    void aRunIsPutRight(String typed, String start, String end) {
        play.at("18:00").does(new NextItem()).at("18:12:30").does(new NextItem()).at("18:20");
        Typed.Changes changes = (Typed.Changes) read(RunFields.start(1), "A", typed);
        assertThat(changes.command()).isEqualTo(new CorrectRun(new ItemId("A"), 1, Day.at(start), Day.at(end)));
        play.does(changes.command());
        assertThat(RunFields.start(1).shown().apply(item("A"))).isEqualTo(start);
        assertThat(RunFields.end(1).shown().apply(item("A"))).isEqualTo(end);
        assertThat(wrong(read(RunFields.end(1), "A", "later"))).startsWith("“later” is not a time of day.");
        assertThat(read(RunFields.end(1), "A", "18.12.30")).isInstanceOf(Typed.Same.class);
    }

    @Test
    void whatWasFixedIsShownInTheZoneOfTheSession() {
        assertThat(PlanFields.start().shown().apply(item("D"))).isEqualTo("19:15");
        assertThat(PlanFields.start().shown().apply(item("B"))).as("linked").isEmpty();
        assertThat(item("D").plan().fixedStart()).isEqualTo(Instant.parse("2027-01-14T18:15:00Z"));
    }
}
