package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * Who has the floor, and the question that is read out or answered.
 *
 * @param taken    whether anybody or a question has it
 * @param person   who speaks, null where the person is not known
 * @param saidAs   the name as said aloud, empty where it is not known
 * @param about    affiliation
 * @param clock    time spoken and speaking time, empty where no one speaks
 * @param phase    how near the speaking time is to its end, null where the floor is empty
 * @param paused   whether the speaking clock is held
 * @param question heading of the question, empty where none is on the floor
 * @param wordings the question as asked, then in other languages
 */
record FloorNow(
        boolean taken,
        @Nullable PersonId person,
        String name,
        String saidAs,
        String about,
        @Nullable LanguageTag language,
        String clock,
        String clockNote,
        @Nullable Phase phase,
        boolean paused,
        String question,
        List<Wording> wordings) {
    static final FloorNow EMPTY = new FloorNow(false, null, "", "", "", null, "", "", null, false, "", List.of());

    /** A text in one language. */
    record Wording(@Nullable LanguageTag language, String text) {}

    FloorNow {
        wordings = List.copyOf(wordings);
    }

    static FloorNow of(SessionState state, Words words, Instant now) {
        Optional<QueueEntry> speaker = state.queue().onFloor();
        Optional<Question> question = state.timeline().finishedAt() == null ? state.board().now() : Optional.empty();
        String heading = question.map(q -> words.text("booth.question", q.number())).orElse("");
        List<Wording> wordings = question.map(FloorNow::wordings).orElse(List.of());
        if (speaker.isEmpty() && question.isPresent()) {
            return new FloorNow(true, null, words.text("booth.questionIsRead"), "", "", null, "", "", null, false,
                    heading,
                    wordings);
        }
        if (speaker.isEmpty()) {
            boolean over = state.timeline().finishedAt() != null;
            return new FloorNow(false, null, words.text("booth.nobodySpeaks"), "",
                    words.text(over ? "booth.sessionOver" : "booth.nobodySpeaksHint"), null, "", "", null, false, "",
                    List.of());
        }
        QueueEntry entry = speaker.get();
        Optional<Person> person = state.people().person(entry.person());
        Duration left = entry.remaining(now);
        boolean paused = entry.state() == QueueEntry.State.PAUSED;
        Phase phase = Phase.of(left, Duration.ofSeconds(SpeakerQueue.WARNING_SECONDS),
                Duration.ofSeconds(SpeakerQueue.DANGER_SECONDS));
        String note = note(entry, left, phase, words);
        return new FloorNow(true, entry.person(), person.map(Person::name).orElseGet(() -> words.text("booth.unnamed")),
                person.map(Person::saidAs).map(s -> words.text("booth.saidAs", s)).orElse(""),
                person.map(Person::affiliation).orElse(""), language(entry, person).orElse(null),
                Formats.elapsed(entry.spoken(now)), paused ? words.text("booth.turnPaused", note) : note, phase, paused,
                heading, wordings);
    }

    private static String note(QueueEntry entry, Duration left, Phase phase, Words words) {
        return switch (phase) {
            case NORMAL -> words.text("booth.turnOf", Formats.elapsed(entry.allotment().plus(entry.given())));
            case WARNING -> words.text("booth.turnWarning", Formats.remaining(left));
            case DANGER -> words.text("booth.turnDanger", Formats.remaining(left));
            case OVERTIME -> words.text("booth.turnOver", Formats.remaining(left));
        };
    }

    private static Optional<LanguageTag> language(QueueEntry entry, Optional<Person> person) {
        return Optional.ofNullable(entry.language()).or(() -> person.map(Person::language));
    }

    private static List<Wording> wordings(Question question) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(new Wording(question.language(), question.shown()));
        question.renditions().forEach((language, rendition) -> wordings.add(new Wording(language, rendition.shown())));
        return wordings;
    }

    /** Everything in one sentence, to be read aloud. */
    String told() {
        return Stream.of(name, saidAs, about, clock, clockNote).filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }
}
