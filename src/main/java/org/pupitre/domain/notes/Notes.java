package org.pupitre.domain.notes;

import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.value.Growing;
import org.pupitre.domain.value.NoteId;

/**
 * All notes of the session. Immutable.
 *
 * @param notes in the order they were taken
 * @param taken how many were ever taken, removed ones included
 */
public record Notes(List<Note> notes, int taken) {
    /** No note yet. */
    public static final Notes EMPTY = new Notes(List.of(), 0);

    public Notes {
        notes = Growing.of(notes);
    }

    /** These and one more. */
    Notes with(Note note) {
        return new Notes(Growing.of(notes).plus(note), taken + 1);
    }

    public Optional<Note> note(NoteId id) {
        return notes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The notes after an event. Events about notes that are not there change nothing. */
    public Notes after(NoteEvent event) {
        return NoteChanges.apply(this, event);
    }
}
