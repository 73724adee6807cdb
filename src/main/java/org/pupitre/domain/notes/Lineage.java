package org.pupitre.domain.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.RevisionId;

/** Which revisions of a note were written by somebody who saw which others. */
final class Lineage {
    private final Map<RevisionId, NoteRevision> byId = new HashMap<>();
    private final Map<RevisionId, Set<RevisionId>> ancestors = new HashMap<>();

    Lineage(List<NoteRevision> revisions) {
        revisions.forEach(r -> byId.put(r.id(), r));
    }

    /** Whether one was written by somebody who saw the other. Two that claim it of each other replace nothing. */
    boolean replaces(NoteRevision one, NoteRevision other) {
        return ancestors(one).contains(other.id()) && !ancestors(other).contains(one.id());
    }

    /** What the writer of a revision saw, and what those had seen; also what is not here. */
    private Set<RevisionId> ancestors(NoteRevision revision) {
        return ancestors.computeIfAbsent(revision.id(), id -> {
            Set<RevisionId> found = new HashSet<>();
            Deque<RevisionId> open = new ArrayDeque<>(revision.parents());
            while (!open.isEmpty()) {
                RevisionId next = open.pop();
                NoteRevision parent = byId.get(next);
                if (found.add(next) && parent != null) {
                    open.addAll(parent.parents());
                }
            }
            return found;
        });
    }
}
