package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** What fills in a note on a rapporteur's copy: what its bundle knew of the running session, else the plan. */
class NotesOnCopyTest {
    private static final CopyMark MARK = new CopyMark(new CopyId("k7"), "laptop");
    /** Written at 18:02: A lasts until 18:10, B until 18:40, and Ana speaks French until 18:08. */
    private static final RunningSession RUNNING = new RunningSession(Day.at("18:02"),
            List.of(expected("A", "18:00", "18:10"), expected("B", "18:10", "18:40")), Play.ANA, LanguageTag.FR,
            Day.at("18:08"));

    private final Play play = copy(RUNNING);

    private static RunningSession.ExpectedItem expected(String item, String start, String end) {
        return new RunningSession.ExpectedItem(new ItemId(item), Day.at(start), Day.at(end));
    }

    private static Play copy(@Nullable RunningSession running) {
        List<Person> people = List.of(new Person(Play.ANA, new PersonDetails("Ana", null, null, null, LanguageTag.FR)),
                new Person(Play.BEN, new PersonDetails("Ben", null, null, null, LanguageTag.EN)),
                new Person(Play.CLEO, PersonDetails.named("Cleo")));
        return Play.unplanned().does(new TakeCopy(MARK, Play.details(), Day.agenda(Play.S1), List.of(), List.of(),
                List.of(), List.of(), List.of(), people, List.of(), List.of(), running));
    }

    private static AddNote said(@Nullable PersonId by) {
        return new AddNote(null, "Said.", Set.of(), null, null,
                by == null ? null : new NoteAbout(null, by, null, null));
    }

    /** Item, turn, speaker and floor language of a note that is taken at a time. */
    private String filledIn(String time, @Nullable PersonId by) {
        play.at(time).does(said(by));
        Note note = play.state().notes().notes().getLast();
        return Stream.of(note.item(), note.turn(), note.speaker(), note.floorLanguage())
                .map(part -> part == null ? "-" : part.toString()).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    @Test
    void itGoesOnAsTheBundleExpected() {
        assertThat(filledIn("18:02", null)).isEqualTo("A - ana fr");
        assertThat(filledIn("18:07:59", null)).isEqualTo("A - ana fr");
        assertThat(filledIn("18:08", null)).as("her turn was to be over").isEqualTo("A - - -");
        assertThat(filledIn("18:10", null)).isEqualTo("B - - -");
        assertThat(filledIn("18:40", null)).as("nothing is expected so late").isEqualTo("- - - -");
    }

    @Test
    void beforeTheBundleThePlanIsAllThatIsKnown() {
        assertThat(filledIn("18:01:59", null)).isEqualTo("A - - -");
    }

    @Test
    void whoIsNamedBringsTheirLanguageUnlessTheFloorOfTheirTurnIsKnown() {
        assertThat(filledIn("18:05", Play.BEN)).isEqualTo("A - ben en");
        assertThat(filledIn("18:05", Play.ANA)).isEqualTo("A - ana fr");
        assertThat(filledIn("18:05", Play.CLEO)).as("her language is not known").isEqualTo("A - cleo -");
        assertThat(filledIn("18:09", Play.BEN)).isEqualTo("A - ben en");
    }

    @Test
    void aBundleFromBeforeTheSessionLeavesThePlan() {
        Play planned = copy(null);
        planned.at("18:15").does(said(null), said(Play.BEN));
        assertThat(planned.state().notes().notes()).extracting(Note::item).containsOnly(new ItemId("B"));
        assertThat(planned.state().notes().notes()).extracting(Note::floorLanguage).containsExactly(null,
                LanguageTag.EN);
    }

    @Test
    void peopleWhoAreTypedOnTwoCopiesNeverGetTheSameId() {
        play.at("18:05").does(said(null).withSpeakerName("Amina"), said(null).withSpeakerName("Zoé"),
                said(null).withSpeakerName("ZOE"));
        assertThat(play.state().notes().notes()).extracting(n -> n.speaker().value()).containsExactly("k7-p1", "k7-p2",
                "k7-p2");
        assertThat(play.core().programme().proposedBy(new PersonId("k7-p1"))).contains("laptop");
    }

    @Test
    void aCopyTakesNotesAndIsNoPlaceToRunTheSession() {
        assertThat(play.refused(new StartItem(new ItemId("A"), false))).isInstanceOf(Rejection.class);
        assertThat(play.core().timeline().current()).isEmpty();
    }

    @Test
    void whatANoteNamesMustBeThere() {
        assertThat(play.refused(said(new PersonId("xx")))).isEqualTo(new Rejection.NoSuchPerson(new PersonId("xx")));
        assertThat(play.refused(new AddNote(null, "x", Set.of(), null, null,
                new NoteAbout(new ItemId("Z"), null, null, null))))
                .isEqualTo(new Rejection.NoSuchItem(new ItemId("Z")));
    }

    @Test
    void aBundleMayBringNothingButAPersonWhoWasTyped() {
        ProposedPerson typed = new ProposedPerson(new Person(new PersonId("k9-p1"), PersonDetails.named("Amina")),
                "phone");
        Play home = Play.session(Play.S1);
        assertThat(home.kinds(new TakeInNotes(List.of(), List.of(typed)))).containsExactly("PersonProposed");
        assertThat(home.state().people().person(typed.person().id())).isPresent();
        assertThat(home.refused(new TakeInNotes(List.of(), List.of(typed))))
                .isEqualTo(new Rejection.NothingToTakeIn());
    }
}
