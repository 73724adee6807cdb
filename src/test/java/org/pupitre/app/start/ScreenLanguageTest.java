package org.pupitre.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pupitre.text.Messages;

/** A screen in a language whose words are not complete is shown only where it was asked for. */
class ScreenLanguageTest {
    @AfterEach
    void askForNone() {
        System.clearProperty(ScreenLanguage.PROPERTY);
    }

    @Test
    void noneIsShownThatWasNotAskedFor() {
        assertThat(ScreenLanguage.unfinished()).isEmpty();
    }

    @Test
    void arabicIsShownWhereItWasAskedFor() {
        System.setProperty(ScreenLanguage.PROPERTY, "ar");
        assertThat(ScreenLanguage.unfinished()).contains(Messages.ARABIC);
    }

    @Test
    void aLanguageWithoutAnyWordsIsNotShown() {
        System.setProperty(ScreenLanguage.PROPERTY, "es");
        assertThat(ScreenLanguage.unfinished()).isEmpty();
    }
}
