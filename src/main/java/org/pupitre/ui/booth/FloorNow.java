package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.panel.TurnView;

/**
 * Who has the floor, and the question that is read out or answered.
 *
 * @param taken    whether anybody or a question has it
 * @param heading  what the name is: who speaks, or that no one does, and how much is known of the language
 * @param person   who speaks or was called, null where the person is not known
 * @param saidAs   the name as said aloud, empty where it is not known
 * @param about    affiliation
 * @param turn     the speaking clock, null where no one speaks
 * @param question heading of the question, empty where none is on the floor
 * @param wordings the question as asked, then in other languages
 */
record FloorNow(
        boolean taken,
        String heading,
        @Nullable PersonId person,
        String name,
        String saidAs,
        String about,
        @Nullable LanguageTag language,
        @Nullable TurnView turn,
        String question,
        List<Wording> wordings) {
    static final FloorNow EMPTY = new FloorNow(false, "", null, "", "", "", null, null, "", List.of());

    /** A text in one language. */
    record Wording(@Nullable LanguageTag language, String text) {}

    FloorNow {
        wordings = List.copyOf(wordings);
    }

    static FloorNow of(SessionState state, Words words, Instant now) {
        Optional<QueueEntry> speaker = state.queue().onFloor();
        Optional<Question> question = state.timeline().finishedAt() == null ? state.board().now() : Optional.empty();
        String asked = question.map(q -> words.text("booth.question", q.number())).orElse("");
        List<Wording> wordings = question.map(FloorNow::wordings).orElse(List.of());
        LanguageTag language = state.interpretation().floorLanguage();
        if (speaker.isPresent()) {
            QueueEntry entry = speaker.get();
            Optional<Person> person = state.people().person(entry.person());
            return new FloorNow(true, heading(entry, question, state, words), entry.person(), name(person, words),
                    saidAs(person, words), person.map(Person::affiliation).orElse(""), language,
                    TurnView.of(entry, now), asked, wordings);
        }
        if (question.isPresent()) {
            return new FloorNow(true, languageKnown(words.text("queue.floorQuestion"), state, words), null,
                    words.text("booth.questionIsRead"), "", "", language, null, asked, wordings);
        }
        if (state.timeline().finishedAt() != null) {
            return new FloorNow(false, words.text("booth.floorEnded"), null, "", "", words.text("booth.sessionOver"),
                    null, null, "", List.of());
        }
        Optional<QueueEntry> called = state.queue().called();
        Optional<Person> next = called.map(QueueEntry::person).flatMap(state.people()::person);
        return new FloorNow(false, words.text("queue.floorEmpty"), called.map(QueueEntry::person).orElse(null),
                called.isPresent() ? name(next, words) : "", saidAs(next, words),
                called.isPresent() ? next.map(Person::affiliation).orElse("") : words.text("booth.nobodySpeaksHint"),
                null, null, "", List.of());
    }

    private static String heading(QueueEntry entry, Optional<Question> question, SessionState state, Words words) {
        String who = question.filter(q -> q.id().equals(entry.answers()))
                .map(q -> words.text("queue.floorAnswers", q.number())).orElseGet(() -> words.text("queue.floor"));
        return languageKnown(who, state, words);
    }

    private static String languageKnown(String heading, SessionState state, Words words) {
        return switch (FloorSource.of(state)) {
            case KEPT -> words.text("booth.heading", heading, words.text("booth.floorKept"));
            case UNKNOWN -> words.text("booth.heading", heading, words.text("booth.floorUnknown"));
            default -> heading;
        };
    }

    static String name(Optional<Person> person, Words words) {
        return person.map(Person::name).orElseGet(() -> words.text("booth.unnamed"));
    }

    static String saidAs(Optional<Person> person, Words words) {
        return person.map(Person::saidAs).map(s -> words.text("booth.saidAs", s)).orElse("");
    }

    private static List<Wording> wordings(Question question) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(new Wording(question.language(), question.shown()));
        question.renditions().forEach((language, rendition) -> wordings.add(new Wording(language, rendition.shown())));
        return wordings;
    }

    /** Everything in one sentence, to be read aloud. */
    String told(Words words) {
        String left = turn == null ? "" : Formats.remaining(turn.remaining()) + " " + turn.word(words);
        return Stream.of(heading, name, saidAs, about, left).filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }
}
