package org.pupitre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.live.Settings;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one chose for a library: found again at the next start, written down at each change. On the screen's thread. */
final class Remembered {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Path library;
    private volatile Settings settings;

    Remembered(Path library) {
        this.library = library;
        settings = Settings.read(library);
    }

    /**
     * Brings the screen to what was chosen, and follows it from now on.
     *
     * @param asked whether the language was asked for at this start, so that it stays
     */
    void follow(Words words, Theme theme, boolean asked) {
        String language = settings.language();
        if (language != null && !asked) {
            words.localeProperty().set(org.pupitre.text.Messages.of(Locale.forLanguageTag(language)).locale());
        }
        look(settings.theme()).ifPresent(theme.choiceProperty()::set);
        Integer percent = settings.textPercent();
        if (percent != null && Theme.TEXT_SIZES.contains(percent)) {
            theme.textPercentProperty().set(percent);
        }
        Follow.each(words.localeProperty(), () -> screen(words, theme));
        Follow.each(theme.choiceProperty(), () -> screen(words, theme));
        Follow.each(theme.textPercentProperty(), () -> screen(words, theme));
    }

    private static Optional<Theme.Choice> look(@Nullable String name) {
        for (Theme.Choice choice : Theme.Choice.values()) {
            if (choice.name().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private void screen(Words words, Theme theme) {
        write(settings.withScreen(words.locale().getLanguage(), theme.choiceProperty().get().name(),
                theme.textPercentProperty().get()));
    }

    Optional<Path> secondPlace() {
        return settings.second();
    }

    void secondPlace(@Nullable Path place) {
        write(settings.withSecondPlace(place));
    }

    private void write(Settings chosen) {
        settings = chosen;
        try {
            chosen.write(library);
        } catch (IOException e) {
            // It holds until the program ends; a session is worth more than a remembered language.
            LOG.warn("settings not written: {}", e.getClass().getSimpleName());
        }
    }
}
