package org.pupitre.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The board with 10,000 questions (reliability, R8): each key typed into the filter shows what it must. */
class BigBoardTest {
    private static final int QUESTIONS = 10_000;
    private static final Instant AT = Instant.parse("2022-05-24T13:00:00Z");
    private static final List<String> WORDS = List.of("Région", "budget", "école", "frontière", "health");
    private static final String TYPED = "region 77";
    private static final Duration QUICK = Duration.ofMillis(100);

    private final BoardModel model = new BoardModel();

    @Test
    void eachKeyShowsWhatContainsTheWords() {
        type();
    }

    @Test
    @Tag("nightly")
    void eachKeyIsQuick() {
        assertThat(type()).as("the slowest key, the first one included").isLessThanOrEqualTo(QUICK);
    }

    /** Types, then takes it back key by key. Returns how long the slowest key took. */
    private Duration type() {
        SessionState state = state();
        long begun = System.nanoTime();
        model.show(state, AT);
        model.tabProperty().set(Tab.INBOX);
        Duration shown = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(model.rows()).hasSize(QUESTIONS);
        List<Duration> keys = new ArrayList<>();
        for (int i = 1; i <= 2 * TYPED.length(); i++) {
            int length = i <= TYPED.length() ? i : 2 * TYPED.length() - i;
            long start = System.nanoTime();
            model.filterProperty().set(TYPED.substring(0, length));
            keys.add(Duration.ofNanos(System.nanoTime() - start));
            if (length == TYPED.length()) {
                assertThat(model.rows()).isNotEmpty().hasSizeLessThan(QUESTIONS / 5)
                        .allMatch(row -> row.question().text().matches("Région .*77.*"));
            }
        }
        assertThat(model.rows()).hasSize(QUESTIONS);
        Duration first = keys.getFirst();
        keys.sort(null);
        System.out.println("BigBoardTest: " + QUESTIONS + " questions are shown in " + shown.toMillis()
                + " ms, the first key takes " + first.toMillis() + " ms, a key " + keys.get(keys.size() / 2).toMillis()
                + " ms, at most " + keys.getLast().toMillis() + " ms");
        return keys.getLast();
    }

    private static SessionState state() {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            events.add(new QuestionAdded(new QuestionId("q" + i), i, WORDS.get(i % WORDS.size()) + " number " + i,
                    LanguageTag.FR, null, AT));
        }
        return Evolver.evolve(SessionState.empty(new SessionId("s1"), People.NOBODY), new CommandId("c"), events);
    }
}
