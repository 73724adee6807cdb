package org.pupitre.ui.kit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** Chooses one of the session's languages, or none where that is offered: a row of buttons with their letters. */
public final class LanguagePicker extends StackPane {
    private final Words words;
    private final @Nullable ObservableValue<String> none;
    private final SegmentedButton buttons = new SegmentedButton();
    private final ObjectProperty<Optional<LanguageTag>> value = new SimpleObjectProperty<>(Optional.empty());
    private List<LanguageTag> languages = List.of();
    private Consumer<Optional<LanguageTag>> picked = language -> {
    };

    /**
     * @param name what is chosen, read aloud
     * @param none the word on the button for no language; null where a language must be chosen
     */
    public LanguagePicker(Words words, ObservableValue<String> name, @Nullable ObservableValue<String> none) {
        this.words = words;
        this.none = none;
        getStyleClass().add("language-picker");
        getChildren().add(buttons);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        accessibleTextProperty().bind(name);
        setAccessibleRole(AccessibleRole.PARENT);
        Follow.each(value, this::mark);
        Follow.each(words.localeProperty(), this::build);
        build();
    }

    /** Offers these languages; the chosen one stays. */
    public void setLanguages(List<LanguageTag> offered) {
        if (!offered.equals(languages)) {
            languages = List.copyOf(offered);
            build();
        }
    }

    /** The language that is marked as chosen. Setting it does not count as a choice of the user. */
    public ObjectProperty<Optional<LanguageTag>> valueProperty() {
        return value;
    }

    /** What happens when the user presses a button, also that of the language chosen already. */
    public void setOnPicked(Consumer<Optional<LanguageTag>> handler) {
        picked = handler;
    }

    private void build() {
        List<ToggleButton> made = new ArrayList<>();
        if (none != null) {
            ToggleButton button = button(Optional.empty());
            button.textProperty().bind(none);
            button.accessibleTextProperty().bind(words.bind("common.noLanguage"));
            made.add(button);
        }
        for (LanguageTag language : languages) {
            ToggleButton button = button(Optional.of(language));
            button.setText(language.label());
            button.setAccessibleText(language.nameIn(words.locale()));
            made.add(button);
        }
        buttons.getButtons().setAll(made);
        mark();
    }

    private ToggleButton button(Optional<LanguageTag> language) {
        ToggleButton button = new ToggleButton();
        button.setUserData(language);
        button.setOnAction(e -> {
            value.set(language);
            mark();
            picked.accept(language);
            // Inside a text field it would count as its Enter.
            e.consume();
        });
        return button;
    }

    /** Pressing the chosen button again does not let go of it. */
    private void mark() {
        buttons.getButtons().forEach(b -> b.setSelected(value.get().equals(b.getUserData())));
    }
}
