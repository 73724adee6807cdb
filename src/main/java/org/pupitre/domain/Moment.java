package org.pupitre.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * What the console's journal says of one instant of the session, past or present (rules of the notes, section 2).
 *
 * @param item          agenda item that ran
 * @param turn          turn that was on the floor
 * @param speaker       who had the floor
 * @param floorLanguage language on the floor
 * @param mark          what the channel someone listened to carried, null where that channel is not known
 * @param incidents     incidents of interpretation that overlap, of that channel where it is known
 */
public record Moment(
        @Nullable ItemId item,
        @Nullable EntryId turn,
        @Nullable PersonId speaker,
        @Nullable LanguageTag floorLanguage,
        @Nullable Mark mark,
        List<IncidentId> incidents) {
    public Moment {
        incidents = List.copyOf(incidents);
    }

    /**
     * Looks an instant up.
     *
     * @param listening language of the channel someone listened to, null if not said
     */
    public static Moment of(SessionState state, Instant at, @Nullable LanguageTag listening) {
        Optional<AgendaItem> item = state.timeline().runAt(at).map(Run::item).flatMap(state.timeline()::item);
        Optional<QueueEntry> turn = state.queue().onFloorAt(at);
        Interpretation then = state.interpretation().at(at);
        boolean inUse = turn.isPresent() || item.map(AgendaItem::kind).filter(k -> k != ItemKind.BREAK).isPresent();
        Optional<ChannelState> channel = then.channelStates(inUse).stream()
                .filter(c -> listening != null && c.channel().language().covers(listening)).findFirst();
        List<IncidentId> incidents = then.openIncidents().stream()
                .filter(i -> channel.isEmpty() || i.channels().contains(channel.get().channel().id()))
                .map(Incident::id).toList();
        return new Moment(item.map(AgendaItem::id).orElse(null), turn.map(QueueEntry::id).orElse(null),
                turn.map(QueueEntry::person).orElse(null), then.floorLanguage(),
                channel.map(ChannelState::mark).orElse(null), incidents);
    }

    /** Whether interpretation failed then for a listener of that channel. */
    public boolean impaired() {
        return mark == Mark.GAP || mark == Mark.LOST || !incidents.isEmpty();
    }
}
