package org.pupitre.ui.prepare.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;

/** A box of choices that are known by their keys and shown by their names. */
final class NamedBox extends ChoiceBox<String> {
    private boolean filling;

    /**
     * @param name   of a key, in the language of the screen
     * @param chosen told which key a person chose
     */
    NamedBox(String id, Function<String, String> name, Consumer<String> chosen) {
        setId(id);
        getStyleClass().add("export-choice");
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String key) {
                return key == null ? "" : name.apply(key);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        Follow.each(valueProperty(), () -> {
            String key = getValue();
            if (!filling && key != null) {
                chosen.accept(key);
            }
        });
    }

    /** Offers these, and shows which is chosen; a box with one choice has nothing to choose. */
    void show(List<String> keys, String chosen) {
        filling = true;
        if (!getItems().equals(keys)) {
            getItems().setAll(keys);
        }
        setValue(chosen);
        filling = false;
        setDisable(keys.size() < 2);
    }
}
