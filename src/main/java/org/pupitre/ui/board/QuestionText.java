package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** Says in words what is known of a question. */
final class QuestionText {
    private final BoardModel model;
    private final Words words;

    QuestionText(BoardModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** Number, asker, how far the other wordings are, and what became of it. */
    String about(QuestionRow row) {
        Question question = row.question();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("board.number", question.number()));
        asker(row).ifPresent(parts::add);
        wordings(row).ifPresent(parts::add);
        if (question.answer() != null) {
            parts.add(words.text("board.answeredAt", Formats.timeOfDay(question.answer().at(), model.zone())));
        }
        if (question.unreached()) {
            parts.add(words.text("board.unreached"));
        }
        if (question.dismissed() != null) {
            parts.add(words.word("board.reason", question.dismissed()));
        }
        return Isolated.joined(" · ", parts);
    }

    /** Who asked, with affiliation. */
    Optional<String> asker(QuestionRow row) {
        Person asker = row.asker();
        if (asker == null) {
            return Optional.empty();
        }
        return Optional.of(Isolated.joined(", ", asker.affiliation() == null
                ? List.of(asker.name())
                : List.of(asker.name(), asker.affiliation())));
    }

    /** How far each wording in another language is, such as {@code FR wording: checked}. */
    Optional<String> wordings(QuestionRow row) {
        String said = row.question().renditions().entrySet().stream().map(e -> words.text("board.wording",
                e.getKey().label(), words.word("board.wordingState", e.getValue().state())))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
