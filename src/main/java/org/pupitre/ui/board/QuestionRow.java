package org.pupitre.ui.board;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/**
 * A question with who asked it. It does not hold its place, so that of thousands only those are drawn anew that changed.
 *
 * @param asker null if nobody is known
 */
public record QuestionRow(Question question, @Nullable Person asker) {
    static QuestionRow of(Question question, People people) {
        return new QuestionRow(question, people.person(question.asker()).orElse(null));
    }

    public QuestionId id() {
        return question.id();
    }

    /** The wording for a reader of this language, if it was asked in another one. */
    public Optional<Map.Entry<LanguageTag, Rendition>> wordingFor(LanguageTag reader) {
        return question.renditions().entrySet().stream().filter(e -> e.getKey().covers(reader)).findFirst()
                .or(() -> question.renditions().entrySet().stream().findFirst());
    }
}
