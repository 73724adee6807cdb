package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.SignalRaised;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.NotesGiven;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.BeginningSet;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionCopied;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.SignalId;

/** Facts, which undo goes past, and notes that became facts when they left for another machine. */
class FactsTest {
    private static final CommandId COMMAND = new CommandId("c1");
    private static final Instant AT = Day.at("18:00");
    private static final RunningCopied RUNNING = new RunningCopied(
            new RunningSession(AT, List.of(), null, null, null));
    private static final NoteRemoved REMOVED = new NoteRemoved(new NoteId("n1"));

    private final Play play = Play.session(Play.S1);

    private static AddNote note(String text) {
        return new AddNote(null, text, Set.of(), null, null);
    }

    private static Step step(Event... events) {
        return new Step(COMMAND, List.of(events), true, Play.session(Play.S1).core());
    }

    @Test
    void whatHappenedByItselfOrLeftTheMachineIsAFactAndAllElseAnAct() {
        List<Event> facts = List.of(new SessionPlanned(Play.details()),
                new SessionCopied(new CopyMark(new CopyId("k1"), "laptop")), RUNNING, new BeginningSet(),
                new Undone(COMMAND), new Redone(COMMAND), new NotesGiven(AT), new PersonAdded(Play.ANA),
                new PersonCorrected(Play.ANA), new PersonProposed(Play.ANA, null),
                new SignalRaised(new SignalId("s1"), Play.BOOTH, SignalKind.SLOW_DOWN, null, null, AT));
        assertThat(facts).noneMatch(Event::undoable).noneMatch(e -> step(e).act());
        assertThat(List.of(new SessionMoved(60), REMOVED)).allMatch(Event::undoable).allMatch(e -> step(e).act());
    }

    @Test
    void anActOnNotesMayNameTheirPeopleAndBringHowTheSessionRuns() {
        assertThat(step(REMOVED).ofNotes()).isTrue();
        assertThat(step(REMOVED, new PersonProposed(Play.ANA, null)).ofNotes()).isTrue();
        assertThat(step(REMOVED, RUNNING).ofNotes()).isTrue();
        assertThat(step(new PersonAdded(Play.ANA)).ofNotes()).as("no note").isFalse();
        assertThat(step(RUNNING).ofNotes()).as("no note").isFalse();
        assertThat(step(REMOVED, new SessionMoved(60)).ofNotes()).as("another act with it").isFalse();
    }

    @Test
    void notesThatLeftAreNoLongerTakenBackAndAllElseIs() {
        play.does(note("We were there").withSpeakerName("Amina"), new StartItem(new ItemId("A"), false), note("Two"),
                new GiveNotes(), note("Three"), new Undo());
        assertThat(play.state().notes().notes()).hasSize(2);
        assertThat(play.state().timeline().current()).isPresent();
        play.does(new Undo());
        assertThat(play.state().timeline().current()).as("the start of the item").isEmpty();
        assertThat(play.state().notes().notes()).hasSize(2);
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        assertThat(play.refolded().history().toUndo()).isEmpty();
    }
}
