package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;

/**
 * Taking in thousands of notes at once costs in proportion to their number. What is counted is the memory that the thread
 * asks for, which is the same at each run, and never the time.
 */
class ManyNotesTest {
    private static final Instant START = Instant.parse("2022-05-24T12:00:00Z");
    private static final int FEW = 1_000;
    private static final int TIMES = 30;

    private static List<NoteRevision> notes(int number) {
        List<NoteRevision> notes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // All at one time: where the order of ids decides, the latest used to look through all that were there.
            notes.add(new NoteRevision(new NoteId("r-" + i), new RevisionId("r.c" + i), List.of(),
                    new NoteContent("Note " + i, Set.of(), null, null, null, null, null, null, START), "laptop",
                    START));
        }
        Collections.shuffle(notes, new Random(number));
        return notes;
    }

    private static long bytesFor(List<NoteRevision> notes, int expected) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);
        state = Evolver.evolve(state, new CommandId("plan"),
                ((Decision.Accepted) Decider.decide(state, Play.plan(List.of()), START)).events());
        long before = memory.getCurrentThreadAllocatedBytes();
        state = Evolver.evolve(state, new CommandId("take"),
                ((Decision.Accepted) Decider.decide(state, new TakeInNotes(notes), START)).events());
        assertThat(NoteMerge.of(state.notes(), notes).fresh()).isEmpty();
        long bytes = memory.getCurrentThreadAllocatedBytes() - before;
        assertThat(state.notes().histories()).hasSize(expected).isSortedAccordingTo((a, b) -> a.after(b) ? 1 : -1);
        return bytes;
    }

    @Test
    void thirtyTimesTheNotesCostThirtyTimesAsMuch() {
        bytesFor(notes(FEW), FEW);
        double ratio = (double) bytesFor(notes(FEW * TIMES), FEW * TIMES) / bytesFor(notes(FEW), FEW);
        System.out.println("cost of " + TIMES + " times the notes: " + ratio);
        assertThat(ratio).isLessThan(TIMES * 1.3);
    }
}
