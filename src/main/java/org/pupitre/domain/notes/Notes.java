package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.Growing;
import org.pupitre.domain.value.NoteId;

/** All notes of the session with all their revisions. Immutable. */
public final class Notes {
    /** No note yet. */
    public static final Notes EMPTY = new Notes(Growing.of(List.of()), 0);

    /** In the order the notes were taken, the same on every machine. */
    private final Growing<NoteHistory> histories;
    private final int taken;
    /** Made when it is asked for. */
    private volatile @Nullable List<Note> shown;

    private Notes(Growing<NoteHistory> histories, int taken) {
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
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(histories.get(at));
    }

    /** The notes after an event. Events about notes that are not there change nothing. */
    public Notes after(NoteEvent event, Author author) {
        return NoteChanges.apply(this, event, author);
    }

    /** These and a revision; themselves if it is there. */
    Notes with(NoteRevision revision) {
        int at = indexOf(revision.note());
        if (at < 0) {
            return new Notes(placed(NoteHistory.of(revision)), taken);
        }
        NoteHistory before = histories.get(at);
        NoteHistory after = before.with(revision);
        if (after.equals(before)) {
            return this;
        }
        List<NoteHistory> changed = new ArrayList<>(histories);
        if (!after.after(before) && !before.after(after)) {
            changed.set(at, after);
            return new Notes(Growing.of(changed), taken);
        }
        changed.remove(at);
        return new Notes(new Notes(Growing.of(changed), taken).placed(after), taken);
    }

    Notes takenOneMore() {
        return new Notes(histories, taken + 1);
    }

    private Growing<NoteHistory> placed(NoteHistory fresh) {
        int place = histories.size();
        while (place > 0 && histories.get(place - 1).after(fresh)) {
            place--;
        }
        if (place == histories.size()) {
            return histories.plus(fresh);
        }
        List<NoteHistory> more = new ArrayList<>(histories);
        more.add(place, fresh);
        return Growing.of(more);
    }

    private int indexOf(NoteId id) {
        for (int i = histories.size() - 1; i >= 0; i--) {
            if (histories.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
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
