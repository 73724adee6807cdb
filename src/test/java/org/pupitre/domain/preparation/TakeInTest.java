package org.pupitre.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.GlossaryCommand.RemoveTerm;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;

/** What a file brings is one act, all of it or nothing, and one undo takes it back (rules of imports, section 4). */
class TakeInTest {
    private static final PersonId DORA = new PersonId("dora");
    private static final ItemId NEW = new ItemId("new");
    private static final Term RETURN = term("t1", "return", "retour");
    private final Play play = Play.session(Play.S1).at("17:40");

    private static Term term(String id, String en, String fr) {
        return new Term(new TermId(id), null,
                List.of(new TermWording(LanguageTag.EN, en), new TermWording(LanguageTag.FR, fr)), null);
    }

    private static Person person(PersonId id, String name) {
        return new Person(id, PersonDetails.named(name));
    }

    private static TakeIn people(Person... people) {
        return new TakeIn(IntakeKind.PEOPLE, "people.csv", List.of(people), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static TakeIn everything() {
        ItemPlan item = new ItemPlan(NEW, LocalText.of("New", "Nouveau"), ItemKind.KEYNOTE, null, 600, null, false, 120,
                60, 0, 2, List.of(new PlannedSpeaker(DORA, 300, null)));
        return new TakeIn(IntakeKind.SEMINAR, "seminar.json",
                List.of(person(DORA, "Dora"), person(Play.BEN, "Benedikt")),
                List.of(new InsertItem(item, new ItemId("A"))),
                List.of(new EditItem(new ItemId("B"), ItemChange.lasting(1200))), List.of(), List.of(new ItemId("C")),
                List.of(RETURN), List.of());
    }

    private String name(PersonId id) {
        return play.state().people().person(id).map(Person::name).orElse("");
    }

    private List<String> items() {
        return play.state().timeline().items().stream().map(i -> i.id().value()).toList();
    }

    @Test
    void peopleItemsAndTermsComeInOneAct() {
        assertThat(play.kinds(everything())).containsExactly("PersonAdded", "PersonCorrected", "ItemEdited",
                "ItemRemoved", "ItemInserted", "TermsWritten", "FileTakenIn");
        assertThat(items()).containsExactly("A", "new", "B", "D", "E");
        assertThat(name(Play.BEN)).isEqualTo("Benedikt");
        assertThat(play.state().core().programme().people()).contains(DORA);
        assertThat(play.state().core().glossary().all()).containsExactly(RETURN);
    }

    @Test
    void oneUndoTakesAllOfItBackAndRedoBringsItAgain() {
        var before = play.state().core();
        play.does(everything(), new Undo());
        assertThat(play.state().core()).isEqualTo(before);
        assertThat(name(Play.BEN)).isEqualTo("ben");
        play.does(new Redo());
        assertThat(items()).containsExactly("A", "new", "B", "D", "E");
        assertThat(name(Play.BEN)).isEqualTo("Benedikt");
        play.does(new Undo());
        assertThat(name(Play.BEN)).isEqualTo("ben");
    }

    @Test
    void whatAPersonCorrectedSinceSurvivesTheUndo() {
        play.does(people(person(Play.BEN, "Benedikt")), new CorrectPerson(Play.BEN, PersonDetails.named("Ben B.")),
                new Undo());
        assertThat(name(Play.BEN)).isEqualTo("Ben B.");
    }

    @Test
    void whatOneRuleRefusesIsRefusedAsAWhole() {
        var before = play.state().core();
        TakeIn bad = new TakeIn(IntakeKind.AGENDA, null, List.of(person(DORA, "Dora")), List.of(),
                List.of(new EditItem(new ItemId("nowhere"), ItemChange.lasting(1))), List.of(), List.of(), List.of(),
                List.of());
        assertThat(play.refused(bad)).isEqualTo(new Rejection.NoSuchItem(new ItemId("nowhere")));
        assertThat(play.state().core()).isEqualTo(before);
        assertThat(play.state().people().has(DORA)).isFalse();
    }

    @Test
    void theSameFileAgainIsRefusedAsNothingNew() {
        play.does(people(person(DORA, "Dora")));
        assertThat(play.refused(people(person(DORA, "Dora")))).isEqualTo(new Rejection.NothingToTakeIn());
    }

    @Test
    void itIsKnownWhatCameFromAFileAndWhatAPersonChangedSince() {
        play.does(everything());
        Intake intake = play.state().core().intake();
        assertThat(intake.untouched(DORA)).isTrue();
        assertThat(intake.item(new ItemId("B")).map(ItemPlan::durationSeconds)).contains(1200);
        play.does(new EditItem(new ItemId("B"), ItemChange.lasting(900)),
                new CorrectPerson(DORA, PersonDetails.named("Dora D.")));
        intake = play.state().core().intake();
        assertThat(intake.untouched(DORA)).isFalse();
        assertThat(intake.item(new ItemId("B")).map(ItemPlan::durationSeconds)).as("as the file had it").contains(1200);
        assertThat(play.state().timeline().item(new ItemId("B")).orElseThrow().plan().durationSeconds())
                .isEqualTo(900);
    }

    @Test
    void whatTheSessionWasPlannedWithCountsAsAFile() {
        assertThat(play.state().core().intake().untouched(Play.ANA)).isTrue();
        assertThat(play.state().core().intake().item(new ItemId("A"))).isPresent();
        assertThat(play.state().core().intake().count()).isZero();
    }

    @Test
    void aTermIsWrittenCorrectedAndTakenAway() {
        play.does(new WriteTerm(RETURN), new WriteTerm(term("t1", "dignified return", "retour digne")));
        assertThat(play.state().core().glossary().term(RETURN.id()).flatMap(t -> t.preferred(LanguageTag.FR)))
                .contains("retour digne");
        assertThat(play.refused(new RemoveTerm(new TermId("t9"))))
                .isEqualTo(new Rejection.NoSuchTerm(new TermId("t9")));
        play.does(new RemoveTerm(RETURN.id()));
        assertThat(play.state().core().glossary().all()).isEmpty();
        play.does(new Undo());
        assertThat(play.state().core().glossary().all()).hasSize(1);
    }

    @Test
    void aTermWithoutVisibleTextIsRefused() {
        assertThat(play.refused(new WriteTerm(term("t1", "\u200b", "retour"))))
                .isEqualTo(new Rejection.TextEmpty(TypedField.TERM));
    }

    @Test
    void aSessionReplayedFromItsEventsIsTheSame() {
        play.does(everything(), new Undo(), new Redo());
        assertThat(play.refolded().core()).isEqualTo(play.state().core());
    }
}
