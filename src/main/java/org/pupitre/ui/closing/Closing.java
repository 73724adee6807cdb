package org.pupitre.ui.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * What there is to see and to decide once a session has ended. Pure: of one state there is one.
 *
 * @param end       when it ended
 * @param pastStop  how long after its hard stop; negative is before it
 * @param late      how late it opened; negative is early; null where it never did
 * @param items     of the agenda, but for sound checks and what was left out
 * @param scale     from the earliest to the latest time of the items, planned or held; null without items
 * @param languages how much was interpreted
 * @param questions that were not answered, by number: to be answered in writing, dismissed since, or not decided
 * @param waiting   requests for the floor that did not get it
 */
record Closing(
        Instant end,
        Duration pastStop,
        @Nullable Duration late,
        List<HeldItem> items,
        @Nullable Span scale,
        List<InterpretedShare> languages,
        List<Question> questions,
        List<QueueEntry> waiting) {
    Closing {
        items = List.copyOf(items);
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
        waiting = List.copyOf(waiting);
    }

    /** What becomes of a question that was not answered; its words are {@code closing.choice.} and the name. */
    enum Choice {
        WRITING,
        DISMISS;

        /** What was chosen for a question; empty where it is still to be decided. */
        static Optional<Choice> of(Question question) {
            return switch (question.state()) {
                case FOLLOW_UP -> Optional.of(WRITING);
                case DISMISSED -> Optional.of(DISMISS);
                case INBOX, SHORTLISTED, NEXT, NOW, ANSWERED, MERGED -> Optional.empty();
            };
        }
    }

    /** Empty while the session goes on. */
    static Optional<Closing> of(SessionState state) {
        SessionPlan plan = state.plan();
        Instant end = state.timeline().finishedAt();
        if (plan == null || end == null) {
            return Optional.empty();
        }
        Timeline timeline = state.timeline();
        List<HeldItem> items = timeline.items().stream().filter(AgendaItem::opens)
                .map(item -> new HeldItem(item, runs(timeline, item, end)))
                .filter(held -> !held.item().skipped() || !held.runs().isEmpty()).toList();
        Instant opening = timeline.opening().filter(at -> at.isBefore(end)).orElse(null);
        return Optional.of(new Closing(end, Duration.between(plan.hardStop(), end),
                opening == null ? null : timeline.openingDelay(), items, scale(items),
                opening == null ? List.of() : InterpretedShare.of(state, new Span(opening, end)),
                state.board().questions().stream().filter(Closing::open)
                        .sorted(Comparator.comparingInt(Question::number)).toList(),
                Stream.concat(state.queue().called().stream(), state.queue().waiting().stream()).toList()));
    }

    private static List<Span> runs(Timeline timeline, AgendaItem item, Instant end) {
        return timeline.runsOf(item.id()).stream().map(run -> held(run, end)).toList();
    }

    private static Span held(Run run, Instant end) {
        Instant until = run.end();
        return new Span(run.start(), Times.later(run.start(), until == null ? end : until));
    }

    private static @Nullable Span scale(List<HeldItem> items) {
        List<Span> all = items.stream()
                .flatMap(held -> Stream.concat(Stream.of(held.item().planned()), held.runs().stream())).toList();
        return all.stream()
                .reduce((a, b) -> new Span(Times.earlier(a.start(), b.start()), Times.later(a.end(), b.end())))
                .orElse(null);
    }

    /** Whether a question was left without an answer; what was dismissed before the end is settled. */
    private static boolean open(Question question) {
        return question.state().open() || question.state() == Question.State.FOLLOW_UP
                || (question.state() == Question.State.DISMISSED && question.before() == Question.State.FOLLOW_UP);
    }

    /** How long its items were planned to take. */
    Duration planned() {
        return items.stream().filter(held -> !held.item().skipped()).map(HeldItem::planned)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How long its items were held. */
    Duration held() {
        return items.stream().map(HeldItem::held).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many questions are answered in writing, dismissed, or still to be decided (empty). */
    long count(Optional<Choice> choice) {
        return questions.stream().filter(q -> Choice.of(q).equals(choice)).count();
    }
}
