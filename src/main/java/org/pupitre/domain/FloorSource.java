package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/** How the floor language is known at this moment. */
public enum FloorSource {
    /** It is not known. */
    UNKNOWN,
    /** Set by hand since the present speaker or question has the floor, or while the floor is empty. */
    BY_HAND,
    /** The language of the person who has the floor. */
    SPEAKER,
    /** The language of the question that is read out. */
    QUESTION,
    /** Left from before: nothing is known of the language of what has the floor now. */
    KEPT,
    /** Left from the last speaker: the floor is empty now. */
    LAST,
    /** The session has ended: nothing is spoken. */
    ENDED;

    /** How the floor language of a session is known. */
    public static FloorSource of(SessionState state) {
        if (state.timeline().finishedAt() != null) {
            return ENDED;
        }
        FloorStretch stretch = state.interpretation().floorNow().orElse(null);
        LanguageTag language = stretch == null ? null : stretch.language();
        if (stretch == null || language == null) {
            return UNKNOWN;
        }
        Optional<QueueEntry> speaker = state.queue().onFloor();
        if (speaker.isPresent()) {
            return of(stretch, language, speaker.get().begunAt(), speaker.get().language(), SPEAKER);
        }
        Optional<Question> question = state.board().now();
        if (question.isPresent()) {
            return of(stretch, language, question.get().readOutAt(), question.get().language(), QUESTION);
        }
        return stretch.bySpeaker() ? LAST : BY_HAND;
    }

    private static FloorSource of(FloorStretch stretch, LanguageTag language, @Nullable Instant since,
            @Nullable LanguageTag own, FloorSource source) {
        if (!stretch.bySpeaker() && since != null && !stretch.since().isBefore(since)) {
            return BY_HAND;
        }
        return own != null && own.covers(language) ? source : KEPT;
    }
}
