package org.pupitre.app.start;

import java.util.Locale;
import java.util.Optional;

import org.pupitre.text.Messages;

/**
 * A language of the screen whose words are not complete, for tests and pictures: with the system property {@value #PROPERTY}
 * set to {@code ar} the windows are in Arabic, and read from right to left. Without it no such language is shown.
 */
public final class ScreenLanguage {
    static final String PROPERTY = "pupitre.screen.language";

    private ScreenLanguage() {}

    /** The language that is asked for, if it is one that is offered nowhere. */
    public static Optional<Locale> unfinished() {
        return Optional.of(Messages.ARABIC)
                .filter(language -> language.getLanguage().equals(System.getProperty(PROPERTY)));
    }
}
