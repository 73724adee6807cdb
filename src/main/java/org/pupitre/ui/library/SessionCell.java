package org.pupitre.ui.library;

import org.jspecify.annotations.Nullable;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;

/** A session in a list of sessions that has no seminars: day, title and state. */
public final class SessionCell extends WrappingCell<SessionSummary> {
    private final Words words;

    public SessionCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable SessionSummary session, boolean empty) {
        super.updateItem(session, empty);
        if (session == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(new SessionRow(session, words, null));
            setAccessibleText(SessionRow.aloud(session, words));
        }
    }
}
