package org.pupitre.domain.outlook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.board.Answer;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;

/**
 * How many questions of the shortlist can still be read out and answered while the running item lasts (rules of the board,
 * section 8).
 *
 * @param fit         how many of them, from the top
 * @param shortlisted how many there are
 * @param answer      how long an answer is taken to last
 */
public record StillFit(int fit, int shortlisted, Duration answer) {
    /** Words that are read out in a minute. */
    public static final int PACE = 120;
    /** What interpretation adds to reading out. */
    public static final Duration LAG = Duration.ofSeconds(4);
    /** How long an answer is taken to last while too few were given. */
    public static final Duration USUAL_ANSWER = Duration.ofMinutes(2);
    /** From how many answers on their median counts. */
    public static final int ENOUGH_ANSWERS = 3;

    private static final int SECONDS_PER_MINUTE = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What still fits at an instant; empty where no item runs or nothing is on the shortlist. */
    public static Optional<StillFit> of(SessionState state, Instant now) {
        List<Question> list = state.board().in(Question.State.SHORTLISTED);
        Optional<ItemClock> clock = state.timeline().clock(now);
        if (list.isEmpty() || clock.isEmpty()) {
            return Optional.empty();
        }
        Duration answer = answer(state);
        Duration left = clock.get().remaining().minus(onFloor(state, answer, now));
        int fit = 0;
        for (Question question : list) {
            left = left.minus(readOut(question, state)).minus(answer);
            if (left.isNegative()) {
                break;
            }
            fit++;
        }
        return Optional.of(new StillFit(fit, list.size(), answer));
    }

    /** How long it takes to read a question out, with what interpretation adds. */
    public static Duration readOut(Question question, SessionState state) {
        int words = question.text().isBlank() ? 0 : SPACE.split(question.text().strip()).length;
        Duration read = Duration.ofSeconds((long) words * SECONDS_PER_MINUTE).dividedBy(PACE);
        LanguageTag language = question.language() == null
                ? state.interpretation().floorLanguage()
                : question.language();
        boolean interpreted = language != null && state.interpretation().booths().stream()
                .anyMatch(booth -> state.interpretation().directionFrom(language, booth).isPresent());
        return interpreted ? read.plus(LAG) : read;
    }

    /** The median of the answers given live so far, once there are enough of them: from the end of the reading on. */
    private static Duration answer(SessionState state) {
        List<Duration> given = new ArrayList<>();
        for (Question question : state.board().questions()) {
            Answer answer = question.answer();
            Instant read = question.readOutAt();
            if (answer != null && read != null && question.marks().with() == null) {
                Duration spoken = Duration.between(read, answer.at()).minus(readOut(question, state));
                given.add(spoken.isNegative() ? Duration.ZERO : spoken);
            }
        }
        given.sort(null);
        int middle = given.size() / 2;
        return given.size() < ENOUGH_ANSWERS
                ? USUAL_ANSWER
                : given.size() % 2 == 1
                        ? given.get(middle)
                        : given.get(middle - 1).plus(given.get(middle)).dividedBy(2);
    }

    /** What the question in Now still needs, and all that the one in Next needs. */
    private static Duration onFloor(SessionState state, Duration answer, Instant now) {
        Duration needed = state.board().now().map(question -> {
            Instant read = question.readOutAt();
            Duration whole = readOut(question, state).plus(answer);
            Duration left = read == null ? whole : whole.minus(Duration.between(read, now));
            return left.isNegative() ? Duration.ZERO : left;
        }).orElse(Duration.ZERO);
        return needed.plus(state.board().next().map(q -> readOut(q, state).plus(answer)).orElse(Duration.ZERO));
    }
}
