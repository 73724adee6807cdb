package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.KeepVersion;
import org.pupitre.domain.act.NoteCommand.RemoveNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.VersionKept;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;

/** Notes fill in by themselves what is going on (rules of the notes, sections 1 and 2). */
class NotesTest {
    private static final NoteId N1 = new NoteId("n1");

    private final Play play = Play.session(Play.S1);

    private static AddNote note(NoteId id, String text, LanguageTag listening) {
        return new AddNote(id, text, Set.of(NoteTag.QUOTE), LanguageTag.EN, listening);
    }

    private Note first() {
        return play.state().notes().notes().getFirst();
    }

    @Test
    void timeItemSpeakerAndLanguageAreFilledIn() {
        play.does(AddToQueue.known(Play.ANA), new StartItem(new ItemId("A"), false),
                new StartTurn(new EntryId("e1"))).after(30).does(note(null, " She said so. ", LanguageTag.EN));

        assertThat(first()).isEqualTo(new Note(N1, "She said so.", Set.of(NoteTag.QUOTE), LanguageTag.EN,
                new ItemId("A"), new EntryId("e1"), Play.ANA, LanguageTag.FR, Heard.INTERPRETATION, play.now(),
                NoteAbout.NOTHING, LanguageTag.EN, List.of()));
        assertThat(Provenance.of(first(), play.state()).toCheck()).isTrue();
    }

    @Test
    void beforeTheStartNothingIsKnownAndNothingIsInvented() {
        play.does(note(null, "Early", LanguageTag.EN));
        assertThat(first()).isEqualTo(new Note(N1, "Early", Set.of(NoteTag.QUOTE), LanguageTag.EN, null, null, null,
                null, null, play.now(), NoteAbout.NOTHING, LanguageTag.EN, List.of()));
        assertThat(Provenance.of(first(), play.state()).toCheck()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr, ORIGINAL", "fr-CA, ORIGINAL", "en, INTERPRETATION"})
    void heardFollowsFromChannelAndFloor(String listening, Heard heard) {
        play.does(AddToQueue.known(Play.ANA), new StartTurn(new EntryId("e1")),
                note(null, "x", new LanguageTag(listening)));
        assertThat(first().heard()).isEqualTo(heard);
    }

    @Test
    void editingKeepsWhatWasFilledInAndRemovingIsUndone() {
        play.does(note(null, "one", null)).after(60)
                .does(new EditNote(N1, "two", Set.of(NoteTag.LESSON, NoteTag.ACTION)));
        assertThat(first().text()).isEqualTo("two");
        assertThat(first().tags()).containsExactlyInAnyOrder(NoteTag.LESSON, NoteTag.ACTION);
        assertThat(first().at()).isEqualTo(play.now().minusSeconds(60));
        play.does(new RemoveNote(N1));
        assertThat(play.state().notes().notes()).isEmpty();
        play.does(new Undo());
        assertThat(first().text()).isEqualTo("two");
    }

    @Test
    void idsAreNeverGivenTwice() {
        play.does(note(null, "one", null), new RemoveNote(N1), note(null, "two", null),
                note(new NoteId("mine"), "three", null));
        assertThat(play.state().notes().notes()).extracting(Note::id).containsExactly(new NoteId("n2"),
                new NoteId("mine"));
        assertThat(play.refused(note(new NoteId("mine"), "four", null))).isEqualTo(new Rejection.IdInUse("mine"));
    }

    @Test
    void emptyOrEndlessTextAndUnknownNotesAreRefused() {
        assertThat(play.refused(note(null, " ", null))).isEqualTo(new Rejection.TextEmpty(TypedField.NOTE));
        assertThat(play.refused(note(null, "x".repeat(10_001), null)))
                .isEqualTo(new Rejection.TextTooLong(TypedField.NOTE, 10_000, 10_001));
        assertThat(play.refused(new EditNote(N1, "x", Set.of()))).isEqualTo(new Rejection.NoSuchNote(N1));
        assertThat(play.refused(new RemoveNote(N1))).isEqualTo(new Rejection.NoSuchNote(N1));
        play.does(note(null, "x", null));
        assertThat(play.refused(new EditNote(N1, "", Set.of())))
                .isEqualTo(new Rejection.TextEmpty(TypedField.NOTE));
    }

    @Test
    void whatTheWriterSaysStandsBeforeWhatTheSessionKnows() {
        play.does(AddToQueue.known(Play.ANA), new StartItem(new ItemId("A"), false),
                new StartTurn(new EntryId("e1")));
        assertThat(about(null, null, null)).isEqualTo(List.of("A", "e1", "ana", "fr"));
        assertThat(about(new ItemId("B"), null, null)).isEqualTo(List.of("B", "e1", "ana", "fr"));
        assertThat(about(null, Play.ANA, null)).as("who has the floor").isEqualTo(List.of("A", "e1", "ana", "fr"));
        assertThat(about(null, Play.BEN, null)).as("another has no turn").isEqualTo(List.of("A", "-", "ben", "en"));
        assertThat(about(null, null, LanguageTag.EN)).isEqualTo(List.of("A", "e1", "ana", "en"));
    }

    private List<String> about(ItemId item, PersonId speaker, LanguageTag language) {
        play.does(new AddNote(null, "Said.", Set.of(), LanguageTag.EN, null,
                new NoteAbout(item, speaker, language, null)));
        Note note = play.state().notes().notes().getLast();
        return Stream.of(note.item(), note.turn(), note.speaker(), note.floorLanguage())
                .map(part -> part == null ? "-" : part.toString()).toList();
    }

    @Test
    void anIdThatIsTakenIsGoneBy() {
        play.does(note(new NoteId("n2"), "mine", null), note(null, "next", null), note(null, "and next", null));
        assertThat(play.state().notes().notes()).extracting(n -> n.id().value()).containsExactly("n2", "n3", "n4");
        play.does(note(new NoteId("n6"), "mine", null), note(null, "n5", null), note(null, "n7", null));
        assertThat(play.state().notes().notes()).extracting(n -> n.id().value())
                .containsExactly("n2", "n3", "n4", "n6", "n5", "n7");
    }

    private static NoteRevision elsewhere(String id, String text, String... parents) {
        NoteContent content = new NoteContent("x", Set.of(), null, null, null, null, null, null, Day.at("18:00"));
        return new NoteRevision(new NoteId("far"), new RevisionId(id),
                Stream.of(parents).map(RevisionId::new).toList(),
                text == null ? null : content.saying(text, Set.of()), "laptop", Day.at("18:00"));
    }

    @Test
    void aVersionThatIsThereIsKeptAndAnyOtherRefused() {
        NoteId far = new NoteId("far");
        play.does(new TakeInNotes(List.of(elsewhere("r1", "first"), elsewhere("r2", "left", "r1"),
                elsewhere("r3", "right", "r1"))));
        assertThat(play.state().notes().note(far).orElseThrow().versions()).hasSize(2);
        assertThat(play.refused(new KeepVersion(N1, new RevisionId("r2")))).isEqualTo(new Rejection.NoSuchNote(N1));
        assertThat(play.refused(new KeepVersion(far, new RevisionId("r9"))))
                .isEqualTo(new Rejection.NoSuchVersion(far));
        assertThat(play.events(new KeepVersion(far, new RevisionId("r2"))))
                .isEqualTo(List.of(new VersionKept(far, new RevisionId("r2"), play.now())));
        assertThat(play.state().notes().note(far).orElseThrow().text()).isEqualTo("left");
    }

    @Test
    void aVersionThatTakesTheNoteAwayTakesItAway() {
        NoteId far = new NoteId("far");
        play.does(new TakeInNotes(List.of(elsewhere("r1", "first"), elsewhere("r2", null, "r1"),
                elsewhere("r3", "right", "r1"))));
        assertThat(play.events(new KeepVersion(far, new RevisionId("r2"))))
                .isEqualTo(List.of(new NoteRemoved(far)));
        assertThat(play.state().notes().note(far)).isEmpty();
    }

    @Test
    void revisionsThatNoNoteMaySayAreRefusedAsAWhole() {
        assertThat(play.refused(new TakeInNotes(List.of(elsewhere("r1", "good"), elsewhere("r2", " ", "r1")))))
                .isEqualTo(new Rejection.TextEmpty(TypedField.NOTE));
        assertThat(play.state().notes().notes()).isEmpty();
        assertThat(play.refused(new TakeInNotes(List.of(elsewhere("r1", "good", "r1")))))
                .isEqualTo(new Rejection.NoteInACircle(new NoteId("far")));
        assertThat(play.refused(new TakeInNotes(List.of()))).isEqualTo(new Rejection.NothingToTakeIn());
    }
}
