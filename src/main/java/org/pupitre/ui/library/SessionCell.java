package org.pupitre.ui.library;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A session of the library: title, seminar and time, and how far it is. */
public final class SessionCell extends WrappingCell<SessionSummary> {
    private final Words words;
    private final Consumer<SessionSummary> open;

    public SessionCell(Words words) {
        this(words, _ -> {
        });
    }

    /** @param open what a click on the arrow does */
    public SessionCell(Words words, Consumer<SessionSummary> open) {
        this.words = words;
        this.open = open;
    }

    @Override
    protected void updateItem(@Nullable SessionSummary session, boolean empty) {
        super.updateItem(session, empty);
        setGraphic(session == null || empty ? null : row(session));
    }

    private HBox row(SessionSummary session) {
        Label title = new WrappedText(words.text(session.title()));
        title.getStyleClass().add(Styles.STRONG);
        Label about = new WrappedText(about(session));
        about.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        VBox texts = new VBox(title, about);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Pill status = status(session);
        Pill copy = new Pill(words.text("library.copy"), Styles.ACCENT);
        StackPane arrow = new StackPane(Icons.of(Feather.CHEVRON_RIGHT));
        arrow.getStyleClass().add("session-open");
        arrow.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                open.accept(session);
                e.consume();
            }
        });
        HBox row = new HBox(texts, session.copy() ? copy : status, arrow);
        row.getStyleClass().addAll(Styles.ROW, "session-row");
        setAccessibleText(title.getText() + ", " + about.getText() + ", " + (session.copy() ? copy : status).getText());
        return row;
    }

    private String about(SessionSummary session) {
        String text = words.text("library.about", words.text(session.seminarTitle()),
                Formats.day(session.plannedStart(), session.zone(), words.locale()),
                Formats.timeOfDay(session.plannedStart(), session.zone()),
                Formats.timeOfDay(session.hardStop(), session.zone()), words.city(session.zone()));
        Instant alive = session.lastAlive();
        String left = alive == null || !session.leftRunning()
                ? ""
                : " · " + words.text("library.left",
                        Formats.timeOfDay(alive, session.zone()) + " " + words.city(session.zone()));
        return (session.notice() == null ? text : text + " · " + words.text(session.notice())) + left;
    }

    private Pill status(SessionSummary session) {
        return session.leftRunning()
                ? new Pill(words.text("library.leftRunning"), Styles.WARNING)
                : new Pill(words.word("library.status", session.status()), look(session.status()));
    }

    private static String look(Status status) {
        return switch (status) {
            case NOT_STARTED -> Styles.MUTED;
            case RUNNING -> Styles.ACCENT;
            case BETWEEN -> Styles.WARNING;
            case FINISHED -> Styles.OK;
        };
    }
}
