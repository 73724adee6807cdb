package org.pupitre.ui.library;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A line of the list of sessions, the first of a seminar with its title above. */
final class SessionLineCell extends WrappingCell<SessionLine> {
    private final FirstScreenModel screen;
    private final Words words;

    SessionLineCell(FirstScreenModel screen, Words words) {
        this.screen = screen;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable SessionLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        SessionSummary session = line.session();
        SessionRow row = new SessionRow(session, words, screen.nowProperty().get());
        setGraphic(line.first() ? new VBox(seminar(line), row) : row);
        String said = SessionRow.aloud(session, words);
        setAccessibleText(line.first()
                ? Isolated.joined(", ", List.of(words.text(session.seminarTitle()), said))
                : said);
    }

    private VBox seminar(SessionLine line) {
        VBox heading = new VBox(new WrappedText(words.text(line.session().seminarTitle()), Styles.STRONG));
        if (line.notice() != null) {
            heading.getChildren().add(new WrappedText(words.text(line.notice()), Styles.MUTED));
        }
        heading.getStyleClass().add("session-seminar");
        return heading;
    }
}
