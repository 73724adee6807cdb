package org.pupitre.app.window.place;

import javafx.beans.value.ObservableValue;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** How the title of a window on a session begins. */
public enum SessionTitle {
    TRUE,
    /** The session is played to practise, and the title says so first. */
    REHEARSAL;

    /** The title under a key, in the language of the screen. */
    public ObservableValue<String> of(Words words, String key) {
        return Follow.text(() -> {
            String name = words.text(key);
            return this == REHEARSAL ? words.text("shell.rehearsal", name) : name;
        }, words.localeProperty());
    }
}
