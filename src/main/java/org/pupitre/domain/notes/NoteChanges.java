package org.pupitre.domain.notes;

import org.pupitre.domain.act.NoteEvent;

/** What an event makes of the notes. */
final class NoteChanges {
    private NoteChanges() {
    }

    static Notes apply(Notes notes, NoteEvent event) {
        return notes;
    }
}
