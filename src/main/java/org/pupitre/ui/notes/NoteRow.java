package org.pupitre.ui.notes;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.NoteId;

/**
 * A note with the person it is about.
 *
 * @param speaker who had the floor, null if nobody is known
 */
public record NoteRow(Note note, @Nullable Person speaker) {
    public NoteId id() {
        return note.id();
    }
}
