package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedNote;
import org.pupitre.domain.value.PersonId;

/** The notes of a session as they may leave: to the record, and on working copies. */
final class NotesPart {
    private final Gate gate;

    NotesPart(Gate gate) {
        this.gate = gate;
    }

    /** In the order of their times; those of one item under the rule in an order of their own, always the same. */
    List<ReleasedNote> notes() {
        if (gate.purpose() == ReleasePurpose.ADDRESSEE || gate.purpose() == ReleasePurpose.ROOM) {
            return List.of();
        }
        List<Note> all = new ArrayList<>(gate.state().notes().notes());
        all.sort(Comparator.comparing(this::time).thenComparingLong(n -> hidden(n) ? shuffled(n) : 0)
                .thenComparing(Note::at));
        return all.stream().map(this::note).toList();
    }

    private boolean ruled(Note note) {
        return gate.ruled(note.at()) || (note.item() != null && gate.attribution().ruledItems().contains(note.item()));
    }

    private boolean hidden(Note note) {
        return ruled(note) && !gate.working();
    }

    private Instant time(Note note) {
        if (hidden(note)) {
            return gate.startOfItem(note.at());
        }
        PersonId speaker = note.speaker();
        boolean named = speaker == null || gate.working() || gate.level(speaker) == Level.NAMED;
        return named ? note.at() : note.at().truncatedTo(ChronoUnit.MINUTES);
    }

    /** A number that follows from session and note and says nothing of the note's time. */
    private long shuffled(Note note) {
        long mixed = 0xcbf29ce484222325L;
        for (char c : (gate.state().id().value() + "/" + note.id().value()).toCharArray()) {
            mixed = (mixed ^ c) * 0x100000001b3L;
        }
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }

    private ReleasedNote note(Note note) {
        boolean ruled = ruled(note);
        String text = gate.texts().text("noted." + note.id(), note.text(), ruled);
        int item = note.item() == null ? gate.numberAt(note.at()) : gate.number(note.item());
        return new ReleasedNote(item, text, note.tags(), note.language(), speaker(note, ruled), time(note));
    }

    private @Nullable ReleasedName speaker(Note note, boolean ruled) {
        PersonId speaker = note.speaker();
        return speaker == null || hidden(note) ? null : gate.name(speaker, ruled);
    }
}
