package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/**
 * What it would mean to take in revisions from another machine; nothing is changed by asking.
 *
 * @param fresh   the revisions that are not here, in the order they are taken in
 * @param altered revisions that are here with another content; those here stand
 * @param added   notes that would be new
 * @param changed notes that would say something else, with one version still
 * @param both    notes that would have several versions, to be decided between, and have not now
 * @param removed notes that would be gone
 * @param known   notes that would stay as they are
 */
public record NoteMerge(List<NoteRevision> fresh, List<RevisionId> altered, int added, int changed, int both,
        int removed, int known) {
    public NoteMerge {
        fresh = List.copyOf(fresh);
        altered = List.copyOf(altered);
    }

    /** Looks at revisions beside the notes that are here. */
    public static NoteMerge of(Notes here, List<NoteRevision> revisions) {
        List<NoteRevision> fresh = new ArrayList<>();
        List<RevisionId> altered = new ArrayList<>();
        Set<NoteId> touched = new LinkedHashSet<>();
        List<NoteRevision> sorted = revisions.stream()
                .sorted(Comparator.comparing(NoteRevision::at).thenComparing(NoteRevision::id)).toList();
        Notes after = here;
        for (NoteRevision revision : sorted) {
            touched.add(revision.note());
            @Nullable NoteRevision there = after.history(revision.note()).flatMap(h -> h.revision(revision.id()))
                    .orElse(null);
            if (there == null) {
                fresh.add(revision);
                after = after.with(revision);
            } else if (!there.equals(revision)) {
                altered.add(revision.id());
            }
        }
        int[] counts = new int[5];
        for (NoteId id : touched) {
            counts[kind(here.history(id).orElse(null), after.history(id).orElseThrow())]++;
        }
        return new NoteMerge(fresh, altered, counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static int kind(@Nullable NoteHistory before, NoteHistory after) {
        if (after.equals(before)) {
            return 4;
        }
        Optional<Note> was = before == null ? Optional.empty() : before.note();
        Optional<Note> is = after.note();
        if (is.isEmpty()) {
            // One that was taken and taken away elsewhere is nothing to see here.
            return was.isPresent() ? 3 : 4;
        }
        if (is.get().undecided() && !was.map(Note::undecided).orElse(false)) {
            return 2;
        }
        if (was.isEmpty()) {
            return 0;
        }
        NoteContent then = was.get().content();
        return Objects.equals(then, is.get().content()) && was.get().versions().equals(is.get().versions()) ? 4 : 1;
    }
}
