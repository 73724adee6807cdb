package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.ComingTurn;
import org.pupitre.domain.NextFlip;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * The next three who get the floor, each with the language the booth then works into and in how many minutes, as far as
 * that is known.
 *
 * @param more how many wait behind these
 */
record Upcoming(List<Line> lines, int more) {
    static final Upcoming NOBODY = new Upcoming(List.of(), 0);
    private static final int SHOWN = 3;

    /**
     * One of them.
     *
     * @param language null where it is not known
     * @param person   who speaks, or asked the question; null where the person is not known
     * @param saidAs   the name as said aloud, empty where it is not known
     * @param about    affiliation, or the text of a question
     * @param into     into which language the booth then works, and when; empty where neither is known
     * @param turns    whether it is the next change of direction
     */
    record Line(
            @Nullable LanguageTag language,
            @Nullable PersonId person,
            String name,
            String saidAs,
            String about,
            String into,
            boolean turns) {
        /** Everything in one sentence. */
        String told() {
            return Stream.of(name, saidAs, about, into).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        }
    }

    Upcoming {
        lines = List.copyOf(lines);
    }

    /** After the end no speaker gets the floor, however many still wait. */
    static Upcoming of(SessionState state, Optional<BoothNow> booth, Words words, Instant now) {
        if (state.timeline().finishedAt() != null) {
            return NOBODY;
        }
        return new Telling(state, booth, NextFlip.of(state, now).map(NextFlip::with), words, now).told();
    }

    private record Telling(
            SessionState state,
            Optional<BoothNow> booth,
            Optional<QueueEntry> flips,
            Words words,
            Instant now) {
        Upcoming told() {
            List<ComingTurn> turns = ComingTurn.all(state, now);
            int called = state.queue().called().isPresent() ? 1 : 0;
            List<Line> lines = new ArrayList<>();
            turns.stream().limit(called).forEach(turn -> lines.add(line(turn)));
            state.board().next().ifPresent(question -> lines.add(line(question)));
            turns.stream().skip(called).limit(SHOWN - lines.size()).forEach(turn -> lines.add(line(turn)));
            int all = turns.size() + (state.board().next().isPresent() ? 1 : 0);
            return new Upcoming(lines, all - lines.size());
        }

        private Line line(ComingTurn turn) {
            QueueEntry entry = turn.entry();
            Optional<Person> person = state.people().person(entry.person());
            LanguageTag language =
                    Optional.ofNullable(entry.language()).or(() -> person.map(Person::language)).orElse(null);
            boolean turns = flips.filter(entry::equals).isPresent() && target(language).isPresent();
            return new Line(language, entry.person(), FloorNow.name(person, words), FloorNow.saidAs(person, words),
                    person.map(Person::affiliation).orElse(""), into(language, turn.about(), turns), turns);
        }

        private Line line(Question question) {
            return new Line(question.language(), question.asker(), words.text("booth.question", question.number()), "",
                    question.shown(), into(question.language(), null, false), false);
        }

        /** The language the booth works into while that one is spoken. */
        private Optional<LanguageTag> target(@Nullable LanguageTag language) {
            return language == null
                    ? Optional.empty()
                    : booth.flatMap(b -> state.interpretation().directionFrom(language, b.booth()))
                            .map(Direction::to);
        }

        private String into(@Nullable LanguageTag language, @Nullable Instant about, boolean turns) {
            Optional<String> target = target(language).map(to -> to.nameIn(words.locale()));
            boolean mine = turns && booth.filter(BoothNow::mine).isPresent();
            if (about == null || Formats.beyondADay(Duration.between(now, about))) {
                return target.map(to -> words.text(mine ? "booth.youInto" : "booth.into", to)).orElse("");
            }
            long minutes = BoothNow.minutesTo(Duration.between(now, about));
            return target.map(to -> words.text(mine ? "booth.youIntoIn" : "booth.intoIn", to, minutes))
                    .orElseGet(() -> words.text("booth.in", minutes));
        }
    }
}
