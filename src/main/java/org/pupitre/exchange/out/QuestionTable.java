package org.pupitre.exchange.out;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedQuestion;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.QuestionColumn;
import org.pupitre.text.Messages;

/** The questions of a session as a table, in the columns that are read again. */
final class QuestionTable {
    private final Released copy;
    private final Messages messages;
    private final ZoneId zone;

    private QuestionTable(Released copy, Messages messages) {
        this.copy = copy;
        this.messages = messages;
        zone = copy.session().zone();
    }

    /** A row a question by its number; with headers and words in the language of the messages. */
    static Table of(Released copy, Messages messages) {
        QuestionTable table = new QuestionTable(copy, messages);
        List<Heading> headings = table.headings();
        return new Table("questions",
                headings.stream().map(heading -> new Table.Head(heading.remembered(), heading.text(messages)))
                        .toList(),
                copy.questions().stream()
                        .map(question -> headings.stream().map(heading -> table.cell(heading, question)).toList())
                        .toList());
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (QuestionColumn column : QuestionColumn.values()) {
            if (column == QuestionColumn.WORDING) {
                copy.session().languages().forEach(language -> headings.add(new Heading(column, language)));
            } else if (column.written()
                    && (column != QuestionColumn.KEY || copy.purpose() == ReleasePurpose.WORKING)) {
                headings.add(new Heading(column));
            }
        }
        return headings;
    }

    private Cell cell(Heading heading, ReleasedQuestion question) {
        ReleasedQuestion.Told told = question.told();
        return switch ((QuestionColumn) heading.column()) {
            case KEY -> Cell.text(told.key());
            case NUMBER -> Cell.number(question.number());
            case TEXT -> Cell.text(question.text());
            case WORDING -> Cell.text(wording(question, heading.language()));
            case LANGUAGE -> Cell.text(question.language() == null ? null : question.language().value());
            case ASKER -> name(question.asker());
            case ASKED_AT -> Cell.moment(question.askedAt(), zone);
            case STATE -> new Cell.Word(question.state().name(), CellWords.of(messages, question.state()));
            case ANSWER -> Cell.text(told.answer());
            case ANSWERED_AT -> Cell.moment(told.answeredAt(), zone);
            case ANSWERED_BY -> name(told.answeredBy());
            case VOTES -> told.votes() == 0 ? Cell.EMPTY : Cell.number(told.votes());
            case EMAIL -> Cell.EMPTY;
        };
    }

    private static @Nullable String wording(ReleasedQuestion question, @Nullable LanguageTag language) {
        ReleasedQuestion.Wording wording = language == null ? null : question.renditions().get(language);
        return wording == null ? null : wording.text();
    }

    private static Cell name(@Nullable ReleasedName name) {
        return Cell.text(name == null ? null : name.text());
    }
}
