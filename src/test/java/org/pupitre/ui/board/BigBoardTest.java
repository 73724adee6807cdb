package org.pupitre.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SessionId;

/**
 * The board with 10,000 questions (site page "Nothing is ever lost", "Kill, power cut, size, duration"): each key typed
 * into the filter shows what it must.
 */
class BigBoardTest {
    private static final int QUESTIONS = 10_000;
    private static final Instant AT = Instant.parse("2022-05-24T13:00:00Z");
    private static final List<String> WORDS = List.of("Région", "budget", "école", "frontière", "health");
    private static final String TYPED = "region 77";
    /** Ten times as many may take so many times as long; what grows with the square would take a hundred times. */
    private static final int TEN_TIMES_AS_MANY = 40;
    /** Below this nothing is compared. */
    private static final long TOO_SHORT = Duration.ofMillis(5).toNanos();

    @Test
    void eachKeyShowsWhatContainsTheWords() {
        type(QUESTIONS);
    }

    /** By the time this thread worked, so that a busy machine changes little; speed itself is measured by the benches. */
    @Test
    @Tag("nightly")
    void whatTypingCostsGrowsWithTheBoard() {
        type(QUESTIONS / 10);
        long few = type(QUESTIONS / 10);
        long many = type(QUESTIONS);
        System.out.println("BigBoardTest: typing takes " + many / 1000 + " \u00b5s of the processor with " + QUESTIONS
                + " questions, " + few / 1000 + " \u00b5s with a tenth of them");
        assertThat(many).isLessThanOrEqualTo(TEN_TIMES_AS_MANY * Math.max(TOO_SHORT, few));
    }

    /** Types, then takes it back key by key. Returns for how many nanoseconds this thread worked. */
    private static long type(int questions) {
        BoardModel model = new BoardModel();
        SessionState state = state(questions);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worked = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        model.show(state, AT);
        model.tabProperty().set(Tab.INBOX);
        Duration shown = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(model.rows()).hasSize(questions);
        List<Duration> keys = new ArrayList<>();
        for (int i = 1; i <= 2 * TYPED.length(); i++) {
            int length = i <= TYPED.length() ? i : 2 * TYPED.length() - i;
            long start = System.nanoTime();
            model.filterProperty().set(TYPED.substring(0, length));
            keys.add(Duration.ofNanos(System.nanoTime() - start));
            if (length == TYPED.length()) {
                assertThat(model.rows()).isNotEmpty().hasSizeLessThan(questions / 5)
                        .allMatch(row -> row.question().text().matches("Région .*77.*"));
            }
        }
        assertThat(model.rows()).hasSize(questions);
        worked = threads.getCurrentThreadCpuTime() - worked;
        Duration first = keys.getFirst();
        keys.sort(null);
        System.out.println("BigBoardTest: " + questions + " questions are shown in " + shown.toMillis()
                + " ms, the first key takes " + first.toMillis() + " ms, a key " + keys.get(keys.size() / 2).toMillis()
                + " ms, at most " + keys.getLast().toMillis() + " ms");
        return worked;
    }

    private static SessionState state(int questions) {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= questions; i++) {
            events.add(new QuestionAdded(new QuestionId("q" + i), i, WORDS.get(i % WORDS.size()) + " number " + i,
                    LanguageTag.FR, null, AT));
        }
        return Evolver.evolve(SessionState.empty(new SessionId("s1"), People.NOBODY), new CommandId("c"), events);
    }
}
