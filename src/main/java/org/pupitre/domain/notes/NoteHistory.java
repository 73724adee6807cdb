package org.pupitre.domain.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/**
 * All revisions of one note, and the note they make. It depends on nothing but the set of revisions: in whatever order and
 * however often they come, the note is the same. Immutable.
 */
public final class NoteHistory implements Listing.Listed {
    /** Shorter ids first, so that those which are counted are in order; those of the program are in the order of time. */
    private static final Comparator<RevisionId> COUNTED =
            Comparator.comparingInt((RevisionId r) -> r.value().length()).thenComparing(r -> r);
    /** In the order in which notes are listed: total, since no two have the same id. */
    static final Comparator<NoteHistory> ORDER = Comparator.comparing((NoteHistory h) -> h.begun)
            .thenComparing(h -> h.first, COUNTED).thenComparing(h -> h.id.value());

    private final NoteId id;
    private final List<NoteRevision> revisions;
    private final Instant begun;
    private final RevisionId first;
    /** Made when it is asked for. */
    private volatile @Nullable Made made;

    private enum Standing {
        TAKEN
    }

    private record Made(@Nullable Note note) {}

    private NoteHistory(NoteId id, List<NoteRevision> revisions) {
        this.id = id;
        this.revisions = revisions;
        Instant earliest = null;
        RevisionId unparented = null;
        for (NoteRevision revision : revisions) {
            NoteContent content = revision.content();
            Instant at = content == null ? revision.at() : content.at();
            earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
            if (revision.parents().isEmpty()
                    && (unparented == null || COUNTED.compare(revision.id(), unparented) < 0)) {
                unparented = revision.id();
            }
        }
        begun = earliest == null ? Instant.MIN : earliest;
        first = unparented == null ? revisions.getFirst().id() : unparented;
    }

    static NoteHistory of(NoteRevision first) {
        return new NoteHistory(first.note(), List.of(first));
    }

    /**
     * A history and further revisions of its note; itself if those ids are there already, whatever they say.
     *
     * @param before null where none is known yet
     * @param more   at least one where nothing is known yet; of those with one id the first counts
     */
    static NoteHistory with(@Nullable NoteHistory before, List<NoteRevision> more) {
        if (before == null && more.size() == 1) {
            return of(more.getFirst());
        }
        Map<RevisionId, NoteRevision> all = new TreeMap<>();
        if (before != null) {
            before.revisions.forEach(r -> all.put(r.id(), r));
        }
        int known = all.size();
        more.forEach(r -> all.putIfAbsent(r.id(), r));
        return before != null && all.size() == known
                ? before
                : new NoteHistory(more.getFirst().note(), List.copyOf(all.values()));
    }

    /** This history and one revision more; itself if there is one of that id, whatever it says. */
    NoteHistory with(NoteRevision revision) {
        return with(this, List.of(revision));
    }

    @Override
    public NoteId id() {
        return id;
    }

    /** Histories are looked for by their note alone, so all are in one place. */
    @Override
    public Enum<?> state() {
        return Standing.TAKEN;
    }

    /** All revisions, by id. */
    public List<NoteRevision> revisions() {
        return revisions;
    }

    public Optional<NoteRevision> revision(RevisionId revision) {
        return revisions.stream().filter(r -> r.id().equals(revision)).findFirst();
    }

    /** Whether the note comes after another in the list: it was taken later, or by a later command at the same time. */
    boolean after(NoteHistory other) {
        return ORDER.compare(this, other) > 0;
    }

    /** The note; empty if it was taken away. */
    public Optional<Note> note() {
        Made known = made;
        if (known == null) {
            known = new Made(NoteView.of(this));
            made = known;
        }
        return Optional.ofNullable(known.note());
    }

    /** The revisions that no other has replaced. */
    List<NoteRevision> heads() {
        if (revisions.size() == 1) {
            return revisions;
        }
        return new Lineage(revisions).unreplaced(r -> true);
    }

    /** Whether some of the revisions claim to have been written after each other, or after themselves. */
    boolean circular(Set<RevisionId> some) {
        if (revisions.size() == 1) {
            NoteRevision only = revisions.getFirst();
            return some.contains(only.id()) && only.parents().contains(only.id());
        }
        Lineage lineage = new Lineage(revisions);
        return revisions.stream().anyMatch(r -> some.contains(r.id()) && lineage.circular(r));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteHistory that && id.equals(that.id) && revisions.equals(that.revisions);
    }

    @Override
    public int hashCode() {
        return revisions.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + revisions;
    }
}
