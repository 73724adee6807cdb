package org.pupitre.exchange.meeting.questions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.QuestionColumn;
import org.pupitre.exchange.intake.RowTimes;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.meeting.person.MeetingPeople;
import org.pupitre.exchange.table.Dates;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.ReadTime;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.table.Values;

/** Reads the rows of a table of questions. */
final class QuestionRows {
    private static final int MOST_VOTES = 1_000_000;

    private final RowTimes times;
    private Instant near;

    /** @param near the start of the session, by which the day of a time of day is found */
    QuestionRows(RowTimes times, Instant near) {
        this.times = times;
        this.near = near;
    }

    static List<ReadTime> moments(HeadedTable table) {
        return table.rows().stream()
                .flatMap(row -> Stream.of(QuestionColumn.ASKED_AT, QuestionColumn.ANSWERED_AT).map(row::value))
                .filter(cell -> !cell.isEmpty()).flatMap(cell -> Dates.read(cell).stream()).toList();
    }

    ToldQuestion read(ReadRow row) {
        Said fault = row.fault();
        if (fault != null) {
            return ToldQuestion.faulty(row.record(), row.begin(), fault);
        }
        try {
            return question(row);
        } catch (Unfit e) {
            return ToldQuestion.faulty(row.record(), row.begin(), e.why());
        }
    }

    private ToldQuestion question(ReadRow row) throws Unfit {
        String text = TypedText.text(row.value(QuestionColumn.TEXT));
        if (text.isBlank()) {
            throw new Unfit("intake.noQuestion");
        }
        List<Said> flags = new ArrayList<>(row.flags());
        String address = row.value(QuestionColumn.EMAIL);
        String email = MeetingPeople.email(address);
        MeetingName name = MeetingName.of(row.value(QuestionColumn.ASKER));
        boolean anonymous = name.anonymous() || MeetingName.anonymousAddress(address);
        if (email.isEmpty() && !address.isBlank() && !anonymous) {
            flags.add(Said.of("intake.noAddress", shortened(address)));
        }
        AnswerCell answer = AnswerCell.of(row.value(QuestionColumn.ANSWER));
        MeetingName answerer = MeetingName.of(row.value(QuestionColumn.ANSWERED_BY));
        return new ToldQuestion(row.record(), TypedText.line(row.value(QuestionColumn.KEY)), number(row), text,
                language(row, flags), anonymous ? null : name, anonymous ? "" : email,
                time(row, QuestionColumn.ASKED_AT, flags), state(row, answer), answer.text(),
                time(row, QuestionColumn.ANSWERED_AT, flags), answerer.anonymous() ? null : answerer, votes(row),
                flags, null);
    }

    /** Our own tables name the state; where the report has an answer, that tells it. */
    private static ToolState state(ReadRow row, AnswerCell answer) {
        String word = row.value(QuestionColumn.STATE);
        Question.State state = word.isEmpty() ? null : CellWords.questionState(word).orElse(null);
        if (state == null || answer.state().live()) {
            return answer.state();
        }
        return switch (state) {
            case ANSWERED -> answer.text() == null ? ToolState.LIVE : ToolState.LIVE_AND_WRITTEN;
            case FOLLOW_UP -> ToolState.WRITTEN;
            default -> answer.state();
        };
    }

    private static int number(ReadRow row) {
        // The report of a meeting tool numbers its rows.
        return row.value(QuestionColumn.STATE).isEmpty()
                ? 0
                : Values.number(row.value(QuestionColumn.NUMBER)).map(BigDecimal::intValue).orElse(0);
    }

    private static int votes(ReadRow row) {
        return Values.number(row.value(QuestionColumn.VOTES)).map(BigDecimal::intValue)
                .map(votes -> Math.clamp(votes, 0, MOST_VOTES)).orElse(0);
    }

    private static @Nullable LanguageTag language(ReadRow row, List<Said> flags) {
        String cell = row.value(QuestionColumn.LANGUAGE);
        LanguageTag language = CellWords.language(cell).orElse(null);
        if (language == null && !cell.isBlank()) {
            flags.add(Said.of("intake.unknownLanguage", shortened(cell)));
        }
        return language;
    }

    private @Nullable Instant time(ReadRow row, QuestionColumn column, List<Said> flags) throws Unfit {
        String cell = row.value(column);
        if (cell.isEmpty()) {
            return null;
        }
        Instant at = times.read(new Heading(column), cell, near, flags);
        near = at;
        return at;
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 39) + "…";
    }
}
