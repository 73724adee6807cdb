package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * How the moderator's console saw the session when it wrote a bundle while the session ran. A rapporteur's copy goes on
 * from there by the expected times.
 *
 * @param at            when the bundle was written
 * @param items         expected times of the item that ran and of those to come, in order; none once the session is over
 * @param speaker       who had the floor
 * @param floorLanguage the language spoken
 * @param floorUntil    when that turn was expected to end; null where no one had the floor
 */
public record RunningSession(
        Instant at,
        List<ExpectedItem> items,
        @Nullable PersonId speaker,
        @Nullable LanguageTag floorLanguage,
        @Nullable Instant floorUntil) {
    public RunningSession {
        items = List.copyOf(items);
    }

    /** When an item is expected to start and to end. */
    public record ExpectedItem(ItemId item, Instant start, Instant end) {}

    /** Whether it tells of an instant: of those before the bundle it does not. */
    public boolean tellsOf(Instant when) {
        return !when.isBefore(at);
    }

    /** The item that is expected to run at an instant. */
    public Optional<ItemId> itemAt(Instant when) {
        return items.stream().filter(i -> !when.isBefore(i.start()) && when.isBefore(i.end()))
                .map(ExpectedItem::item).findFirst();
    }

    /** Whether the turn that ran is expected to go on at an instant. */
    public boolean sameTurn(Instant when) {
        return floorUntil != null && tellsOf(when) && when.isBefore(floorUntil);
    }
}
