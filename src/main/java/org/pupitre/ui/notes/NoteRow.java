package org.pupitre.ui.notes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;

/**
 * A note with what it is about.
 *
 * @param item    title of the agenda item, null if none is known
 * @param speaker who had the floor, null if nobody is known
 */
public record NoteRow(Note note, @Nullable LocalText item, @Nullable Person speaker) {
    static NoteRow of(Note note, SessionState state) {
        return new NoteRow(note,
                Optional.ofNullable(note.item()).flatMap(state.timeline()::item).map(AgendaItem::title).orElse(null),
                state.people().person(note.speaker()).orElse(null));
    }

    public NoteId id() {
        return note.id();
    }
}
