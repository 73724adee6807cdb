package org.pupitre.ui.notes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Moment;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/**
 * What a note taken now would be filled in with.
 *
 * @param item          title of the running item
 * @param speaker       name of who has the floor
 * @param speakerId     who that is, null for a name that was only typed
 * @param floorLanguage language on the floor
 */
public record Surroundings(
        @Nullable LocalText item,
        @Nullable String speaker,
        @Nullable PersonId speakerId,
        @Nullable LanguageTag floorLanguage) {
    static final Surroundings NOTHING = new Surroundings(null, null, null, null);

    /** What the session fills in of a note that begins at an instant. */
    static Surroundings of(SessionState state, Instant at) {
        Moment then = Moment.of(state, at, null);
        ItemId item = then.item();
        return new Surroundings(
                item == null ? null : state.timeline().item(item).map(AgendaItem::title).orElse(null),
                state.people().person(then.speaker()).map(Person::name).orElse(null), then.speaker(),
                then.floorLanguage());
    }
}
