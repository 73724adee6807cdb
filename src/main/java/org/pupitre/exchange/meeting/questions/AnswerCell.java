package org.pupitre.exchange.meeting.questions;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.value.TypedText;

/**
 * The answers of a question, in one cell. Several are joined by semicolons, but texts hold semicolons too, so it is never split.
 *
 * @param text what was answered in writing; null for nothing
 */
record AnswerCell(ToolState state, @Nullable String text) {
    private static final String LIVE = "live answered";

    static AnswerCell of(String cell) {
        String text = TypedText.text(cell).strip();
        String folded = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new AnswerCell(ToolState.OPEN, null);
        }
        if (folded.equals(LIVE)) {
            return new AnswerCell(ToolState.LIVE, null);
        }
        String rest = folded.startsWith(LIVE + ";")
                ? text.substring(LIVE.length() + 1).strip()
                : folded.endsWith(";" + LIVE) ? text.substring(0, text.length() - LIVE.length() - 1).strip() : text;
        boolean live = rest.length() < text.length();
        return new AnswerCell(live
                ? rest.isEmpty() ? ToolState.LIVE : ToolState.LIVE_AND_WRITTEN
                : ToolState.WRITTEN, rest.isEmpty() ? null : rest);
    }
}
