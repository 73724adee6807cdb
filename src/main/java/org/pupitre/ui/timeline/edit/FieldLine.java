package org.pupitre.ui.timeline.edit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A field of the open item in its line, with what is said of it below. Enter and leaving it commit what was typed; Escape puts
 * back what was there, and goes on to the item where nothing was typed.
 */
final class FieldLine extends VBox {
    private final FieldModel model;
    private final TextInputControl field;
    private final HBox line;
    private boolean also = true;

    FieldLine(FieldModel model, Words words, String nameKey, TextInputControl field, Node... around) {
        this.model = model;
        this.field = field;
        field.textProperty().bindBidirectional(model.textProperty());
        field.accessibleTextProperty().bind(words.bind(nameKey));
        field.getStyleClass().add(Styles.QUICK_FIELD);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.each(field.focusedProperty(), this::focus);
        WrappedText said = new WrappedText("", Styles.WARNING, "edit-said");
        said.whole();
        said.textProperty().bind(model.saidProperty());
        showIf(said, !model.saidProperty().get().isEmpty());
        Follow.each(model.saidProperty(), () -> showIf(said, !model.saidProperty().get().isEmpty()));
        line = new HBox(around);
        line.getStyleClass().add("edit-line");
        line.setAlignment(field instanceof TextArea ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        line.getChildren().add(field);
        getChildren().addAll(line, said);
        getStyleClass().add("edit-field");
        Follow.each(model.offeredProperty(), this::offer);
        offer();
    }

    private void offer() {
        showIf(this, model.offeredProperty().get() && (also || model.edited() || field.isFocused()));
    }

    /** Whether it is there where its item offers it. */
    void alsoIf(boolean shown) {
        also = shown;
        offer();
    }

    /** Whether what is typed was refused. */
    boolean refused() {
        return model.refused();
    }

    /** A field with its name before it. */
    static FieldLine named(FieldModel model, Words words, String nameKey, TextInputControl field) {
        return new FieldLine(model, words, nameKey, field, name(words, nameKey));
    }

    /** The name of a line. */
    static Label name(Words words, String nameKey) {
        Label name = new WrappedText("", Styles.MUTED, "edit-name");
        name.textProperty().bind(words.bind(nameKey));
        return name;
    }

    /** As wide as there is room; itself. */
    FieldLine wide() {
        HBox.setHgrow(field, Priority.ALWAYS);
        return this;
    }

    /** With this behind the field; itself. */
    FieldLine followedBy(Node... behind) {
        line.getChildren().addAll(behind);
        return this;
    }

    TextInputControl field() {
        return field;
    }

    /** Puts the caret behind what is there. */
    void enter() {
        // With its skin, which otherwise selects all when it is made.
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    private void pressed(KeyEvent event) {
        boolean bare = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && bare) {
            model.commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.restore()) {
            event.consume();
        }
    }

    /** A window that loses the keyboard leaves the caret where it is. */
    private void focus() {
        Scene scene = field.getScene();
        boolean stays = scene != null && field.equals(scene.getFocusOwner());
        model.caret(field.isFocused() || stays);
        offer();
    }

    static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
