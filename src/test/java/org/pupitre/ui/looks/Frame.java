package org.pupitre.ui.looks;

import java.util.Locale;

import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** What a screen is drawn in: language, theme and size of the window. */
public record Frame(Words words, Theme theme, double width, double height) {
    public static Frame of(Locale locale, Theme.Choice choice, int percent, double width, double height) {
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        theme.textPercentProperty().set(percent);
        return new Frame(new Words(locale), theme, width, height);
    }
}
