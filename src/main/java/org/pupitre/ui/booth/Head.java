package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * The top of the window: what is heard, the item that runs, and the clocks, in words.
 *
 * @param language language of the floor, null if not known
 * @param kept     whether it is kept from before, and not known of who speaks now
 * @param others   what the channels of the other languages carry
 * @param order    the session's languages
 * @param itemLeft time left to the item, empty where none runs
 * @param phase    how near the item is to its end, null where none runs
 * @param then     what comes after it and when
 * @param left     time left to the hard stop
 * @param over     whether the session has ended, so that nothing can be told the moderator any more
 */
record Head(
        @Nullable LanguageTag language,
        boolean kept,
        List<ChannelState> others,
        List<LanguageTag> order,
        Locale locale,
        String item,
        String itemLeft,
        String itemNote,
        @Nullable Phase phase,
        String then,
        String clock,
        String city,
        String left,
        String leftNote,
        boolean pastStop,
        boolean over) {
    static final Head EMPTY =
            new Head(null, false, List.of(), List.of(), Locale.ENGLISH, "", "", "", null, "", "", "", "",
                    "", false, false);

    static Head of(SessionState state, Words words, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return EMPTY;
        }
        LanguageTag language = state.interpretation().floorLanguage();
        List<ChannelState> others = state.interpretation().channelStates(state.core().someoneSpeaks()).stream()
                .filter(c -> language == null || !c.channel().language().covers(language)).toList();
        Optional<ItemClock> running = state.timeline().clock(now);
        Phase phase = running.map(ItemClock::phase).orElse(null);
        boolean finished = state.timeline().finishedAt() != null;
        String item = running.map(c -> words.text(c.item().title()))
                .orElseGet(() -> words.text(finished ? "booth.sessionOver" : "booth.noItem"));
        Duration toStop = Duration.between(now, plan.hardStop());
        boolean anotherDay = !finished && Formats.beyondADay(toStop);
        boolean pastStop = !finished && toStop.isNegative() && !anotherDay;
        return new Head(language, FloorSource.of(state) == FloorSource.KEPT, others, plan.languages(), words.locale(),
                item,
                running.map(c -> Formats.remaining(c.remaining())).orElse("–"),
                words.word("booth.item", phase == null ? Phase.NORMAL : phase), phase, then(state, words, plan, now),
                Formats.wallClock(now, plan.zone()), city(plan, words), finished ? "–" : Formats.remaining(toStop),
                anotherDay
                        ? words.text(toStop.isNegative() ? "shell.plannedFor" : "shell.opens",
                                Formats.date(plan.plannedStart(), now, plan.zone(), words.locale()))
                        : words.text(pastStop ? "booth.pastStop" : "booth.leftToStop",
                                Formats.timeOfDay(plan.hardStop(), plan.zone())),
                pastStop, finished);
    }

    /** What comes next, and when to expect it. */
    private static String then(SessionState state, Words words, SessionPlan plan, Instant now) {
        Optional<AgendaItem> next = state.timeline().finishedAt() == null
                ? state.timeline().next()
                : Optional.empty();
        return next.map(item -> {
            Instant at = Projection.of(state.timeline(), now).rows().stream().filter(r -> r.item().equals(item))
                    .findFirst().map(Projection.Row::expected).map(s -> s.start()).orElse(item.plannedStart());
            return words.text("booth.then", words.text(item.title()),
                    Formats.timeOrDate(at, now, plan.zone(), words.locale()));
        }).orElse("");
    }

    private static String city(SessionPlan plan, Words words) {
        String id = plan.zone().getId();
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return city.equals("Brussels") ? words.text("shell.brussels") : city;
    }
}
