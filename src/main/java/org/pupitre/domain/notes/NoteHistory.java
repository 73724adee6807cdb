package org.pupitre.domain.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    private static final Comparator<NoteHistory> ORDER = Comparator.comparing((NoteHistory h) -> h.begun)
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
        begun = Stream.concat(
                revisions.stream().map(NoteRevision::content).flatMap(Stream::ofNullable).map(NoteContent::at),
                revisions.stream().filter(NoteRevision::removes).map(NoteRevision::at))
                .min(Comparator.naturalOrder()).orElse(Instant.MIN);
        first = revisions.stream().filter(r -> r.parents().isEmpty()).map(NoteRevision::id).min(COUNTED)
                .orElseGet(() -> revisions.getFirst().id());
    }

    static NoteHistory of(NoteRevision first) {
        return new NoteHistory(first.note(), List.of(first));
    }

    /** This history and one revision more; itself if there is one of that id, whatever it says. */
    NoteHistory with(NoteRevision revision) {
        if (revision(revision.id()).isPresent()) {
            return this;
        }
        List<NoteRevision> more = new ArrayList<>(revisions);
        more.add(revision);
        more.sort(Comparator.comparing(NoteRevision::id));
        return new NoteHistory(id, List.copyOf(more));
    }

    @Override
    public NoteId id() {
        return id;
    }

    /** Histories are looked for by their note alone, so all stand in one place. */
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
        Lineage lineage = new Lineage(revisions);
        return revisions.stream().filter(r -> revisions.stream().noneMatch(o -> lineage.replaces(o, r))).toList();
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
