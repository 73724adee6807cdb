package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Merged;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionMarks;
import org.pupitre.domain.board.VoteRange;
import org.pupitre.domain.value.LanguageTag;
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
        asked(row).ifPresent(parts::add);
        wordings(row).ifPresent(parts::add);
        marks(row, parts);
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

    /** How many ask it, where that is more than one; and how many want it asked. */
    Optional<String> asked(QuestionRow row) {
        List<String> parts = new ArrayList<>();
        if (row.facts().askers() > 1) {
            parts.add(words.text("board.colleagues", row.facts().askers()));
        }
        VoteRange votes = row.facts().votes();
        if (votes.most() > 0) {
            parts.add(votes.least() == votes.most()
                    ? words.text("board.votes", votes.most())
                    : words.text("board.votesBetween", votes.least(), votes.most()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /** What the row of an open question says in short beside its text. */
    String signs(QuestionRow row) {
        List<String> parts = new ArrayList<>();
        if (row.facts().askers() > 1) {
            parts.add(words.text("board.times", row.facts().askers()));
        }
        if (row.facts().like() > 0) {
            parts.add(words.text("board.likeShort", row.facts().like()));
        }
        return String.join(" · ", parts);
    }

    /** Letters of the languages in which there is no checked wording. */
    static String unchecked(QuestionRow row) {
        return row.facts().unchecked().stream().map(LanguageTag::label).collect(Collectors.joining(" "));
    }

    /** Star, labels and whom it is for. */
    private void marks(QuestionRow row, List<String> parts) {
        QuestionMarks marks = row.question().marks();
        if (marks.starred()) {
            parts.add(words.text("board.starred"));
        }
        if (!marks.labels().isEmpty()) {
            parts.add(String.join(", ", marks.labels()));
        }
        List<String> names = marks.addressees().stream()
                .flatMap(id -> model.people().person(id).stream()).map(Person::name).toList();
        if (!names.isEmpty()) {
            parts.add(words.text("board.for", Isolated.joined(", ", names)));
        }
        if (!row.facts().members().isEmpty()) {
            parts.add(words.text("board.with", row.facts().members().stream().map(String::valueOf)
                    .collect(Collectors.joining(", "))));
        }
        Merged merged = marks.merged();
        if (merged != null) {
            model.question(merged.lead().value())
                    .ifPresent(lead -> parts.add(words.text("board.memberOf", lead.question().number())));
        }
        if (marks.with() != null) {
            model.question(marks.with().value())
                    .ifPresent(lead -> parts.add(words.text("board.answeredWith", lead.question().number())));
        }
        if (row.facts().like() > 0) {
            parts.add(words.text("board.like", row.facts().like()));
        }
        if (!row.facts().unchecked().isEmpty()) {
            parts.add(words.text("board.uncheckedIn", unchecked(row)));
        }
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
