package org.pupitre.ui.kit;

import java.util.Locale;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;

import org.pupitre.text.Messages;

/** Chooses the language of the screen: a row of buttons, the chosen one marked. */
public final class LocaleButtons {
    private LocaleButtons() {}

    /**
     * A row of the languages of the program, the chosen one marked.
     *
     * @param label what is on the button of a language; its own name is read aloud
     */
    public static SegmentedButton of(Words words, Function<Locale, String> label) {
        SegmentedButton segments = new SegmentedButton();
        segments.setMinWidth(Region.USE_PREF_SIZE);
        segments.getStyleClass().add("language-picker");
        for (Locale locale : Messages.LOCALES) {
            ToggleButton toggle = new ToggleButton(label.apply(locale));
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setAccessibleText(locale.getDisplayLanguage(locale));
            toggle.setUserData(locale);
            // A choice, not a switch: pressing the chosen one again leaves it chosen.
            toggle.setOnAction(e -> {
                toggle.setSelected(true);
                words.localeProperty().set(locale);
            });
            segments.getButtons().add(toggle);
        }
        words.localeProperty().subscribe(
                chosen -> segments.getButtons().forEach(b -> b.setSelected(chosen.equals(b.getUserData()))));
        return segments;
    }
}
