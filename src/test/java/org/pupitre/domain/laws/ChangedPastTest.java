package org.pupitre.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.ChangedPast;
import org.pupitre.domain.Day;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Moment;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;

/** In random sessions, moments before the instant from which on the past has changed are the same in both states. */
class ChangedPastTest {
    private static final int SESSIONS = 400;
    private static final int LENGTH = 60;
    private static final int MOST_APART = 4;

    private final long seed = Long.getLong("past.seed", System.nanoTime());
    private int all;
    private int some;
    private int none;

    @Test
    void whatWasBeforeIsAsItWas() {
        System.out.println("ChangedPastTest: -Dpast.seed=" + seed);
        for (int i = 0; i < SESSIONS; i++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + i);
            List<SessionState> states = states(random);
            for (int later = 1; later < states.size(); later++) {
                SessionState before = states.get(Math.max(0, later - 1 - random.nextInt(MOST_APART)));
                compare(before, states.get(later), "-Dpast.seed=" + (seed + i) + ", command " + later);
            }
        }
        assertThat(List.of(all, some, none)).as("whole past, a part, nothing").allMatch(times -> times > SESSIONS);
    }

    private static List<SessionState> states(RandomGenerator random) {
        RandomCommands commands = new RandomCommands(random);
        List<SessionState> states = new ArrayList<>();
        SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);
        Instant now = Day.at("17:50");
        for (int i = 0; i < LENGTH; i++) {
            now = now.plus(commands.pause());
            Command command = i == 0 ? commands.plan() : commands.command(state, now);
            if (Decider.decide(state, command, now) instanceof Decision.Accepted accepted) {
                state = Evolver.evolve(state, new CommandId("c" + i), accepted.events())
                        .withPeople(state.people().with(accepted.people()));
                states.add(state);
            }
        }
        return states;
    }

    private void compare(SessionState before, SessionState after, String where) {
        Instant since = ChangedPast.between(before, after);
        if (since.equals(Instant.MIN)) {
            all++;
            return;
        }
        if (since.equals(Instant.MAX)) {
            none++;
        } else {
            some++;
        }
        Instant last = since.equals(Instant.MAX) ? Day.at("23:59") : since.minusMillis(1);
        for (Instant at : List.of(last, last.minusSeconds(1), last.minusSeconds(200), last.minusSeconds(2_000))) {
            for (LanguageTag listening : new LanguageTag[]{null, LanguageTag.EN, LanguageTag.FR}) {
                assertThat(Moment.of(after, at, listening)).as("%s at %s", where, at)
                        .isEqualTo(Moment.of(before, at, listening));
            }
        }
        for (Note note : before.notes().notes()) {
            if (note.at().isBefore(since)) {
                assertThat(Provenance.of(note, after)).as("%s, %s", where, note).isEqualTo(Provenance.of(note, before));
            }
        }
    }
}
