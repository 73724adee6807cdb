package org.pupitre.ui.timeline.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.skin.ChoiceBoxSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/**
 * A choice among a few, with its name before it. What is chosen counts at once; where it is refused, what was chosen before is
 * back.
 *
 * @param <T> what is chosen
 */
final class ChoiceLine<T> extends HBox {
    private final ChoiceBox<T> box = new ChoiceBox<>();
    private final Function<T, String> name;
    private boolean filling;

    /**
     * @param name   of a choice, in the language of the screen
     * @param chosen told what the user chose
     */
    ChoiceLine(Words words, String nameKey, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        getStyleClass().add("edit-line");
        setAlignment(Pos.CENTER_LEFT);
        box.setConverter(new Names());
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.accessibleTextProperty().bind(words.bind(nameKey));
        getChildren().addAll(FieldLine.name(words, nameKey), box);
        Follow.each(box.valueProperty(), () -> {
            T value = box.getValue();
            if (!filling && value != null) {
                chosen.accept(value);
            }
        });
    }

    ChoiceBox<T> box() {
        return box;
    }

    /** Shows what is chosen now, among these; nothing where it is not offered. */
    void show(boolean offered, List<T> choices, T value) {
        FieldLine.showIf(this, offered);
        filling = true;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(value);
        filling = false;
    }

    /** Names the choices again, in another language; the skin measures them when it is made. */
    void again() {
        filling = true;
        List<T> choices = List.copyOf(box.getItems());
        T value = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(value);
        if (box.getSkin() != null) {
            box.setSkin(new ChoiceBoxSkin<>(box));
        }
        filling = false;
    }

    private final class Names extends StringConverter<T> {
        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
