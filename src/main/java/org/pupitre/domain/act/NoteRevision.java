package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/**
 * A note as someone left it once. A note is the set of its revisions; they never change, and travel between machines.
 *
 * @param parents the revisions its writer saw and replaced, sorted; none for the first
 * @param content what the note says since then, null if it was taken away
 * @param by      the machine it was written on, null for the moderator's
 * @param at      when it was written, by the clock of that machine; orders only what no one replaced
 */
public record NoteRevision(
        NoteId note,
        RevisionId id,
        List<RevisionId> parents,
        @Nullable NoteContent content,
        @Nullable String by,
        Instant at) {
    public NoteRevision {
        parents = parents.stream().distinct().sorted().toList();
    }

    /** Whether it takes the note away. */
    public boolean removes() {
        return content == null;
    }
}
