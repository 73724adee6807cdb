package org.pupitre.domain.notes;

import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteEvent.NoteEdited;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.NoteTaken;

/** What an event makes of the notes. */
final class NoteChanges {
    private NoteChanges() {}

    static Notes apply(Notes notes, NoteEvent event) {
        return switch (event) {
            case NoteTaken e -> notes.with(new Note(e.note(), e.text(), e.tags(), e.language(), e.item(), e.turn(),
                    e.speaker(), e.floorLanguage(), e.heard(), e.at()));
            case NoteEdited e -> new Notes(notes.notes().stream().map(n -> n.id().equals(e.note())
                    ? new Note(n.id(), e.text(), e.tags(), n.language(), n.item(), n.turn(), n.speaker(),
                            n.floorLanguage(), n.heard(), n.at())
                    : n).toList(), notes.taken());
            case NoteRemoved e ->
                    new Notes(notes.notes().stream().filter(n -> !n.id().equals(e.note())).toList(), notes.taken());
        };
    }
}
