package org.pupitre.ui.library;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** The state of a session in the list; its word is {@code library.state.} and the name. */
enum ListedState {
    NOT_STARTED(null, Styles.MUTED),
    LIVE(Feather.PLAY, Styles.ACCENT),
    PAUSED(Feather.PAUSE, Styles.ACCENT),
    BETWEEN(Feather.PLAY, Styles.ACCENT),
    ENDED(Feather.CHECK, Styles.MUTED),
    /** It was left while an item ran. */
    LEFT(Feather.PLAY, Styles.WARNING),
    /** It is hidden from the list, unless it is asked for. */
    ARCHIVED(Feather.ARCHIVE, Styles.MUTED),
    /** It is at home elsewhere, and here a rapporteur writes. */
    COPY(null, Styles.MUTED);

    private final @Nullable Feather sign;
    private final String style;

    ListedState(@Nullable Feather sign, String style) {
        this.sign = sign;
        this.style = style;
    }

    static ListedState of(SessionSummary session) {
        if (session.archived()) {
            return ARCHIVED;
        }
        if (session.copy()) {
            return COPY;
        }
        if (session.leftRunning()) {
            return LEFT;
        }
        return switch (session.status()) {
            case NOT_STARTED -> NOT_STARTED;
            case RUNNING -> session.paused() ? PAUSED : LIVE;
            case BETWEEN -> BETWEEN;
            case FINISHED -> ENDED;
        };
    }

    /** The sign before its word; null for none. */
    @Nullable
    Feather sign() {
        return sign;
    }

    /** Style class of sign and word. */
    String style() {
        return style;
    }

    String word(Words words) {
        return words.word("library.state", this);
    }
}
