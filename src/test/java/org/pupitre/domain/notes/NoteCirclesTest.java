package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;

/** Revisions whose parents make no sense: circles, themselves, strangers, very long chains. */
class NoteCirclesTest {
    private static final Instant START = Instant.parse("2022-05-24T12:00:00Z");
    private static final NoteId NOTE = new NoteId("n1");

    /** A revision by its id and those of its parents; its text is its id but for digits. */
    private static NoteRevision revision(String id, String... parents) {
        return new NoteRevision(NOTE, new RevisionId(id), List.of(parents).stream().map(RevisionId::new).toList(),
                new NoteContent(id.replaceAll("[0-9]", ""), Set.of(), null, null, null, null, null, null, START),
                "laptop", START);
    }

    private static SessionState planned() {
        SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);
        return Evolver.evolve(state, new CommandId("plan"),
                ((Decision.Accepted) Decider.decide(state, Play.plan(List.of()), START)).events());
    }

    private static Decision taking(List<NoteRevision> revisions) {
        return Decider.decide(planned(), new TakeInNotes(revisions), START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1:a1", "a1:a2 a2:a1", "a0: a1:a0,a2 a2:a1", "a1:a2 a2:a3 a3:a2 a4:a1"})
    void aCircleIsRefusedAndNothingIsTakenIn(String drawn) {
        List<NoteRevision> revisions = drawn(drawn);
        Decision here = taking(revisions);
        Decision copy = Decider.decide(SessionState.empty(new SessionId("s"), People.NOBODY),
                new TakeCopy(new CopyMark(new CopyId("r1"), "laptop"), Play.details(), List.of(), List.of(), List.of(),
                        List.of(), revisions),
                START);
        assertThat(here).isEqualTo(Decision.refuse(new Rejection.NoteInACircle(NOTE)));
        assertThat(copy).isEqualTo(Decision.refuse(new Rejection.NoteInACircle(NOTE)));
    }

    private static List<NoteRevision> drawn(String drawn) {
        return List.of(drawn.split(" ")).stream().map(one -> {
            String[] sides = one.split(":", -1);
            return sides[1].isEmpty() ? revision(sides[0]) : revision(sides[0], sides[1].split(","));
        }).toList();
    }

    @Test
    void aCircleThatOnlyTheTwoTogetherMakeIsRefused() {
        SessionState before = planned();
        before = Evolver.evolve(before, new CommandId("first"), List.of(new NoteRevised(revision("a1", "a2"))));
        assertThat(Decider.decide(before, new TakeInNotes(List.of(revision("a2", "a1"))), START))
                .isEqualTo(Decision.refuse(new Rejection.NoteInACircle(NOTE)));
        assertThat(Decider.decide(before, new TakeInNotes(List.of(revision("a2"))), START))
                .as("a parent that was missing").isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1:a1", "a1:a2 a2:a1", "a1:a2 b2:a1,c3 c3:a1", "a0: a1:a0,a2 a2:a1", "a1:zz b1:yy"})
    void aJournalThatHoldsACircleStillShowsTheNote(String drawn) {
        Notes notes = Notes.EMPTY;
        for (NoteRevision revision : drawn(drawn)) {
            notes = notes.with(revision);
        }
        assertThat(notes.notes()).hasSize(1);
        assertThat(notes.notes().getFirst().text()).isIn("a", "b", "c");
    }

    @Test
    void aLongChainAndOneThatBitesItsTailStayQuick() {
        List<NoteRevision> chain = new ArrayList<>(List.of(revision("a0")));
        IntStream.range(1, 50_000).forEach(i -> chain.add(revision("a" + i, "a" + (i - 1))));
        Collections.shuffle(chain, new Random(1));
        assertThat(Notes.EMPTY.with(chain).history(NOTE).orElseThrow().heads()).extracting(NoteRevision::id)
                .containsExactly(new RevisionId("a49999"));
        assertThat(taking(chain)).isInstanceOf(Decision.Accepted.class);
        chain.removeIf(r -> r.parents().isEmpty());
        chain.add(revision("a0", "a49999"));
        assertThat(taking(chain)).isEqualTo(Decision.refuse(new Rejection.NoteInACircle(NOTE)));
        assertThat(Notes.EMPTY.with(chain).notes()).hasSize(1);
    }

    /** Random graphs: the note is there in whatever order its revisions come, and the same; {@code -Dcircles.seed=…} plays one again. */
    @Test
    void whateverTheParentsTheNoteIsThereAndTheOrderDoesNotMatter() {
        long seed = Long.getLong("circles.seed", System.nanoTime());
        System.out.println("circles.seed=" + seed);
        Random random = new Random(seed);
        for (int turn = 0; turn < 2_000; turn++) {
            List<NoteRevision> revisions = new ArrayList<>();
            int size = 1 + random.nextInt(9);
            for (int i = 0; i < size; i++) {
                String[] parents = random.ints(random.nextInt(3), 0, size + 1).mapToObj(p -> "r" + p)
                        .toArray(String[]::new);
                NoteRevision one = revision("r" + i, parents);
                revisions.add(random.nextInt(8) == 0
                        ? new NoteRevision(NOTE, one.id(), one.parents(), null, "laptop", START)
                        : new NoteRevision(NOTE, one.id(), one.parents(), content("t" + random.nextInt(3)), "laptop",
                                START));
            }
            Notes together = Notes.EMPTY.with(revisions);
            Collections.shuffle(revisions, random);
            Notes apart = Notes.EMPTY;
            for (NoteRevision revision : revisions) {
                apart = apart.with(revision);
            }
            assertThat(apart).as("seed %d turn %d", seed, turn).isEqualTo(together);
            assertThat(apart.notes()).isEqualTo(together.notes());
            Set<RevisionId> heads =
                    new HashSet<>(apart.histories().getFirst().heads().stream().map(NoteRevision::id).toList());
            assertThat(heads).isEqualTo(headsByHand(revisions)).isNotEmpty();
        }
    }

    private static NoteContent content(String text) {
        return new NoteContent(text, Set.of(), null, null, null, null, null, null, START);
    }

    /** By the words of the rules: a revision is a head where nothing that it does not lead to leads to it. */
    private static Set<RevisionId> headsByHand(List<NoteRevision> revisions) {
        Set<RevisionId> heads = new HashSet<>();
        for (NoteRevision one : revisions) {
            boolean replaced =
                    revisions.stream().anyMatch(other -> leads(revisions, other, one) && !leads(revisions, one, other));
            if (!replaced) {
                heads.add(one.id());
            }
        }
        return heads;
    }

    private static boolean leads(List<NoteRevision> all, NoteRevision from, NoteRevision to) {
        Set<RevisionId> seen = new HashSet<>(from.parents());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (NoteRevision next : all) {
                if (seen.contains(next.id())) {
                    grown |= seen.addAll(next.parents());
                }
            }
        }
        return seen.contains(to.id());
    }
}
