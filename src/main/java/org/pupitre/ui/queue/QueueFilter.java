package org.pupitre.ui.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;

/** Shows those of the queue whose name or affiliation has a few letters; Escape shows all again. Places stay what they are. */
final class QueueFilter extends HBox {
    private final QueueModel model;
    private final TextField field = new OneLineField();
    private final Runnable intoList;

    /** @param intoList what Enter and ↓ lead to, and Escape leads back to */
    QueueFilter(QueueModel model, Words words, Runnable intoList) {
        this.model = model;
        this.intoList = intoList;
        field.setId("queue-filter");
        field.promptTextProperty().bind(words.bind("queue.filterPrompt"));
        field.accessibleTextProperty().bind(words.bind("queue.filterPrompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Runnable say = () -> count.setText(words.text("queue.filterCount", model.waitingShown(), model.waitingCount()));
        Follow.each(field.textProperty(), () -> model.filter(field.getText()));
        Follow.each(model.rows(), say);
        Follow.each(words.localeProperty(), say);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("queue-filter");
        getChildren().addAll(field, count);
        setVisible(false);
        setManaged(false);
    }

    private void key(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case ESCAPE -> {
                leave();
                yield true;
            }
            case ENTER, DOWN -> {
                intoList.run();
                yield true;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /** Escape in the list shows all again too, where letters are typed. */
    void leaveFrom(Region list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
                leave();
                event.consume();
            }
        });
    }

    /** Puts the keyboard into the field. */
    void open() {
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        field.clear();
        model.filter("");
        setVisible(false);
        setManaged(false);
        intoList.run();
    }

    /** Shows all, so that any line can be shown. */
    void clear() {
        if (isVisible()) {
            field.clear();
            setVisible(false);
            setManaged(false);
        }
    }
}
