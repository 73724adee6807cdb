package org.pupitre.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.laws.Trial.Rules;
import org.pupitre.domain.laws.Trial.Timed;

/**
 * The laws of the domain under random commands: decide never throws, replay equals live, undo after do restores the
 * session, snapshots are whole. {@code -Dlaws.seed=…} plays the sequences of an earlier run again,
 * {@code -Dlaws.sequences=…} plays more of them.
 */
class LawsTest {
    private static final int LENGTH = 30;

    @Test
    void randomSessionsKeepTheLaws() {
        long seed = Long.getLong("laws.seed", System.nanoTime());
        int sequences = Integer.getInteger("laws.sequences", 20_000);
        System.out.println("laws.seed=" + seed + ", " + sequences + " sequences");
        IntStream.range(0, sequences).parallel().mapToObj(i -> failing(Rules.REAL, seed + i))
                .filter(Objects::nonNull).findFirst().ifPresent(failing -> fail(report(Rules.REAL, seed, failing)));
    }

    /** The sequence of this seed if it breaks a law, else null. */
    private static List<Timed> failing(Rules rules, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        RandomCommands commands = new RandomCommands(random);
        return Trial.failing(rules, LENGTH, (i, state, now) -> {
            Duration pause = commands.pause();
            return new Timed(pause, i == 0 ? commands.plan() : commands.command(state, now.plus(pause)));
        });
    }

    private static String report(Rules rules, long seed, List<Timed> failing) {
        List<Timed> smallest = Trial.shrink(failing, s -> Trial.broken(rules, s));
        return "broken with -Dlaws.seed=" + seed + ": " + Trial.broken(rules, smallest) + "\n"
                + smallest.stream().map(Timed::toString).collect(Collectors.joining("\n"));
    }

    private static String firstBroken(Rules rules) {
        for (int i = 0; i < 400; i++) {
            List<Timed> failing = failing(rules, i);
            if (failing != null) {
                return report(rules, 0, failing);
            }
        }
        return "nothing is broken";
    }

    @Test
    void deciderThatThrowsIsCaughtAndShrunkToTwoCommands() {
        Rules bad = new Rules((state, command, now) -> {
            if (command instanceof QueueCommand.Advance && state.planned()) {
                throw new IllegalStateException("no");
            }
            return Rules.REAL.decides().decide(state, command, now);
        }, Rules.REAL.evolves());

        assertThat(firstBroken(bad)).contains("decide throws").hasLineCount(3);
    }

    @Test
    void deciderWithoutAnAnswerIsCaught() {
        Rules bad = new Rules((state, command, now) -> command instanceof QueueCommand.EndTurn
                ? null
                : Rules.REAL.decides().decide(state, command, now), Rules.REAL.evolves());

        assertThat(firstBroken(bad)).contains("decide returns null");
    }

    @Test
    void evolverThatKnowsMoreThanTheJournalIsCaught() {
        int[] calls = {0};
        Rules bad = new Rules(Rules.REAL.decides(), (state, command, events) -> calls[0]++ % 97 == 96
                ? state
                : Rules.REAL.evolves().evolve(state, command, events));

        assertThat(firstBroken(bad)).startsWith("broken with");
    }

    @Test
    void undoThatLosesNothingButForgetsToRestoreIsCaught() {
        Rules bad = new Rules(Rules.REAL.decides(), (state, command, events) -> events.getFirst() instanceof Undone
                ? state
                : Rules.REAL.evolves().evolve(state, command, events));

        assertThat(firstBroken(bad)).contains("undo after do restores the session");
    }

    @Test
    void twoSpeakersAtOnceAreCaught() {
        Rules bad = new Rules((state, command, now) -> {
            Decision decision = Rules.REAL.decides().decide(state, command, now);
            return decision instanceof Decision.Accepted a && a.events().size() > 1
                    && a.events().getFirst() instanceof TurnPaused
                            ? new Decision.Accepted(a.events().subList(1, a.events().size()), a.people())
                            : decision;
        }, Rules.REAL.evolves());

        assertThat(firstBroken(bad)).contains("at most one person speaks");
    }
}
