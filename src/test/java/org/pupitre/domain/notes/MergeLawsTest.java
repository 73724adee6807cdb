package org.pupitre.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Core;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.SessionId;

/**
 * Two to four machines take, edit, remove, undo and decide on their own, with wrong clocks, and give each other what they have
 * now and then. In the end each gets what every other gave, in an order of its own and some of it twice: all must show the same,
 * and no change that no one saw may be hidden. {@code -Dmerge.seed=…} plays an earlier run again, {@code -Dmerge.cases=…} more.
 */
class MergeLawsTest {
    private static final Instant START = Instant.parse("2022-05-24T12:00:00Z");

    @Test
    void everybodySeesTheSameAndNothingIsLost() {
        long seed = Long.getLong("merge.seed", System.nanoTime());
        int cases = Integer.getInteger("merge.cases", 2_000);
        System.out.println("merge.seed=" + seed + ", " + cases + " cases");
        int[] undecided = new int[cases];
        IntStream.range(0, cases).parallel().forEach(i -> undecided[i] = new Case(seed + i).play());
        assertThat(IntStream.of(undecided).sum()).as("cases with versions to decide between").isGreaterThan(cases / 20);
    }

    /** One machine with its session; commands have ids as they are typed by hand, so the same on all machines. */
    private static final class Machine {
        private final Random random;
        private final long offset;
        private final Set<List<NoteRevision>> given = new HashSet<>();
        private SessionState state;
        private int commands;

        Machine(Random random, int number, SessionState home) {
            this.random = random;
            offset = number == 0 ? 0 : random.nextInt(-86_400, 86_400);
            state = SessionState.empty(new SessionId("s"), People.NOBODY);
            if (number == 0) {
                does(Play.plan(List.of()), 0);
            } else {
                does(new SessionCommand.TakeCopy(new CopyMark(new CopyId("tag" + number), "laptop"), Play.details(),
                        List.of(),
                        List.of(), List.of(), List.of(), revisions(home)), 0);
            }
        }

        void does(Command command, int minute) {
            Instant now = START.plusSeconds(offset + minute * 60L);
            if (Decider.decide(state, command, now) instanceof Decision.Accepted accepted) {
                state = Evolver.evolve(state, new CommandId("c" + ++commands), accepted.events());
            }
        }

        List<NoteRevision> give(int minute) {
            does(new NoteCommand.GiveNotes(), minute);
            List<NoteRevision> all = revisions(state);
            given.add(all);
            return all;
        }

        void act(int minute) {
            List<Note> notes = state.notes().notes();
            NoteId some = notes.isEmpty() ? new NoteId("none") : notes.get(random.nextInt(notes.size())).id();
            Set<NoteTag> tags = random.nextBoolean()
                    ? Set.of()
                    : Set.of(List.of(NoteTag.LESSON, NoteTag.QUOTE, NoteTag.ACTION).get(random.nextInt(3)));
            String text = "text " + random.nextInt(4);
            does(switch (random.nextInt(9)) {
                case 0, 1 -> new NoteCommand.AddNote(null, text, tags, LanguageTag.EN, null);
                case 2, 3, 4 -> new NoteCommand.EditNote(some, text, tags);
                case 5 -> new NoteCommand.RemoveNote(some);
                case 6 -> new SessionCommand.Undo();
                case 7 -> new SessionCommand.Redo();
                default -> state.notes().note(some).filter(Note::undecided)
                        .<Command>map(n -> new NoteCommand.KeepVersion(some,
                                n.versions().get(random.nextInt(n.versions().size())).id()))
                        .orElse(new NoteCommand.EditNote(some, text, tags));
            }, minute);
        }
    }

    private static List<NoteRevision> revisions(SessionState state) {
        return state.notes().histories().stream().flatMap(h -> h.revisions().stream()).toList();
    }

    private static final class Case {
        private final long seed;
        private final Random random;

        Case(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        /** Returns how many notes no one has decided about in the end, at most one. */
        int play() {
            List<Machine> machines = new ArrayList<>();
            machines.add(new Machine(random, 0, null));
            int minute = 0;
            for (int i = random.nextInt(4); i > 0; i--) {
                machines.getFirst().act(++minute);
            }
            machines.getFirst().give(minute);
            int many = random.nextInt(1, 4);
            for (int i = 1; i <= many; i++) {
                machines.add(new Machine(random, i, machines.getFirst().state));
            }
            for (int i = 0; i < 14; i++) {
                Machine one = machines.get(random.nextInt(machines.size()));
                if (random.nextInt(5) == 0) {
                    Machine other = machines.get(random.nextInt(machines.size()));
                    one.does(new NoteCommand.TakeInNotes(other.give(++minute)), minute);
                } else {
                    one.act(++minute);
                }
            }
            return settle(machines, minute);
        }

        private int settle(List<Machine> machines, int minute) {
            List<List<NoteRevision>> bundles = new ArrayList<>(machines.stream().map(m -> m.give(minute)).toList());
            machines.forEach(m -> bundles.addAll(m.given));
            for (Machine machine : machines) {
                Collections.shuffle(bundles, random);
                for (List<NoteRevision> bundle : bundles) {
                    List<NoteRevision> some = new ArrayList<>(bundle);
                    Collections.shuffle(some, random);
                    machine.does(new NoteCommand.TakeInNotes(some), minute);
                }
                Core before = machine.state.core();
                machine.does(new NoteCommand.TakeInNotes(bundles.getFirst()), minute);
                assertThat(machine.state.core()).as("seed %s: again changes nothing", seed).isEqualTo(before);
            }
            Notes first = machines.getFirst().state.notes();
            for (Machine machine : machines) {
                assertThat(machine.state.notes().histories()).as("seed %s", seed).isEqualTo(first.histories());
                assertThat(machine.state.notes().notes()).as("seed %s", seed).isEqualTo(first.notes());
            }
            bundles.forEach(bundle -> bundle.forEach(r -> assertThat(first.history(r.note()).orElseThrow().revisions())
                    .as("seed %s: nothing that was given is lost", seed).contains(r)));
            first.histories().forEach(this::hidesNothing);
            return first.notes().stream().anyMatch(Note::undecided) ? 1 : 0;
        }

        /** What the latest writers say is in the note or in its versions. */
        private void hidesNothing(NoteHistory history) {
            List<NoteRevision> heads = history.heads();
            boolean gone = heads.stream().allMatch(NoteRevision::removes);
            assertThat(history.note().isEmpty()).as("seed %s: gone only if all say so", seed).isEqualTo(gone);
            history.note().ifPresent(note -> {
                Set<String> said = note.versions().stream().filter(v -> v.content() != null)
                        .map(v -> v.content().text()).collect(Collectors.toSet());
                said.add(note.text());
                Set<String> texts = heads.stream().filter(r -> !r.removes()).map(r -> r.content().text())
                        .filter(t -> !said.contains(t)).collect(Collectors.toSet());
                // A head that only passes on the text of its parents, which another has replaced, hides nothing.
                heads.stream().filter(r -> !r.removes() && texts.contains(r.content().text()))
                        .forEach(r -> assertThat(passesOn(r, history)).as("seed %s: hidden %s", seed, r).isTrue());
                assertThat(heads.stream().anyMatch(NoteRevision::removes)).as("seed %s: a removal is told", seed)
                        .isEqualTo(note.versions().stream().anyMatch(v -> v.content() == null));
            });
        }

        private static boolean passesOn(NoteRevision head, NoteHistory history) {
            return !head.parents().isEmpty() && head.parents().stream().allMatch(p -> history.revision(p)
                    .filter(r -> !r.removes() && r.content().text().equals(head.content().text())).isPresent());
        }
    }
}
