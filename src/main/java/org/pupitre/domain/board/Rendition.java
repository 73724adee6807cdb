package org.pupitre.domain.board;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;

/**
 * The wording of a question in another language than it was asked in.
 *
 * @param at     when it was written
 * @param author who wrote it, null where that was not said
 */
public record Rendition(String text, RenditionState state, Instant at, @Nullable PersonId author) {
    /** The wording as it is shown. */
    public String shown() {
        return TypedText.shown(text);
    }
}
