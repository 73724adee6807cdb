package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.NoteId;

/** All notes of the session with all their revisions. Immutable. */
public final class Notes {
    /** No note yet. */
    public static final Notes EMPTY = new Notes(Listing.of(List.of()), 0);

    /** Up to so many revisions are quicker taken one by one. */
    private static final int FEW = 8;

    /** In the order the notes were taken, the same on every machine. */
    private final Listing<NoteHistory> histories;
    private final int taken;
    /** Made when it is asked for. */
    private volatile @Nullable List<Note> shown;

    private Notes(Listing<NoteHistory> histories, int taken) {
        this.histories = histories;
        this.taken = taken;
    }

    /** The notes there are, in the order they were taken. */
    public List<Note> notes() {
        List<Note> notes = shown;
        if (notes == null) {
            notes = histories.stream().map(NoteHistory::note).flatMap(Optional::stream).toList();
            shown = notes;
        }
        return notes;
    }

    /** How many were ever taken here, removed ones included. */
    public int taken() {
        return taken;
    }

    /** What each note went through, removed ones included. */
    public List<NoteHistory> histories() {
        return histories;
    }

    public Optional<Note> note(NoteId id) {
        return history(id).flatMap(NoteHistory::note);
    }

    /** What a note went through. */
    public Optional<NoteHistory> history(NoteId id) {
        return histories.find(id);
    }

    /** The notes after an event. Events about notes that are not there change nothing. */
    public Notes after(NoteEvent event, Author author) {
        return NoteChanges.apply(this, event, author);
    }

    /** These and a revision; themselves if it is there. */
    Notes with(NoteRevision revision) {
        Optional<NoteHistory> known = histories.find(revision.note());
        if (known.isEmpty()) {
            return new Notes(placed(histories, NoteHistory.of(revision)), taken);
        }
        NoteHistory before = known.get();
        NoteHistory after = before.with(revision);
        if (after.equals(before)) {
            return this;
        }
        return new Notes(!after.after(before) && !before.after(after)
                ? histories.change(after.id(), same -> after)
                : placed(histories.without(after.id()), after), taken);
    }

    /** These and many revisions, as if they came one by one, in time that grows with their number and that of the notes. */
    public Notes with(List<NoteRevision> revisions) {
        if (revisions.size() < FEW) {
            Notes after = this;
            for (NoteRevision revision : revisions) {
                after = after.with(revision);
            }
            return after;
        }
        Map<NoteId, List<NoteRevision>> more = new LinkedHashMap<>();
        revisions.forEach(r -> more.computeIfAbsent(r.note(), id -> new ArrayList<>()).add(r));
        Map<NoteId, NoteHistory> all = byId();
        more.forEach((id, some) -> all.put(id, NoteHistory.with(all.get(id), some)));
        return new Notes(Listing.of(all.values().stream().sorted(NoteHistory.ORDER).toList()), taken);
    }

    /** What each note went through, by note; a map of its own at each call. */
    Map<NoteId, NoteHistory> byId() {
        Map<NoteId, NoteHistory> all = HashMap.newHashMap(histories.size());
        histories.forEach(h -> all.put(h.id(), h));
        return all;
    }

    Notes takenOneMore() {
        return new Notes(histories, taken + 1);
    }

    private static Listing<NoteHistory> placed(Listing<NoteHistory> among, NoteHistory fresh) {
        int place = among.size();
        while (place > 0 && among.get(place - 1).after(fresh)) {
            place--;
        }
        return among.plus(place, fresh);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notes that && taken == that.taken && histories.equals(that.histories);
    }

    @Override
    public int hashCode() {
        return histories.hashCode();
    }

    @Override
    public String toString() {
        return "Notes" + notes();
    }
}
