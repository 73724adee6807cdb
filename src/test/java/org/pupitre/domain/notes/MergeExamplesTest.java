package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/** What a set of revisions says, example by example (rules of the notes, sections 4 and 5). */
class MergeExamplesTest {
    private static final NoteId NOTE = new NoteId("n1");
    private static final Instant TAKEN = at("14:05");
    private static final Author ANYBODY = new Author(new RevisionId("unused"), null);

    private static Instant at(String time) {
        return Instant.parse("2022-05-24T" + time + ":00Z");
    }

    private static NoteContent says(String text, NoteTag... tags) {
        return new NoteContent(text, Set.of(tags), null, null, null, null, null, null, TAKEN);
    }

    private static NoteContent about(String item) {
        return new NoteContent("about 40", Set.of(), null, new ItemId(item), null, null, null, null, TAKEN);
    }

    private static NoteRevision e(String id, String by, String time, NoteContent content, String... parents) {
        return new NoteRevision(NOTE, new RevisionId(id), Stream.of(parents).map(RevisionId::new).toList(), content, by,
                at(time));
    }

    /** What these make, in whatever order they come: every order is tried. */
    private static Notes notes(NoteRevision... revisions) {
        Set<Notes> all = new java.util.HashSet<>();
        permutations(List.of(revisions)).forEach(order -> all.add(taken(order)));
        assertThat(all).as("one result in every order").hasSize(1);
        return all.iterator().next();
    }

    private static Notes taken(List<NoteRevision> revisions) {
        Notes notes = Notes.EMPTY;
        for (NoteRevision revision : revisions) {
            notes = notes.after(new NoteRevised(revision), ANYBODY);
        }
        return notes;
    }

    private static List<List<NoteRevision>> permutations(List<NoteRevision> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        List<List<NoteRevision>> all = new ArrayList<>();
        for (NoteRevision first : some) {
            List<NoteRevision> rest = new ArrayList<>(some);
            rest.remove(first);
            permutations(rest).forEach(tail -> {
                List<NoteRevision> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            });
        }
        return all;
    }

    private static Note note(NoteRevision... revisions) {
        return notes(revisions).note(NOTE).orElseThrow();
    }

    private static List<String> versions(Note note) {
        return note.versions().stream().map(v -> v.content() == null ? "-" : v.content().text()).toList();
    }

    @Test
    void aChildBeatsItsParentWhateverTheClocksSay() {
        Note slow = note(e("e1", null, "14:10", says("v1")), e("e2", "R1", "12:20", says("v2"), "e1"));
        assertThat(slow.text()).isEqualTo("v2");
        assertThat(slow.undecided()).isFalse();

        Note fast = note(e("e7", "R1", "23:59", says("x")), e("e8", null, "15:10", says("y"), "e7"));
        assertThat(fast.text()).isEqualTo("y");
        assertThat(fast.undecided()).isFalse();
    }

    @Test
    void twoWhoRewroteTheSameLeaveTwoVersionsUntilSomebodyPicks() {
        NoteRevision e1 = e("e1", null, "14:10", says("about 40"));
        NoteRevision e2 = e("e2", "R1", "15:01", says("40 %"), "e1");
        NoteRevision e3 = e("e3", "R2", "15:03", says("14 %"), "e1");
        Note open = note(e1, e2, e3);
        assertThat(open.text()).as("shown meanwhile").isEqualTo("14 %");
        assertThat(versions(open)).containsExactly("40 %", "14 %");

        Note picked = note(e1, e2, e3, e("e4", null, "15:30", says("40 %"), "e2", "e3"));
        assertThat(picked.text()).isEqualTo("40 %");
        assertThat(picked.undecided()).isFalse();
    }

    @Test
    void whoChangedAnotherFieldDoesNotStandAgainstIt() {
        Note both = note(e("e1", null, "14:10", says("about 40")), e("e2", "R1", "15:01", about("panel"), "e1"),
                e("e3", "R2", "15:03", says("14 %"), "e1"));
        assertThat(both.text()).isEqualTo("14 %");
        assertThat(both.item()).isEqualTo(new ItemId("panel"));
        assertThat(both.undecided()).isFalse();
    }

    @Test
    void equalChangesAreOneVersion() {
        Note equal = note(e("e1", null, "14:10", says("about 40")), e("e2", "R1", "15:01", says("40 %"), "e1"),
                e("e3", "R2", "15:03", says("40 %"), "e1"));
        assertThat(equal.text()).isEqualTo("40 %");
        assertThat(equal.undecided()).isFalse();
    }

    @Test
    void aTagThatOneSetAndOneTookStays() {
        Note tagged = note(e("e1", null, "14:10", says("x")), e("e2", "R1", "15:01", says("x", NoteTag.LESSON), "e1"),
                e("e3", "R2", "15:03", says("x", NoteTag.QUOTE), "e1"),
                e("e4", "R2", "15:04", says("x", NoteTag.LESSON, NoteTag.QUOTE), "e1"),
                e("e5", "R2", "15:05", says("x", NoteTag.QUOTE), "e4"));
        assertThat(tagged.tags()).containsExactlyInAnyOrder(NoteTag.LESSON, NoteTag.QUOTE);
        assertThat(tagged.undecided()).isFalse();
    }

    @Test
    void aNoteRemovedByOneAndEditedByAnotherIsKeptWithAMark() {
        Note kept = note(e("e1", null, "14:10", says("v1")), e("e5", "R1", "15:00", null, "e1"),
                e("e6", "R2", "14:58", says("v2"), "e1"));
        assertThat(kept.text()).isEqualTo("v2");
        assertThat(versions(kept)).containsExactly("v2", "-");
        assertThat(kept.versions()).extracting(Version::by).containsExactly("R2", "R1");
    }

    @Test
    void aRemovalThatSawTheEditTakesTheNoteAwayAndTheLogKeepsIt() {
        Notes gone = notes(e("e1", null, "14:10", says("v1")), e("e6", "R2", "14:58", says("v2"), "e1"),
                e("e5", "R1", "15:00", null, "e6"));
        assertThat(gone.notes()).isEmpty();
        assertThat(gone.history(NOTE).orElseThrow().revisions()).hasSize(3);

        NoteRevision restored = e("e9", null, "16:00", says("v2"), "e5");
        assertThat(gone.after(new NoteRevised(restored), ANYBODY).note(NOTE).orElseThrow().text()).isEqualTo("v2");
    }

    @Test
    void aHoleHealsOnceWhatWasMissingComes() {
        NoteRevision e1 = e("e1", null, "14:10", says("v1"));
        NoteRevision e2 = e("e2", "R1", "15:00", says("v2"), "e1");
        NoteRevision e3 = e("e3", "R1", "15:10", says("v3"), "e2");
        assertThat(note(e1, e3).undecided()).as("nobody knows what e3 replaced").isTrue();
        assertThat(note(e1, e2, e3).undecided()).isFalse();
    }

    @Test
    void revisionsThatClaimToReplaceEachOtherHideNothing() {
        Note strange = note(e("e1", null, "14:10", says("v1")), e("a", "R1", "15:00", says("a"), "b", "e1"),
                e("b", "R1", "15:01", says("b"), "a", "e1"));
        assertThat(versions(strange)).containsExactly("a", "b");
    }

    @Test
    void whatIsHereUnderTheSameIdStands() {
        NoteRevision e1 = e("e1", null, "14:10", says("v1"));
        NoteRevision forged = e("e1", null, "14:10", says("forged"));
        Notes here = taken(List.of(e1));
        NoteMerge merge = NoteMerge.of(here, List.of(forged));
        assertThat(merge.altered()).containsExactly(new RevisionId("e1"));
        assertThat(merge.fresh()).isEmpty();
        assertThat(here.after(new NoteRevised(forged), ANYBODY)).isEqualTo(here);
    }

    @Test
    void thePreviewCountsNotes() {
        NoteRevision[] notes = new NoteRevision[6];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = new NoteRevision(new NoteId("n" + i), new RevisionId("e" + i), List.of(), says("v" + i), null,
                    at("14:10"));
        }
        Notes here = taken(Arrays.asList(notes).subList(0, 5))
                .after(new NoteRevised(after(notes[2], "m2", null, says("mine"))), ANYBODY);
        List<NoteRevision> bundle = new ArrayList<>(List.of(notes));
        bundle.add(after(notes[1], "r1", "R1", says("theirs")));
        bundle.add(after(notes[2], "r2", "R1", says("theirs")));
        bundle.add(after(notes[3], "r3", "R1", null));
        NoteMerge merge = NoteMerge.of(here, bundle);
        assertThat(List.of(merge.added(), merge.changed(), merge.both(), merge.removed(), merge.known()))
                .containsExactly(1, 1, 1, 1, 2);

        NoteMerge again = NoteMerge.of(notesAfter(here, merge), bundle);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(6);
    }

    private static NoteRevision after(NoteRevision parent, String id, String by, NoteContent content) {
        return new NoteRevision(parent.note(), new RevisionId(id), List.of(parent.id()), content, by, at("15:00"));
    }

    private static Notes notesAfter(Notes here, NoteMerge merge) {
        Notes after = here;
        for (NoteRevision revision : merge.fresh()) {
            after = after.after(new NoteRevised(revision), ANYBODY);
        }
        return after;
    }
}
