package org.pupitre.task.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.text.Messages;

/** How a preview is said line by line. */
final class PreviewLines {
    private static final int MOST_ROWS = 200;

    private PreviewLines() {}

    static List<String> of(Preview preview, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(preview.counts(), messages));
        preview.rows().stream().filter(row -> shown(row))
                .limit(MOST_ROWS).forEach(row -> lines.add(row(row, messages)));
        return lines;
    }

    /** What stays as it is, and what is set aside, is counted alone. */
    private static boolean shown(PreviewRow row) {
        return row.state() != RowState.ASIDE && (row.state() != RowState.UNCHANGED || !row.why().isEmpty());
    }

    private static String counts(Map<RowState, Integer> counts, Messages messages) {
        return messages.text("task.intake.counts", counts.getOrDefault(RowState.NEW, 0),
                counts.getOrDefault(RowState.CHANGED, 0), counts.getOrDefault(RowState.UNCHANGED, 0),
                counts.getOrDefault(RowState.DUPLICATE, 0), counts.getOrDefault(RowState.REJECTED, 0),
                counts.getOrDefault(RowState.MISSING, 0), counts.getOrDefault(RowState.MOVED, 0),
                counts.getOrDefault(RowState.ASIDE, 0));
    }

    private static String row(PreviewRow row, Messages messages) {
        List<String> parts = new ArrayList<>();
        row.differs().forEach(difference -> parts.add(difference.text(messages)));
        row.why().forEach(said -> parts.add(said.text(messages)));
        String state = messages.word("task.intake.state", row.state());
        return parts.isEmpty()
                ? messages.text("task.intake.row", row.record(), state, row.what())
                : messages.text("task.intake.rowWhy", row.record(), state, row.what(), String.join("; ", parts));
    }
}
