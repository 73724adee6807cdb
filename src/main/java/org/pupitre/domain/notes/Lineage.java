package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.RevisionId;

/**
 * Which revisions of a note were written with which others in view. Revisions that claim it of each other in a circle
 * count as equals: none of them replaces another, and together they replace what they lead to. In time linear in the
 * revisions and their parents.
 */
final class Lineage {
    private final List<NoteRevision> revisions;
    private final Map<RevisionId, Integer> index = new HashMap<>();
    private final Circles circles;

    /**
     * @param revisions of one note, each id once; parents that are not among them are passed over
     */
    Lineage(List<NoteRevision> revisions) {
        this.revisions = revisions;
        for (int i = 0; i < revisions.size(); i++) {
            index.put(revisions.get(i).id(), i);
        }
        int[][] parents = new int[revisions.size()][];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = revisions.get(i).parents().stream().filter(index::containsKey).mapToInt(index::get).toArray();
        }
        circles = Circles.of(parents);
    }

    /** Those of some revisions that no other of them has replaced, also by way of such as are not among them. */
    List<NoteRevision> unreplaced(Predicate<NoteRevision> among) {
        boolean[] replaced = new boolean[circles.groups()];
        for (int one : circles.order()) {
            int group = circles.group(one);
            if (replaced[group] || among.test(revisions.get(one))) {
                for (int parent : circles.parents(one)) {
                    replaced[circles.group(parent)] |= circles.group(parent) != group;
                }
            }
        }
        List<NoteRevision> left = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            if (!replaced[circles.group(i)] && among.test(revisions.get(i))) {
                left.add(revisions.get(i));
            }
        }
        return left;
    }

    /** Whether a revision and its parent claim of each other to have seen the other. */
    boolean circular(NoteRevision revision, RevisionId parent) {
        Integer child = index.get(revision.id());
        Integer above = index.get(parent);
        return revision.id().equals(parent)
                || (child != null && above != null && circles.group(child) == circles.group(above));
    }

    /** Whether a revision is its own parent, or the parent of one of its parents, however far up. */
    boolean circular(NoteRevision revision) {
        return revision.parents().stream().anyMatch(p -> circular(revision, p));
    }
}
