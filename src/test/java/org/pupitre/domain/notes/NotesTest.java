package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.RemoveNote;
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

/** Notes fill in by themselves what is going on (notes and report, sections 1 and 2). */
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
}
