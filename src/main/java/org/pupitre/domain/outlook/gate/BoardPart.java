package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Answer;
import org.pupitre.domain.board.Origin;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedQuestion;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

/** The questions of a session as they may leave. */
final class BoardPart {
    private final Gate gate;

    BoardPart(Gate gate) {
        this.gate = gate;
    }

    List<ReleasedQuestion> questions() {
        return gate.state().board().questions().stream().filter(q -> leaves(q.state()))
                .sorted(Comparator.comparingInt(Question::number)).map(this::question).toList();
    }

    private boolean leaves(State state) {
        return switch (gate.purpose()) {
            case WORKING -> true;
            case ADDRESSEE, RECORD -> state != State.INBOX && state != State.DISMISSED && state != State.MERGED;
            case ROOM -> state == State.NOW;
        };
    }

    private ReleasedQuestion question(Question q) {
        boolean ruled = ruled(q);
        String where = "questions." + q.number();
        SortedMap<LanguageTag, ReleasedQuestion.Wording> wordings = new TreeMap<>();
        q.renditions().forEach((tag, r) -> wordings.put(tag, new ReleasedQuestion.Wording(
                gate.texts().text(where + "." + tag, r.text(), ruled), r.state())));
        LanguageTag other = wording(q, ruled);
        Rendition instead = other == null ? null : q.renditions().get(other);
        ReleasedName asker = asker(q, ruled);
        PersonId person = q.asker();
        return new ReleasedQuestion(q.number(), q.state(),
                gate.texts().text(where + ".text", instead == null ? q.text() : instead.text(), ruled),
                instead == null ? q.language() : other, asker,
                gate.working() && person != null ? person.value() : null, reach(person, asker),
                askedAt(q, ruled, asker), wordings, told(q, ruled, asker));
    }

    private ReleasedQuestion.Told told(Question q, boolean ruled, @Nullable ReleasedName asker) {
        Origin origin = q.origin();
        Answer answer = q.answer();
        boolean hidden = ruled && !gate.working();
        String written = origin == null ? null : origin.tool().answer();
        Instant at = answer == null || hidden ? null : answer.at();
        boolean exact = gate.working() || (asker != null && asker.named());
        return new ReleasedQuestion.Told(gate.working() && origin != null ? origin.key() : null,
                Math.max(q.votes().known().size(), q.votes().unnamed()),
                at == null || exact ? at : at.truncatedTo(ChronoUnit.MINUTES),
                answer == null || answer.by() == null ? null : gate.name(answer.by(), ruled),
                written == null ? null : gate.texts().text("questions." + q.number() + ".answer", written, ruled));
    }

    /** The wording that goes in the place of an original that names someone: one that names no one. */
    private @Nullable LanguageTag wording(Question q, boolean ruled) {
        if (gate.working() || !gate.texts().namesSomeone(q.text(), ruled)) {
            return null;
        }
        return q.renditions().entrySet().stream()
                .filter(r -> !gate.texts().namesSomeone(r.getValue().text(), ruled)).map(Map.Entry::getKey)
                .min(Comparator.comparing((LanguageTag tag) -> !tag.covers(gate.language()))).orElse(null);
    }

    private @Nullable ReleasedName asker(Question q, boolean ruled) {
        PersonId person = q.asker();
        if (person == null || (ruled && !gate.working())) {
            return null;
        }
        Level level = gate.level(person).and(gate.attribution().askers().getOrDefault(q.id(), Level.NAMED));
        return level == Level.ANONYMOUS && !gate.working() ? null : gate.name(person, ruled, level);
    }

    /** Only for those who answer, when asked for, and never of someone who is not named. */
    private @Nullable String reach(@Nullable PersonId person, @Nullable ReleasedName asker) {
        boolean asked = gate.working() || (gate.purpose() == ReleasePurpose.ADDRESSEE && gate.attribution().contacts());
        return asked && asker != null && asker.named()
                ? gate.state().people().person(person).map(Person::reach).orElse(null)
                : null;
    }

    private @Nullable Instant askedAt(Question q, boolean ruled, @Nullable ReleasedName asker) {
        if (gate.working()) {
            return q.askedAt();
        }
        boolean seconds = gate.purpose() == ReleasePurpose.RECORD && asker != null && asker.named();
        return ruled ? null : seconds ? q.askedAt() : q.askedAt().truncatedTo(ChronoUnit.MINUTES);
    }

    /** When it was asked, read out and answered. */
    private boolean ruled(Question q) {
        Answer answer = q.answer();
        Instant read = q.readOutAt();
        Instant until = answer == null ? read : answer.at();
        boolean heard = read != null && until != null && !until.isBefore(read) && gate.ruled(new Span(read, until));
        return heard || Stream.of(q.askedAt(), read, answer == null ? null : answer.at())
                .anyMatch(when -> when != null && gate.ruled(when));
    }
}
