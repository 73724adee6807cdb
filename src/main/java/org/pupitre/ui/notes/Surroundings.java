package org.pupitre.ui.notes;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/**
 * What a note taken now would be filled in with.
 *
 * @param item          title of the running item
 * @param speaker       name of who has the floor
 * @param floorLanguage language on the floor
 */
public record Surroundings(@Nullable LocalText item, @Nullable String speaker, @Nullable LanguageTag floorLanguage) {
    static final Surroundings NOTHING = new Surroundings(null, null, null);

    static Surroundings of(SessionState state) {
        Optional<String> speaker = state.queue().onFloor().flatMap(e -> state.people().person(e.person()))
                .map(p -> p.name());
        return new Surroundings(state.timeline().current().map(AgendaItem::title).orElse(null), speaker.orElse(null),
                state.interpretation().floorLanguage());
    }
}
