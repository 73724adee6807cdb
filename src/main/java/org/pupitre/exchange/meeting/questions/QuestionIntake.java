package org.pupitre.exchange.meeting.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.column.QuestionColumn;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowTimes;
import org.pupitre.exchange.table.DayOrder;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.ReadTime;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;

/** Compares the questions of a file with those of the board (rules of imports, section 5). */
public final class QuestionIntake {
    private static final int FIRST = 30;
    private static final OrderFound NO_ORDER = new OrderFound(DayOrder.DAY_FIRST, false, false);

    private QuestionIntake() {}

    /** Whether a table is one of questions: marked as such, or with a column of questions and another that is known. */
    public static boolean looksLikeOne(RawTable raw) {
        return QuestionSections.marked(raw) || raw.rows().stream().limit(FIRST).anyMatch(row -> {
            List<Heading> known = row.cells().stream().flatMap(cell -> OwnTable.QUESTIONS.heading(cell).stream())
                    .distinct().toList();
            return known.contains(new Heading(QuestionColumn.TEXT)) && known.size() > 1;
        });
    }

    /**
     * Reads a table.
     *
     * @throws Unfit if there is nothing in it
     */
    public static IntakeReading read(@Nullable String name, RawTable raw, Known known, ReadChoices choices,
            Progress progress) throws Unfit {
        List<HeadedTable> parts = new ArrayList<>();
        boolean marked = QuestionSections.marked(raw);
        for (RawTable part : QuestionSections.of(raw)) {
            parts.add(HeadedTable.of(part, OwnTable.QUESTIONS, marked && choices.columns().isEmpty()
                    ? choices.withHeader(part.rows().getFirst().record())
                    : choices));
        }
        if (parts.isEmpty()) {
            throw new Unfit("intake.empty");
        }
        List<RawRow> first = raw.rows().stream().limit(FIRST).toList();
        Header header = parts.getFirst().header();
        if (!header.has(new Heading(QuestionColumn.TEXT))) {
            return new IntakeReading.Unmapped(Said.of("intake.needsQuestion"), header, first, raw.facts());
        }
        List<ReadTime> moments = parts.stream().flatMap(part -> QuestionRows.moments(part).stream()).toList();
        OrderFound order = OrderFound.of(moments, header.french(), choices.order());
        QuestionRows rows = new QuestionRows(
                new RowTimes(order, choices.zone() == null ? known.zone() : choices.zone()),
                known.plan().plannedStart());
        List<ToldQuestion> told = new ArrayList<>();
        Set<Said> remarks = new LinkedHashSet<>();
        for (HeadedTable part : parts) {
            for (ReadRow row : part.rows()) {
                told.add(rows.read(row));
            }
            remarks.addAll(FileIntake.remarks(part, order));
        }
        return ready(name, raw.facts(), header, order, told, first, new ArrayList<>(remarks), known, choices, progress);
    }

    /** Reads what Slido exported. */
    public static IntakeReading read(@Nullable String name, SlidoFound found, Known known, ReadChoices choices,
            Progress progress) {
        List<Said> remarks = new ArrayList<>();
        if (found.deleted() > 0) {
            remarks.add(Said.of("intake.slidoDeleted", found.deleted()));
        }
        if (found.others() > 0) {
            remarks.add(Said.of("intake.slidoOthers", found.others()));
        }
        Facts facts = new Facts(found.decoded().encoding(), null, found.decoded().nuls(), 0, 0, List.of());
        return ready(name, facts, new Header(0, List.of(), List.of()), NO_ORDER, found.questions(), List.of(), remarks,
                known, choices, progress);
    }

    private static IntakeReading ready(@Nullable String name, Facts facts, Header header, OrderFound order,
            List<ToldQuestion> told, List<RawRow> first, List<Said> remarks, Known known, ReadChoices choices,
            Progress progress) {
        boolean addresses = told.stream().anyMatch(question -> !question.email().isEmpty());
        if (addresses && !choices.meeting().emails()) {
            remarks.add(Said.of("intake.addressesLeft"));
        }
        List<PreviewRow> rows = new QuestionMatch(known, choices.meeting().emails()).rows(told, progress);
        return new IntakeReading.Ready(new Preview(IntakeKind.QUESTIONS, name, facts, header, order, rows, null,
                Set.of(), remarks), first);
    }
}
