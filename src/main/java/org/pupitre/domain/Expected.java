package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * What a rapporteur's copy expects to go on at an instant: what its bundle saw of the running session, carried on by the
 * expected times; where the bundle was written before the session began, what is planned for then.
 *
 * @param item          the item expected to run
 * @param speaker       who is expected to have the floor still
 * @param floorLanguage the language expected on the floor
 */
public record Expected(Optional<AgendaItem> item, @Nullable PersonId speaker, @Nullable LanguageTag floorLanguage) {
    /** What is expected at an instant. */
    public static Expected of(SessionState state, Instant at) {
        RunningSession running = state.core().running();
        if (running == null || !running.tellsOf(at)) {
            return new Expected(state.timeline().plannedAt(at), null, null);
        }
        boolean same = running.sameTurn(at);
        return new Expected(running.itemAt(at).flatMap(state.timeline()::item), same ? running.speaker() : null,
                same ? running.floorLanguage() : null);
    }
}
