package org.pupitre.ui.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Moves a request to the place that is typed: the key, the place, Enter. Escape leaves it where it is. */
final class MoveField extends VBox {
    private final QueueModel model;
    private final QueueActs acts;
    private final Words words;
    private final Runnable closed;
    private final Label title = new OneLineText();
    private final Label wrong = new OneLineText();
    private final TextField place = new OneLineField();
    private QueueRow.@Nullable Waiting moved;

    /** @param closed where the keyboard goes then */
    MoveField(QueueModel model, QueueActs acts, Words words, Runnable closed) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.closed = closed;
        title.getStyleClass().add(Styles.STRONG);
        wrong.getStyleClass().add(Styles.WARNING);
        place.setId("queue-move");
        place.accessibleTextProperty().bind(words.bind("queue.movePrompt"));
        place.promptTextProperty().bind(words.bind("queue.movePrompt"));
        place.setOnAction(e -> move());
        HBox line = new HBox(place, wrong);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("queue-edit-line");
        getChildren().addAll(title, line);
        getStyleClass().addAll("bubble", "queue-edit");
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /** Asks for the place of a request that waits. */
    void open(QueueRow row) {
        if (row instanceof QueueRow.Waiting waiting) {
            moved = waiting;
            title.setText(words.text("queue.moveTitle",
                    waiting.speaker().name().orElseGet(() -> words.text("queue.unnamed")), waiting.place()));
            wrong.setText("");
            place.clear();
            setVisible(true);
            place.requestFocus();
        }
    }

    private void move() {
        QueueRow.Waiting row = moved;
        int to = number(place.getText().strip());
        if (row == null) {
            close();
        } else if (to < 1) {
            wrong.setText(words.text("queue.moveWrong", model.waitingCount()));
        } else {
            close();
            acts.moveTo(row, Math.min(to, model.waitingCount()), this);
        }
    }

    /** The place that is typed in any digits; 0 where it is none. */
    private static int number(String typed) {
        if (typed.isEmpty() || typed.length() > 4 || !typed.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return typed.chars().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
    }

    private void close() {
        moved = null;
        setVisible(false);
        closed.run();
    }
}
