package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.Intakes.differs;
import static org.pupitre.exchange.intake.Intakes.preview;
import static org.pupitre.exchange.intake.Intakes.states;
import static org.pupitre.exchange.intake.Intakes.why;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.DUPLICATE;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.REJECTED;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.ReadChoices;

/** A table becomes an agenda, row by row, and comes again without harm (rules of imports, sections 2 and 3). */
class AgendaIntakeTest {
    private static final String NEW_AGENDA = """
            Heure;Titre (fr);Title (en);Durée;Type;Orateurs
            18:00;Accueil;Welcome;10;accueil;
            18:10;Pause;Break;10;;
            18:30;Table ronde;Panel;1 h;;Awa Exemple (20, fr), Jean Modèle
            19:30;Pause;Break;5;;
            """;

    private final Play play = Play.session("");

    private Preview read(String text) {
        return preview(text, OwnTable.AGENDA, play.state());
    }

    private List<AgendaItem> items() {
        return play.state().timeline().items();
    }

    private void take(String text) {
        play.does(read(text).takeIn());
    }

    @Test
    void aTableOfAnOrganiserBecomesAnAgenda() {
        Preview preview = read(NEW_AGENDA);
        play.does(preview.takeIn());

        assertThat(states(preview)).containsOnly(NEW);
        assertThat(items()).extracting(item -> item.title().in(LanguageTag.FR)).containsExactly("Accueil", "Pause",
                "Table ronde", "Pause");
        assertThat(items()).extracting(AgendaItem::kind).containsExactly(ItemKind.WELCOME, ItemKind.BREAK,
                ItemKind.PANEL, ItemKind.BREAK);
        assertThat(items()).extracting(item -> item.plan().fixed()).as("a gap is before the panel alone")
                .containsExactly(true, false, true, false);
        assertThat(items().get(2).plan().speakers()).extracting(s -> s.allotmentSeconds()).containsExactly(1200, 1800);
        assertThat(play.state().people().all()).extracting(p -> p.name()).contains("Awa Exemple", "Jean Modèle");
    }

    @Test
    void theSameFileTwiceChangesNothingAndALongerOneAddsWhatIsNew() {
        take(NEW_AGENDA);
        assertThat(states(read(NEW_AGENDA))).containsOnly(UNCHANGED);

        Preview longer = read(NEW_AGENDA.replace("19:30;Pause", "19:30;Débat;Debate;5;;\n19:35;Pause"));
        assertThat(states(longer)).as("what follows is later by itself").containsExactly(UNCHANGED, UNCHANGED,
                UNCHANGED, NEW,
                UNCHANGED);
        play.does(longer.takeIn());
        assertThat(items()).extracting(item -> item.title().in(LanguageTag.EN)).containsExactly("Welcome", "Break",
                "Panel", "Debate", "Break");
        play.does(new Undo());
        assertThat(items()).hasSize(4);
    }

    @Test
    void whatAPersonChangedStaysAndTheRestFollowsTheFile() {
        take(NEW_AGENDA);
        ItemId panel = items().get(2).id();
        play.does(new EditItem(panel, ItemChange.title(LanguageTag.EN, "Panel by hand")),
                new RemoveItem(items().get(3).id()));

        Preview again = read(NEW_AGENDA.replace("1 h", "45").replace(";Panel;", ";Our panel;"));
        assertThat(states(again)).containsExactly(UNCHANGED, UNCHANGED, CHANGED, NEW);
        assertThat(differs(again.rows().get(2))).containsExactly("Minutes: 60 → 45");
        assertThat(why(again.rows().get(2))).contains("changed by hand, kept: Title (en)");
        assertThat(again.rows().get(3).ticked()).as("a person took it out").isFalse();
        play.does(again.takeIn());
        assertThat(items().get(2).plan().durationSeconds()).isEqualTo(2700);
        assertThat(items().get(2).title().in(LanguageTag.EN)).isEqualTo("Panel by hand");
        assertThat(items()).hasSize(3);
    }

    @Test
    void itemsAreJoinedByTheirIdsWhateverTheirTitles() {
        Play given = Play.session(Play.S1);
        Preview preview = preview("Id,Title,Minutes\nB,Another,30\nB,Another,30\nB,Other,30\nZ,New,5\nnot an id,X,5\n",
                OwnTable.AGENDA, given.state());

        assertThat(states(preview)).containsExactly(CHANGED, DUPLICATE, REJECTED, NEW, REJECTED);
        given.does(preview.takeIn());
        assertThat(given.state().timeline().items()).extracting(item -> item.id().value()).containsExactly("A", "B",
                "Z",
                "C", "D", "E");
    }

    @Test
    void rowsPastedWithoutAHeaderAreReadByWhatIsInThemAndComeLast() {
        Play given = Play.session(Play.S1);
        given.does(preview("Keynote by a guest\t20\nWrap-up\t5\n", OwnTable.AGENDA, given.state()).takeIn());

        assertThat(given.state().timeline().items()).extracting(item -> item.title().in(LanguageTag.EN))
                .endsWith("Keynote by a guest", "Wrap-up");
        assertThat(given.state().timeline().items().getLast().plan().durationSeconds()).isEqualTo(300);
    }

    @Test
    void minutesFollowFromStartsAndRanges() {
        take("Start,Title\n18:00,Welcome\n18:10 – 18:40,Panel\n18:40,Discussion\n");

        assertThat(items()).extracting(item -> item.plan().durationSeconds()).containsExactly(600, 1800, 0);
        assertThat(why(read("Start,Title\n18:00,One\n").rows().getFirst())).contains("no minutes given");
    }

    @Test
    void aSessionThatGoesOnAfterMidnightHasNoDayBetweenTwoRows() {
        take("Start,Title,Minutes\n23:50,Late,20\n00:10,Later,10\n");

        assertThat(items().get(1).plannedStart()).isEqualTo(items().getFirst().plannedEnd());
    }

    @Test
    void faultyRowsAreRejectedWithTheirRecordAndReason() {
        Preview preview = read("""
                Start,Title,Minutes,Priority,Kind
                noon,A,5,2,
                18:00,,5,2,
                18:00,B,x,2,
                18:00,C,5,7,
                18:00,D,5,2,Plenary
                """);

        assertThat(states(preview)).containsExactly(REJECTED, REJECTED, REJECTED, REJECTED, NEW);
        assertThat(preview.rows()).extracting(PreviewRow::record).containsExactly(2, 3, 4, 5, 6);
        assertThat(why(preview.rows().get(0)))
                .isEqualTo("Start: “noon” is not a time. Write it as 13:00 or 2022-05-24 13:00.");
        assertThat(why(preview.rows().get(1))).contains("no title");
        assertThat(why(preview.rows().get(2))).contains("Minutes: “x”");
        assertThat(why(preview.rows().get(3))).contains("Priority: “7”");
        assertThat(why(preview.rows().get(4))).contains("“Plenary” is not known");
    }

    @Test
    void rowsOfTheOtherOrderOfDayAndMonthAreRejected() {
        Preview preview =
                read("Start,Title,Minutes\n25/05/2022 18:00,A,5\n26/05/2022 18:00,B,5\n05/27/2022 18:00,C,5\n");

        assertThat(states(preview)).containsExactly(NEW, NEW, REJECTED);
        assertThat(preview.order().both()).isTrue();
        assertThat(read("Start,Title,Minutes\n05/06/2022 18:00,A,5\n").order().asked()).isTrue();
    }

    @Test
    void twoPeopleOfOneNameMakeTheRowAskForIds() {
        Play given = Play.session(Play.S1);
        given.does(preview("Id,Name\nx1,Sam Twin\nx2,Sam Twin\n", OwnTable.PEOPLE, given.state()).takeIn(Set.of(0, 1)));
        Preview preview = preview("Title,Minutes,Speakers\nA,5,Sam Twin\n", OwnTable.AGENDA, given.state());
        Preview byId = preview("Title,Minutes,Speakers,Speaker ids\nA,5,Sam Twin,x2\n", OwnTable.AGENDA, given.state());

        assertThat(why(preview.rows().getFirst())).contains("Several people are called Sam Twin");
        given.does(byId.takeIn());
        assertThat(given.state().timeline().items().getFirst().plan().speakers()).extracting(s -> s.person().value())
                .containsExactly("x2");
    }

    @Test
    void everyColumnIsReadAndComesBack() {
        take("""
                Id,Title (en),Kind,Start,Minutes,Fixed start,Fixed end,Counts to its end,Speakers,Minimum minutes,\
                May be left out,Priority,Warning minutes,Danger minutes,Block,Remark
                b,Part one,Block,,30,no,,no,,,no,2,2,1,,
                k,Keynote,Keynote,2022-05-24T18:00:00+02:00,12.5,yes,2022-05-24T18:20:00+02:00,yes,Dora (1.5; fr),5,yes,1,3,1.5,b,"Two
                lines"
                """);
        ItemPlan plan = items().get(1).plan();

        assertThat(plan.durationSeconds()).isEqualTo(750);
        assertThat(plan.fixedStart()).isNotNull();
        assertThat(plan.lockedEnd()).isEqualTo(plan.fixedStart().plusSeconds(1200));
        assertThat(plan.countToEnd()).isTrue();
        assertThat(plan.minimumSeconds()).isEqualTo(300);
        assertThat(plan.mayBeLeftOut()).isTrue();
        assertThat(plan.priority()).isEqualTo(1);
        assertThat(plan.warningSeconds()).isEqualTo(180);
        assertThat(plan.dangerSeconds()).isEqualTo(90);
        assertThat(plan.block()).isEqualTo(new ItemId("b"));
        assertThat(plan.note()).isEqualTo("Two\nlines");
        assertThat(plan.speakers().getFirst().allotmentSeconds()).isEqualTo(90);
        assertThat(plan.speakers().getFirst().language()).isEqualTo(LanguageTag.FR);
    }

    @Test
    void aFileWithoutTitlesAsksForTheirColumn() {
        assertThat(Intakes.read("Foo,Minutes\nx,5\n", OwnTable.AGENDA, play.state(), ReadChoices.NONE))
                .isInstanceOf(IntakeReading.Unmapped.class);
        assertThat(Intakes.read("Foo,Minutes\nx,5\n", OwnTable.AGENDA, play.state(),
                ReadChoices.NONE.withColumns(Map.of("foo", "TITLE en")))).isInstanceOf(IntakeReading.Ready.class);
        assertThat(Intakes.refusal(new byte[0], OwnTable.AGENDA, play.state())).contains("nothing in this file");
        assertThat(read("Title,Minutes\n").rows()).isEmpty();
    }
}
