package org.pupitre.domain.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteEvent.NoteEdited;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.act.NoteEvent.NotesGiven;
import org.pupitre.domain.act.NoteEvent.VersionKept;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/** What an event makes of the notes. What is done here replaces all that was here. */
final class NoteChanges {
    private final Notes notes;
    private final Author author;

    private NoteChanges(Notes notes, Author author) {
        this.notes = notes;
        this.author = author;
    }

    static Notes apply(Notes notes, NoteEvent event, Author author) {
        NoteChanges changes = new NoteChanges(notes, author);
        return switch (event) {
            case NoteTaken e -> changes.write(e.note(), e.content(), e.at()).takenOneMore();
            case NoteEdited e -> changes.known(e.note())
                    .map(n -> changes.write(n.id(), n.content().saying(e.text(), e.tags()), e.at())).orElse(notes);
            case NoteRemoved e -> changes.known(e.note())
                    .map(n -> changes.write(n.id(), null, changes.latest(n.id()))).orElse(notes);
            case VersionKept e -> changes.known(e.note()).flatMap(n -> n.versions().stream()
                    .filter(v -> v.id().equals(e.version())).map(Version::content).findFirst())
                    .map(content -> changes.write(e.note(), content, e.at())).orElse(notes);
            case NoteRevised e -> notes.with(e.revision());
            case NotesGiven e -> notes;
        };
    }

    private Optional<Note> known(NoteId id) {
        return notes.note(id);
    }

    private Notes write(NoteId note, @Nullable NoteContent content, Instant at) {
        List<RevisionId> parents =
                notes.history(note).map(h -> h.heads().stream().map(NoteRevision::id).toList()).orElse(List.of());
        return notes.with(new NoteRevision(note, author.revision(), parents, content, author.machine(), at));
    }

    /** The journal's event of a removal carries no time: it counts as done right after what it removes. */
    private Instant latest(NoteId note) {
        return notes.history(note).flatMap(h -> h.revisions().stream().map(NoteRevision::at)
                .max(Comparator.naturalOrder())).orElse(Instant.EPOCH);
    }
}
