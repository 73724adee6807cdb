package org.pupitre.domain.board;

import java.time.Instant;

import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.value.TypedText;

/** The wording of a question in another language than it was asked in. */
public record Rendition(String text, RenditionState state, Instant at) {
    /** The wording as it is shown. */
    public String shown() {
        return TypedText.shown(text);
    }
}
