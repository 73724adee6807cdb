package org.pupitre.ui.closing;

import java.time.Duration;
import java.util.List;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.Span;

/**
 * An item of the agenda as it was planned and as it was held.
 *
 * @param runs when it was held; none for an item that was not
 */
record HeldItem(AgendaItem item, List<Span> runs) {
    HeldItem {
        runs = List.copyOf(runs);
    }

    Duration planned() {
        return item.planned().length();
    }

    Duration held() {
        return runs.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
