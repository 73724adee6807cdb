package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * What runs, in words.
 *
 * @param item  the item that runs
 * @param facts its name, what is left of it, what comes next and the time to the hard stop, in one sentence
 * @param clock the time of day
 * @param over  whether the session has ended, so that nothing can be told the moderator any more
 */
record Head(String item, String facts, String clock, boolean over) {
    static final Head EMPTY = new Head("", "", "", false);

    static Head of(SessionState state, Words words, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return EMPTY;
        }
        Optional<ItemClock> running = state.timeline().clock(now);
        boolean finished = state.timeline().finishedAt() != null;
        String item = running.map(c -> words.text(c.item().title()))
                .orElseGet(() -> words.text(finished ? "booth.sessionOver" : "booth.noItem"));
        String left = running.map(c -> Formats.remaining(c.remaining()) + " " + words.word("booth.item", c.phase()))
                .orElse("");
        String facts = Stream.of(item, left, then(state, words, plan, now), finished ? "" : stop(plan, words, now))
                .filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return new Head(item, facts, Formats.wallClock(now, plan.zone()), finished);
    }

    private static String stop(SessionPlan plan, Words words, Instant now) {
        Duration toStop = Duration.between(now, plan.hardStop());
        if (Formats.beyondADay(toStop)) {
            return words.text(toStop.isNegative() ? "shell.plannedFor" : "shell.opens",
                    Formats.date(plan.plannedStart(), now, plan.zone(), words.locale()));
        }
        return words.text(toStop.isNegative() ? "booth.pastStop" : "booth.leftToStop",
                Formats.timeOfDay(plan.hardStop(), plan.zone()), Formats.remaining(toStop));
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
}
