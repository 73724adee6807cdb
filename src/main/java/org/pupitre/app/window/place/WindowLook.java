package org.pupitre.app.window.place;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.live.WindowSettings;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** Language, theme and size of text of a window, as they were chosen in it. On the screen's thread. */
public final class WindowLook {
    private WindowLook() {}

    /**
     * Brings a window to what was chosen, and remembers from now on what is chosen in it.
     *
     * @param asked whether the language was asked for at this start, so that it stays
     */
    public static void follow(WindowMemory memory, Words words, Theme theme, boolean asked) {
        WindowSettings chosen = memory.get();
        String language = chosen.language();
        if (language != null && !asked) {
            words.localeProperty().set(Messages.of(Locale.forLanguageTag(language)).locale());
        }
        look(chosen.theme()).ifPresent(theme.choiceProperty()::set);
        Integer percent = chosen.textPercent();
        if (percent != null && Theme.TEXT_SIZES.contains(percent)) {
            theme.textPercentProperty().set(percent);
        }
        Runnable remember = () -> memory.set(memory.get().withLook(words.locale().getLanguage(),
                theme.choiceProperty().get().name(), theme.textPercentProperty().get()));
        Follow.each(words.localeProperty(), remember);
        Follow.each(theme.choiceProperty(), remember);
        Follow.each(theme.textPercentProperty(), remember);
    }

    private static Optional<Theme.Choice> look(@Nullable String name) {
        for (Theme.Choice choice : Theme.Choice.values()) {
            if (choice.name().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
