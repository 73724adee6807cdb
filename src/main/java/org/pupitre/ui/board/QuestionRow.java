package org.pupitre.ui.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.text.Fold;

/**
 * A question with who asked it. It does not hold its place, so that of thousands only those are drawn again that changed.
 *
 * @param asker null if the person is not known
 * @param found in which it is looked for: text, number, wordings and asker, folded once since there may be thousands
 * @param facts what else is told of it
 */
public record QuestionRow(Question question, @Nullable Person asker, String found, RowFacts facts) {
    static QuestionRow of(Question question, People people, RowFacts facts) {
        Person asker = people.person(question.asker()).orElse(null);
        return new QuestionRow(question, asker, folded(question, asker), facts);
    }

    private static String folded(Question question, @Nullable Person asker) {
        StringBuilder all = new StringBuilder(question.shown()).append(" #").append(question.number());
        question.renditions().values().forEach(rendition -> all.append(' ').append(rendition.shown()));
        if (asker != null) {
            all.append(' ').append(asker.name()).append(' ').append(asker.affiliation());
        }
        return Fold.searchable(all.toString());
    }

    /** This row where it still tells of the question what is known now, else a new one. */
    @SuppressWarnings("ReferenceEquality") // a question that has not changed is the same object
    QuestionRow upToDate(Question now, People people, RowFacts known) {
        boolean same = now == question && Objects.equals(asker, people.person(now.asker()).orElse(null));
        return !same
                ? of(now, people, known)
                : known.equals(facts) ? this : new QuestionRow(question, asker, found, known);
    }

    /** Who asked; empty if the person is not known. */
    List<Person> people() {
        return asker == null ? List.of() : List.of(asker);
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
