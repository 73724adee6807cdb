package org.pupitre.ui.looks;

import java.util.Locale;
import java.util.function.Function;

import javafx.scene.Scene;

import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;

/**
 * One screen as it is approved.
 *
 * @param name    of the file, without its ending
 * @param percent size of text
 * @param screen  builds the scene; on the screen's thread
 */
record Picture(
        String name,
        Locale locale,
        Theme.Choice choice,
        int percent,
        double width,
        double height,
        Function<Frame, Scene> screen) {
    static Picture en(String name, double width, double height, Function<Frame, Scene> screen) {
        return new Picture(name, Locale.ENGLISH, Theme.Choice.LIGHT, 100, width, height, screen);
    }

    static Picture fr(String name, double width, double height, Function<Frame, Scene> screen) {
        return new Picture(name, Locale.FRENCH, Theme.Choice.LIGHT, 100, width, height, screen);
    }

    /** On a screen that is read from right to left. */
    static Picture ar(String name, double width, double height, Function<Frame, Scene> screen) {
        return new Picture(name, Messages.ARABIC, Theme.Choice.LIGHT, 100, width, height, screen);
    }

    Picture dark() {
        return new Picture(name, locale, Theme.Choice.DARK, percent, width, height, screen);
    }

    Picture contrast() {
        return new Picture(name, locale, Theme.Choice.CONTRAST_LIGHT, percent, width, height, screen);
    }

    Picture text(int size) {
        return new Picture(name, locale, choice, size, width, height, screen);
    }

    Scene draw() {
        return screen.apply(Frame.of(locale, choice, percent, width, height));
    }

    /** The same screen in another language. */
    Scene draw(Locale other) {
        return screen.apply(Frame.of(other, choice, percent, width, height));
    }

    @Override
    public String toString() {
        return name;
    }
}
