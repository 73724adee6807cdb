package org.pupitre.ui.notes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.ChangedPast;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.NoteId;

/**
 * Where the notes of a session come from. It is derived again only for notes of a time of which the session now says
 * something else, since a long session has thousands of notes and changes at each act. On the screen's thread.
 */
final class NoteOrigins {
    private final Map<NoteId, Known> known = new HashMap<>();
    private @Nullable SessionState state;

    private record Known(Note note, Provenance from) {}

    /**
     * Takes a newer snapshot of the session.
     *
     * @return whether a note may come from elsewhere now
     */
    boolean follow(SessionState newer) {
        SessionState before = state;
        Instant since = before == null || !before.id().equals(newer.id())
                ? Instant.MIN
                : ChangedPast.between(before, newer);
        state = newer;
        return !since.equals(Instant.MAX) && known.values().removeIf(k -> !k.note().at().isBefore(since));
    }

    /** Where a note of the snapshot comes from. */
    Provenance of(Note note) {
        SessionState now = state;
        if (now == null) {
            throw new IllegalStateException("no session is followed");
        }
        Known kept = known.get(note.id());
        if (kept == null || !kept.note().equals(note)) {
            kept = new Known(note, Provenance.of(note, now));
            known.put(note.id(), kept);
        }
        return kept.from();
    }
}
