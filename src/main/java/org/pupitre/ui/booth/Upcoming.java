package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.NextFlip;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * The next three who get the floor, and when the floor changes its language as far as that is known.
 *
 * @param more how many wait behind these
 * @param flip the next change of language in words, empty where it is not known
 * @param flipsWith who speaks then, null where the person is not known
 */
record Upcoming(List<Line> lines, int more, String flip, @Nullable PersonId flipsWith) {
    static final Upcoming NOBODY = new Upcoming(List.of(), 0, "", null);
    private static final int SHOWN = 3;

    /**
     * One of them.
     *
     * @param language null where it is not known
     * @param person   who speaks, or asked the question; null where the person is not known
     * @param saidAs   the name as said aloud, empty where it is not known
     * @param about    affiliation, or the text of a question
     */
    record Line(
            int place,
            @Nullable LanguageTag language,
            @Nullable PersonId person,
            String name,
            String saidAs,
            String about) {}

    Upcoming {
        lines = List.copyOf(lines);
    }

    /** After the end no speaker gets the floor, however many still wait. */
    static Upcoming of(SessionState state, Words words, Instant now) {
        if (state.timeline().finishedAt() != null) {
            return NOBODY;
        }
        List<Line> lines = new ArrayList<>();
        state.queue().called().ifPresent(e -> lines.add(line(e, lines.size() + 1, state, words)));
        state.board().next().ifPresent(q -> lines.add(line(q, lines.size() + 1, words)));
        List<QueueEntry> waiting = state.queue().waiting();
        int before = lines.size();
        waiting.stream().limit(Math.max(0, SHOWN - before))
                .forEach(e -> lines.add(line(e, lines.size() + 1, state, words)));
        Optional<NextFlip> flips = NextFlip.of(state, now);
        return new Upcoming(lines, before + waiting.size() - lines.size(),
                flips.map(f -> flip(f, state, words, now)).orElse(""), flips.map(f -> f.with().person()).orElse(null));
    }

    private static Line line(QueueEntry entry, int place, SessionState state, Words words) {
        Optional<Person> person = state.people().person(entry.person());
        return new Line(place,
                Optional.ofNullable(entry.language()).or(() -> person.map(Person::language)).orElse(null),
                entry.person(), person.map(Person::name).orElseGet(() -> words.text("booth.unnamed")),
                person.map(Person::saidAs).map(s -> words.text("booth.saidAs", s)).orElse(""),
                person.map(Person::affiliation).orElse(""));
    }

    private static Line line(Question question, int place, Words words) {
        return new Line(place, question.language(), question.asker(), words.text("booth.question", question.number()),
                "",
                question.shown());
    }

    private static String flip(NextFlip flip, SessionState state, Words words, Instant now) {
        String who = state.people().person(flip.with().person()).map(Person::name)
                .orElseGet(() -> words.text("booth.unnamed"));
        SessionPlan plan = state.plan();
        Instant about = flip.about();
        if (plan == null || about == null || !about.isAfter(now)
                || Formats.beyondADay(Duration.between(now, about))) {
            return words.text("booth.flip", flip.from().label(), flip.to().label(), who);
        }
        long minutes = Duration.between(now, about).plusSeconds(59).toMinutes();
        return words.text("booth.flipAt", flip.from().label(), flip.to().label(), who, minutes,
                Formats.timeOfDay(about, plan.zone()));
    }
}
