package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;

/** What was entered and what the journal says of a note's time stay apart (rules of the notes, section 2). */
class ProvenanceTest {
    private static final ItemId A = new ItemId("A");
    private static final ItemId B = new ItemId("B");

    /** 18:00 item A with Ana in French, 18:05 Ben in English, 18:10 item B; at half past six all of it is past. */
    private final Play play = played();

    private static Play played() {
        Play play = Play.session(Play.S1);
        play.at("18:00").does(new StartItem(A, false), new GoOnAir(Play.BOOTH, Play.IRIS, null),
                AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), new StartTurn(new EntryId("e1")));
        play.at("18:05").does(new StartTurn(new EntryId("e2")));
        play.at("18:09").does(new EndTurn());
        play.at("18:10").does(new StartItem(B, false));
        return play.at("18:30");
    }

    private static NoteRevision offline(String id, String at, @Nullable NoteAbout entered,
            @Nullable LanguageTag listening, NoteTag... tags) {
        Instant when = Day.at(at);
        return new NoteRevision(new NoteId(id), new RevisionId(id), List.of(), new NoteContent(id, Set.of(tags), null,
                entered == null ? null : entered.item(), null, entered == null ? null : entered.speaker(), null, null,
                when, entered, listening), "laptop", when);
    }

    private Provenance of(String note) {
        Note found = play.state().notes().note(new NoteId(note)).orElseThrow();
        return Provenance.of(found, play.state());
    }

    @Test
    void aNoteTakenOfflineLearnsFromTheJournalWhoSpokeAndHow() {
        play.does(new TakeInNotes(List.of(offline("x1", "18:02", NoteAbout.NOTHING, LanguageTag.EN, NoteTag.QUOTE),
                offline("x2", "18:06", NoteAbout.NOTHING, LanguageTag.EN, NoteTag.QUOTE),
                offline("x3", "18:20", NoteAbout.NOTHING, null))));

        Provenance first = of("x1");
        assertThat(first.item()).isEqualTo(A);
        assertThat(first.speaker()).isEqualTo(Play.ANA);
        assertThat(first.turn()).isEqualTo(new EntryId("e1"));
        assertThat(first.floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(first.heard()).isEqualTo(Heard.INTERPRETATION);
        assertThat(first.journal().mark()).isEqualTo(Mark.INTERPRETED);
        assertThat(first.toCheck()).as("a quote through interpretation").isTrue();
        assertThat(of("x2").speaker()).isEqualTo(Play.BEN);
        assertThat(of("x2").heard()).isEqualTo(Heard.ORIGINAL);
        assertThat(of("x2").toCheck()).isFalse();
        assertThat(of("x3").item()).isEqualTo(B);
        assertThat(of("x3").speaker()).as("no one had the floor").isNull();
    }

    @Test
    void whatWasEnteredCountsAndTheJournalStandsBesideIt() {
        NoteAbout diallo = new NoteAbout(B, Play.CLEO, null, null);
        play.does(new TakeInNotes(List.of(offline("x1", "18:02", diallo, null),
                offline("x2", "18:02", new NoteAbout(A, Play.ANA, null, Heard.TEXT), LanguageTag.EN, NoteTag.QUOTE),
                offline("x3", "18:02", new NoteAbout(null, null, LanguageTag.EN, null), LanguageTag.EN))));

        Provenance other = of("x1");
        assertThat(other.item()).isEqualTo(B);
        assertThat(other.speaker()).isEqualTo(Play.CLEO);
        assertThat(other.turn()).as("of another speaker").isNull();
        assertThat(other.journal().speaker()).isEqualTo(Play.ANA);
        assertThat(other.journal().item()).isEqualTo(A);
        assertThat(other.itemDiffers() && other.speakerDiffers()).isTrue();

        Provenance same = of("x2");
        assertThat(same.itemDiffers() || same.speakerDiffers() || same.languageDiffers()).isFalse();
        assertThat(same.heard()).isEqualTo(Heard.TEXT);
        assertThat(same.toCheck()).as("a text needs no check").isFalse();
        assertThat(of("x3").languageDiffers()).isTrue();
        assertThat(of("x3").heard()).as("by the language that was entered").isEqualTo(Heard.ORIGINAL);
    }

    @Test
    void aQuoteAtATimeOfTroubleIsToCheck() {
        play.does(new GoOffAir(Play.BOOTH));
        play.at("18:31").does(AddToQueue.known(Play.ANA), new StartTurn(new EntryId("e3")));
        play.at("18:33").does(new GoOnAir(Play.BOOTH, Play.JEAN, null));
        play.at("18:34").does(new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("en")), null));
        IncidentId incident = play.state().interpretation().incidents().getFirst().id();
        play.at("18:36").does(new CloseIncident(incident));
        play.at("18:40").does(new EndTurn(), new TakeInNotes(List.of(
                offline("gap", "18:32", NoteAbout.NOTHING, LanguageTag.EN, NoteTag.QUOTE),
                offline("lost", "18:35", NoteAbout.NOTHING, LanguageTag.EN, NoteTag.QUOTE),
                offline("floor", "18:35", NoteAbout.NOTHING, LanguageTag.FR, NoteTag.QUOTE),
                offline("unsaid", "18:35", NoteAbout.NOTHING, null, NoteTag.QUOTE),
                offline("after", "18:37", NoteAbout.NOTHING, null, NoteTag.QUOTE))));

        assertThat(of("gap").journal().mark()).isEqualTo(Mark.GAP);
        assertThat(of("lost").journal().mark()).isEqualTo(Mark.LOST);
        assertThat(of("lost").journal().incidents()).containsExactly(incident);
        assertThat(of("gap").toCheck() && of("lost").toCheck() && of("unsaid").toCheck()).isTrue();
        assertThat(of("floor").heard()).isEqualTo(Heard.ORIGINAL);
        assertThat(of("floor").toCheck()).as("on another channel").isFalse();
        assertThat(of("after").toCheck()).as("it was over").isFalse();
    }

    @Test
    void whoWasPausedStillHadTheFloor() {
        play.at("18:31").does(AddToQueue.known(Play.ANA), new StartTurn(new EntryId("e3")));
        play.at("18:32").does(new PauseTurn());
        play.at("18:33").does(new ResumeTurn());
        play.at("18:34").does(new EndTurn(), new TakeInNotes(List.of(
                offline("paused", "18:32:30", NoteAbout.NOTHING, null),
                offline("ended", "18:34", NoteAbout.NOTHING, null))));
        assertThat(of("paused").speaker()).isEqualTo(Play.ANA);
        assertThat(of("ended").speaker()).isNull();
    }

    @Test
    void aNoteAtTheConsoleIsOfTheTimeOfItsFirstKey() {
        play.at("18:31").does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN),
                new StartTurn(new EntryId("e3")));
        Instant firstKey = Day.at("18:31:50");
        play.at("18:32").does(new StartTurn(new EntryId("e4")));
        play.at("18:32:20").does(new AddNote(null, "She said", Set.of(), null, LanguageTag.EN).withBegun(firstKey));

        Note note = play.state().notes().notes().getLast();
        assertThat(note.at()).isEqualTo(firstKey);
        assertThat(note.speaker()).isEqualTo(Play.ANA);
        assertThat(note.heard()).isEqualTo(Heard.INTERPRETATION);
        assertThat(Provenance.of(note, play.state()).speaker()).isEqualTo(Play.ANA);
        play.does(new AddNote(null, "later", Set.of(), null, null).withBegun(play.now().plusSeconds(900)));
        assertThat(play.state().notes().notes().getLast().at()).as("no note begins after it is entered")
                .isEqualTo(play.now());
        assertThat(play.refolded().notes()).isEqualTo(play.state().notes());
    }

    @Test
    void aNoteOfAnEarlierProgramKeepsAllItSays() {
        play.does(new TakeInNotes(List.of(new NoteRevision(new NoteId("old"), new RevisionId("old"), List.of(),
                new NoteContent("old", Set.of(NoteTag.QUOTE), null, B, null, Play.CLEO, LanguageTag.EN,
                        Heard.INTERPRETATION, Day.at("18:02")),
                "laptop", Day.at("18:02")))));
        Provenance old = of("old");
        assertThat(old.speaker()).isEqualTo(Play.CLEO);
        assertThat(old.item()).isEqualTo(B);
        assertThat(old.heard()).isEqualTo(Heard.INTERPRETATION);
        assertThat(old.speakerDiffers()).isTrue();
        assertThat(old.toCheck()).isTrue();
    }

    @Test
    void aNameThatWasTypedBecomesAProposedPersonUntilItIsCorrected() {
        AddNote typed = new AddNote(null, "We were there", Set.of(), null, null).withSpeakerName(" Amina Inconnue ");
        play.at("18:32").does(typed);
        PersonId amina = play.state().notes().notes().getLast().speaker();
        assertThat(play.state().people().person(amina).orElseThrow().name()).isEqualTo("Amina Inconnue");
        assertThat(play.core().programme().proposedBy(amina)).isEmpty();
        play.does(typed, typed.withSpeakerName("AMINA INCONNUE"));
        assertThat(play.state().notes().notes()).extracting(Note::speaker).containsOnly(amina);
        play.does(new org.pupitre.domain.act.PeopleCommand.CorrectPerson(amina,
                org.pupitre.domain.act.PersonDetails.named("Aminata Connue")));
        assertThat(play.core().programme().proposedBy(amina)).isNull();
        assertThat(play.core().programme().people()).contains(amina);
        AddNote both = new AddNote(null, "x", Set.of(), null, null, new NoteAbout(null, Play.ANA, null, null), "Amina",
                null);
        assertThat(play.refused(both)).isInstanceOf(org.pupitre.domain.act.Rejection.BadValue.class);
    }

    private static NoteRevision older(String id, String at, @Nullable EntryId turn, @Nullable PersonId speaker,
            @Nullable LanguageTag floor, @Nullable Heard heard) {
        return new NoteRevision(new NoteId(id), new RevisionId(id), List.of(), new NoteContent(id, Set.of(), null, A,
                turn, speaker, floor, heard, Day.at(at)), "laptop", Day.at(at));
    }

    @Test
    void ofATimeBeforeTheFirstItemTheJournalSaysNothingAndTheNoteKeepsWhatItSays() {
        EntryId turn = new EntryId("e9");
        play.does(new TakeInNotes(List.of(older("x1", "17:59:59", turn, Play.CLEO, LanguageTag.EN, Heard.ORIGINAL),
                offline("x2", "17:59:59", NoteAbout.NOTHING, LanguageTag.EN, NoteTag.QUOTE))));
        Provenance early = of("x1");
        assertThat(early.journal()).isNull();
        assertThat(early.item()).isEqualTo(A);
        assertThat(early.turn()).isEqualTo(turn);
        assertThat(early.speaker()).isEqualTo(Play.CLEO);
        assertThat(early.floorLanguage()).isEqualTo(LanguageTag.EN);
        assertThat(early.heard()).isEqualTo(Heard.ORIGINAL);
        assertThat(early.itemDiffers() || early.speakerDiffers() || early.languageDiffers()).isFalse();
        assertThat(of("x2").journal()).isNull();
        assertThat(of("x2").toCheck()).isFalse();
    }

    @Test
    void whoHasTheFloorBeforeTheFirstItemIsInTheJournal() {
        Play before = Play.session(Play.S1).at("17:50").does(AddToQueue.known(Play.ANA),
                new StartTurn(new EntryId("e1")));
        before.at("17:55").does(new EndTurn(), new TakeInNotes(List.of(
                offline("x1", "17:52", NoteAbout.NOTHING, null), offline("x2", "17:49", NoteAbout.NOTHING, null))));
        List<Provenance> notes = before.state().notes().notes().stream().map(n -> Provenance.of(n, before.state()))
                .toList();
        assertThat(notes).extracting(Provenance::speaker).containsExactly(null, Play.ANA);
        assertThat(notes).extracting(p -> p.journal() == null).containsExactly(true, false);
    }

    @Test
    void ofAnotherSpeakerThanTheJournalsTheFloorLanguageIsThatOfTheNoteWhereItHasOne() {
        play.does(new TakeInNotes(List.of(older("x1", "18:02", null, Play.BEN, LanguageTag.EN, null),
                older("x2", "18:02", null, Play.CLEO, null, null), older("x3", "18:02", null, Play.ANA, null, null))));
        assertThat(of("x1").floorLanguage()).isEqualTo(LanguageTag.EN);
        assertThat(of("x1").turn()).isNull();
        assertThat(of("x2").floorLanguage()).as("the journal's").isEqualTo(LanguageTag.FR);
        assertThat(of("x3").floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(of("x3").turn()).isEqualTo(new EntryId("e1"));
        assertThat(of("x1").languageDiffers()).as("not entered by hand").isFalse();
    }

    @Test
    void ofAnOlderNoteOnlyWhatWasReadOrIsItsWritersOwnCountsAsEntered() {
        play.does(new TakeInNotes(List.of(older("x1", "18:02", null, null, null, Heard.TEXT),
                older("x2", "18:02", null, null, null, Heard.OWN),
                older("x3", "18:02", null, null, null, Heard.INTERPRETATION))));
        assertThat(of("x1").entered().heard()).isEqualTo(Heard.TEXT);
        assertThat(of("x2").entered().heard()).isEqualTo(Heard.OWN);
        assertThat(of("x3").entered().heard()).isNull();
        assertThat(of("x3").heard()).isEqualTo(Heard.INTERPRETATION);
    }

    @Test
    void inABreakNothingIsMissedUnlessSomebodySpeaks() {
        Play pause = Play.session("A 18:00 10 | P - 10 break | B - 10").at("18:00").does(new StartItem(A, false),
                new GoOnAir(Play.BOOTH, Play.IRIS, null), new SetFloorLanguage(LanguageTag.FR));
        pause.at("18:05").does(new GoOffAir(Play.BOOTH));
        pause.at("18:10").does(new StartItem(new ItemId("P"), false), AddToQueue.known(Play.ANA));
        pause.at("18:15").does(new StartTurn(new EntryId("e1")));
        pause.at("18:16").does(new EndTurn());
        assertThat(List.of("18:02", "18:07", "18:12", "18:15:30", "18:17")).extracting(
                time -> Moment.of(pause.state(), Day.at(time), LanguageTag.EN).mark())
                .containsExactly(Mark.INTERPRETED, Mark.GAP, Mark.IDLE, Mark.GAP, Mark.IDLE);
        assertThat(Moment.of(pause.state(), Day.at("18:07"), null).mark()).as("no channel was named").isNull();
    }
}
