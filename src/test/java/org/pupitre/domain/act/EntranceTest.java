package org.pupitre.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Entrance.Passed;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.RevisionId;

class EntranceTest {
    private static final String DIRTY = " \u202eA\u200bwa\u0000\r\nE\u0301lan\u2069 ";
    private static final String TEXT = "Awa\n\u00c9lan";
    private static final String LINE = "Awa \u00c9lan";
    private static final String NOTHING = "\u200b\u200e";
    private static final NoteId NOTE = new NoteId("n1");
    private static final QuestionId QUESTION = new QuestionId("q1");
    private static final PersonId PERSON = new PersonId("p1");

    private static Command through(Command command) {
        return ((Passed.Through) Entrance.pass(command)).command();
    }

    private static Rejection held(Command command) {
        return ((Passed.Held) Entrance.pass(command)).reason();
    }

    private static PersonDetails details(String text) {
        return new PersonDetails(text, text, text, null, null);
    }

    private static ItemPlan item(LocalText title) {
        return new ItemPlan(new ItemId("i1"), title, ItemKind.PANEL, null, 60, null, false, 0, 0, 0, 2, List.of());
    }

    private static BoothPlan booth(String name) {
        return new BoothPlan(new BoothId("a"), name, List.of(new Direction(LanguageTag.EN, LanguageTag.FR)));
    }

    @Test
    void eachTextOfEachCommandIsCleaned() {
        assertThat(through(new AddQuestion(DIRTY, null, PERSON))).isEqualTo(new AddQuestion(TEXT, null, PERSON));
        assertThat(through(new WriteRendition(QUESTION, LanguageTag.FR, DIRTY, RenditionState.DRAFT)))
                .isEqualTo(new WriteRendition(QUESTION, LanguageTag.FR, TEXT, RenditionState.DRAFT));
        assertThat(through(new AddNote(null, DIRTY, Set.of(), null, null)))
                .isEqualTo(new AddNote(null, TEXT, Set.of(), null, null));
        assertThat(through(new EditNote(NOTE, DIRTY, Set.of()))).isEqualTo(new EditNote(NOTE, TEXT, Set.of()));
        assertThat(through(new AddPerson(PERSON, details(DIRTY)))).isEqualTo(new AddPerson(PERSON, details(LINE)));
        assertThat(through(new CorrectPerson(PERSON, details(DIRTY))))
                .isEqualTo(new CorrectPerson(PERSON, details(LINE)));
        assertThat(through(new AddToQueue(null, details(DIRTY), null, null, null, DIRTY, null)))
                .isEqualTo(new AddToQueue(null, details(LINE), null, null, null, TEXT, null));
        assertThat(through(new EditEntry(new EntryId("e1"), null, DIRTY)))
                .isEqualTo(new EditEntry(new EntryId("e1"), null, TEXT));
        assertThat(through(new InterpretationCommand.OpenIncident(IncidentKind.SOUND, false, List.of(), DIRTY)))
                .isEqualTo(new InterpretationCommand.OpenIncident(IncidentKind.SOUND, false, List.of(), TEXT));
        assertThat(through(new AddItem(item(LocalText.of(DIRTY, "Accueil")))))
                .isEqualTo(new AddItem(item(LocalText.of(TEXT, "Accueil"))));
        assertThat(through(new InterpretationCommand.AddBooth(booth(DIRTY))))
                .isEqualTo(new InterpretationCommand.AddBooth(booth(LINE)));
    }

    @Test
    void nothingVisibleIsRefusedWhereThereMustBeATextAndElseIsNone() {
        assertThat(held(new AddQuestion(NOTHING, null, null))).isEqualTo(new Rejection.TextEmpty(TypedField.QUESTION));
        assertThat(held(new AddNote(null, NOTHING, Set.of(), null, null)))
                .isEqualTo(new Rejection.TextEmpty(TypedField.NOTE));
        assertThat(held(new AddPerson(null, PersonDetails.named(NOTHING))))
                .isEqualTo(new Rejection.TextEmpty(TypedField.NAME));
        assertThat(held(AddToQueue.unknown(PersonDetails.named(NOTHING))))
                .isEqualTo(new Rejection.TextEmpty(TypedField.NAME));
        assertThat(held(new AddItem(item(LocalText.of(LanguageTag.EN, NOTHING)))))
                .isEqualTo(new Rejection.TextEmpty(TypedField.TITLE));
        LocalText half = new LocalText(new TreeMap<>(Map.of(LanguageTag.EN, NOTHING, LanguageTag.FR, "Accueil")));
        assertThat(through(new AddItem(item(half))))
                .isEqualTo(new AddItem(item(LocalText.of(LanguageTag.FR, "Accueil"))));
        assertThat(through(new AddPerson(null, new PersonDetails("Awa", NOTHING, " ", null, null))))
                .isEqualTo(new AddPerson(null, PersonDetails.named("Awa")));
        assertThat(through(new EditEntry(new EntryId("e1"), null, NOTHING)))
                .isEqualTo(new EditEntry(new EntryId("e1"), null, null));
    }

    /** U+0958 is written in two when it is composed. */
    @Test
    void aNameThatComposingMakesTooLongIsRefusedAndNothingIsThrown() {
        assertThat(held(new AddPerson(null, PersonDetails.named("\u0958".repeat(150)))))
                .isEqualTo(new Rejection.TextTooLong(TypedField.NAME, 200, 300));
    }

    @Test
    void whatIsCleanIsTheSameObjectAndABundleKeepsItsBytes() {
        Command clean = new AddQuestion(TEXT, LanguageTag.EN, PERSON);
        assertThat(through(clean)).isSameAs(clean);
        NoteContent content = new NoteContent(DIRTY, Set.of(), null, null, null, null, null, null, Instant.EPOCH);
        Command bundle = new TakeInNotes(List.of(
                new NoteRevision(NOTE, new RevisionId("r1.1"), List.of(), content, null, Instant.EPOCH)));
        assertThat(through(bundle)).isSameAs(bundle);
    }
}
