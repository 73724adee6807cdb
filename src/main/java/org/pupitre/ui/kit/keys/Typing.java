package org.pupitre.ui.kit.keys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import org.jspecify.annotations.Nullable;

/** Whether text is being typed in a scene, and into what. */
final class Typing {
    private final Scene scene;
    private boolean composing;

    private Typing(Scene scene) {
        this.scene = scene;
    }

    /** Watches a scene from now on, before anything else in it hears of a composed letter. */
    static Typing in(Scene scene) {
        Typing typing = new Typing(scene);
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> typing.composing = !e.getComposed().isEmpty());
        return typing;
    }

    /** Whether a field has the keyboard. */
    boolean inField() {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ComboBoxBase<?> || owner instanceof Spinner<?>;
    }

    /** Whether a letter is being composed by an input method, to which Enter belongs then. */
    boolean composing() {
        return composing && inField();
    }

    /** What text is typed into: the field in focus, or the editor of the control in focus. */
    @Nullable
    TextInputControl field() {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field -> field;
            case Spinner<?> spinner when spinner.isEditable() -> spinner.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            case DatePicker picker when picker.isEditable() -> picker.getEditor();
            case null, default -> null;
        };
    }
}
