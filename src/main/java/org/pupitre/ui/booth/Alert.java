package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;

/**
 * Something that is wrong with interpretation now.
 *
 * @param key      what it is about, the same as long as it lasts
 * @param danger   whether nothing is understood, or it is only worse
 * @param incident the open incident, null for an emergency that ends by itself once it is mended
 * @param since    since when, null where that is not known
 */
record Alert(
        String key,
        boolean danger,
        String title,
        String text,
        @Nullable Incident incident,
        @Nullable Instant since) {
    /**
     * Those with buttons first, so that none that comes moves them.
     *
     * @param told the incident that is told elsewhere in the window, null for none
     */
    static List<Alert> all(SessionState state, Words words, @Nullable Incident told) {
        List<Alert> alerts = new ArrayList<>();
        Interpretation all = state.interpretation();
        for (Incident incident : all.openIncidents()) {
            if (incident.equals(told)) {
                continue;
            }
            String channels = incident.channels().stream().map(id -> label(all, id)).collect(Collectors.joining(" "));
            alerts.add(new Alert("incident-" + incident.id().value(), incident.stopped(),
                    words.text(incident.stopped() ? "booth.stopped" : "booth.worse", channels),
                    words.word("booth.incident", incident.kind()), incident, incident.from()));
        }
        for (Booth booth : all.booths()) {
            LanguageTag target = booth.target();
            LanguageTag floor = all.floorLanguage();
            if (target != null && floor != null && target.covers(floor)) {
                alerts.add(new Alert("wrong-" + booth.id().value(), true, words.text("booth.wrongChannel"),
                        words.text("booth.wrongChannelWhy", booth.plan().name(),
                                floor.nameIn(words.locale())),
                        null, null));
            }
        }
        for (ChannelState channel : all.channelStates(state.core().someoneSpeaks())) {
            if (channel.mark() == Mark.GAP) {
                alerts.add(gap(channel, all, words));
            }
        }
        return alerts;
    }

    private static Alert gap(ChannelState channel, Interpretation all, Words words) {
        LanguageTag into = channel.channel().language();
        String why = channel.booth() == null
                ? words.text("booth.noBoothInto", into.nameIn(words.locale()))
                : words.text("booth.nobodyAudibleWhy",
                        all.booth(channel.booth()).map(b -> b.plan().name()).orElse(""),
                        into.nameIn(words.locale()));
        return new Alert("gap-" + channel.channel().id().value(), true,
                words.text("booth.nobodyAudible", into.label()), why, null, null);
    }

    private static String label(Interpretation all, ChannelId id) {
        return all.channels().stream().filter(c -> c.id().equals(id)).findFirst().map(c -> c.language().label())
                .orElse(id.value());
    }
}
