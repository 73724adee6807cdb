package org.pupitre.cli.answers;

import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.notes.Note;

/** All notes, in the order they were taken. */
public record NotesAnswer(List<Note> notes) {
    public NotesAnswer {
        notes = List.copyOf(notes);
    }

    static NotesAnswer of(SessionState state) {
        return new NotesAnswer(state.notes().notes());
    }
}
