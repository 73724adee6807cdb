package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/**
 * What it would mean to take in revisions from another machine; nothing is changed by asking.
 *
 * @param fresh   the revisions that are not here, in the order they are taken in
 * @param altered revisions that are here with another content; those here are kept
 * @param circular notes of which revisions would claim to have been written after each other: nothing is taken in then
 * @param added   notes that would be new
 * @param changed notes that would say something else, with one version still
 * @param both    notes that would have several versions, to be decided between, and have not now
 * @param removed notes that would be gone
 * @param known   notes that would stay as they are
 */
public record NoteMerge(
        List<NoteRevision> fresh,
        List<RevisionId> altered,
        List<NoteId> circular,
        int added,
        int changed,
        int both,
        int removed,
        int known) {
    public NoteMerge {
        fresh = List.copyOf(fresh);
        altered = List.copyOf(altered);
        circular = List.copyOf(circular);
    }

    /** Looks at revisions beside the notes that are here. */
    public static NoteMerge of(Notes here, List<NoteRevision> revisions) {
        Map<NoteId, NoteHistory> before = here.byId();
        Map<NoteId, Arriving> touched = new LinkedHashMap<>();
        List<NoteRevision> fresh = new ArrayList<>();
        List<RevisionId> altered = new ArrayList<>();
        List<NoteRevision> sorted = revisions.stream()
                .sorted(Comparator.comparing(NoteRevision::at).thenComparing(NoteRevision::id)).toList();
        for (NoteRevision revision : sorted) {
            NoteRevision there = touched
                    .computeIfAbsent(revision.note(), id -> new Arriving(before.get(id))).add(revision);
            if (there == null) {
                fresh.add(revision);
            } else if (!there.equals(revision)) {
                altered.add(revision.id());
            }
        }
        int[] counts = new int[5];
        List<NoteId> circular = new ArrayList<>();
        touched.forEach((id, arriving) -> {
            NoteHistory after = arriving.after();
            counts[kind(arriving.before, after)]++;
            if (after.circular(arriving.fresh.keySet())) {
                circular.add(id);
            }
        });
        return new NoteMerge(fresh, altered, circular, counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** What comes for one note. */
    private static final class Arriving {
        private final @Nullable NoteHistory before;
        private final Map<RevisionId, NoteRevision> here = new HashMap<>();
        private final Map<RevisionId, NoteRevision> fresh = new LinkedHashMap<>();

        private Arriving(@Nullable NoteHistory before) {
            this.before = before;
            if (before != null) {
                before.revisions().forEach(r -> here.put(r.id(), r));
            }
        }

        /** Adds a revision; where there is one of that id, that one is told and stays. */
        private @Nullable NoteRevision add(NoteRevision revision) {
            NoteRevision there = here.putIfAbsent(revision.id(), revision);
            if (there == null) {
                fresh.put(revision.id(), revision);
            }
            return there;
        }

        private NoteHistory after() {
            return before != null && fresh.isEmpty() ? before : NoteHistory.with(before, List.copyOf(fresh.values()));
        }
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
