package org.pupitre.ui.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.text.Fold;

/** Finds questions by words of their text, wordings, asker or number, with or without accents. */
final class QuestionFilter {
    /** What was folded once, since a board may hold thousands of questions. */
    private final Map<QuestionId, Folded> folded = new HashMap<>();

    private record Folded(Question question, @Nullable Person asker, String text) {}

    /** Whether every word typed occurs somewhere; a blank filter lets all pass. */
    boolean passes(String typed, Question question, People people) {
        String wanted = Fold.of(typed);
        if (wanted.isEmpty()) {
            return true;
        }
        String text = text(question, people.person(question.asker()).orElse(null));
        return Arrays.stream(wanted.split(" ")).allMatch(text::contains);
    }

    private String text(Question question, @Nullable Person asker) {
        Folded known = folded.get(question.id());
        if (known == null || !known.question().equals(question)
                || !Objects.equals(known.asker(), asker)) {
            StringBuilder all = new StringBuilder(question.text()).append(" #").append(question.number());
            question.renditions().values().stream().map(Rendition::text).forEach(t -> all.append(' ').append(t));
            if (asker != null) {
                all.append(' ').append(asker.name()).append(' ').append(asker.affiliation());
            }
            known = new Folded(question, asker, Fold.of(all.toString()));
            folded.put(question.id(), known);
        }
        return known.text();
    }
}
