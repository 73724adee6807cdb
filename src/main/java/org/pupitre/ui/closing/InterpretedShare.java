package org.pupitre.ui.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * How much listeners of one language could follow: the share of the time in use in which they heard the original or its
 * interpretation (rules of interpretation, section 5). Time about which nothing was declared is left out.
 *
 * @param outages when interpretation into the language stopped
 */
record InterpretedShare(LanguageTag language, double share, List<Span> outages) {
    InterpretedShare {
        outages = List.copyOf(outages);
    }

    Duration lost() {
        return outages.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The languages of the session for which anything was declared, in their order. */
    static List<InterpretedShare> of(SessionState state, Span held) {
        Interpretation all = state.interpretation();
        Map<LanguageTag, Map<Mark, Duration>> times = new java.util.LinkedHashMap<>();
        all.channels().forEach(channel -> times.put(channel.language(), new EnumMap<>(Mark.class)));
        List<Instant> changes = changes(state, held);
        for (int i = 0; i + 1 < changes.size(); i++) {
            Instant from = changes.get(i);
            Duration length = Duration.between(from, changes.get(i + 1));
            for (ChannelState channel : all.at(from).channelStates(inUse(state, from))) {
                Map<Mark, Duration> sums = times.get(channel.channel().language());
                if (sums != null) {
                    sums.merge(channel.mark(), length, Duration::plus);
                }
            }
        }
        return all.channels().stream()
                .flatMap(channel -> of(channel, times.getOrDefault(channel.language(), Map.of()), all, held).stream())
                .toList();
    }

    private static Optional<InterpretedShare> of(ChannelPlan channel, Map<Mark, Duration> times, Interpretation all,
            Span held) {
        Duration interpreted = sum(times, Mark.INTERPRETED, Mark.RELAYED);
        Duration missed = sum(times, Mark.GAP, Mark.LOST);
        if (interpreted.isZero() && missed.isZero()) {
            return Optional.empty();
        }
        Duration heard = interpreted.plus(sum(times, Mark.FLOOR));
        double share = (double) heard.toMillis() / heard.plus(missed).toMillis();
        List<Span> outages = all.incidents().stream()
                .filter(incident -> incident.stopped() && !incident.retracted()
                        && incident.channels().contains(channel.id()))
                .flatMap(incident -> within(incident, held).stream()).toList();
        return Optional.of(new InterpretedShare(channel.language(), share, outages));
    }

    private static Duration sum(Map<Mark, Duration> times, Mark... marks) {
        return Stream.of(marks).map(mark -> times.getOrDefault(mark, Duration.ZERO)).reduce(Duration.ZERO,
                Duration::plus);
    }

    private static Optional<Span> within(Incident incident, Span held) {
        Instant to = incident.to();
        Instant from = Times.later(incident.from(), held.start());
        Instant until = to == null ? held.end() : Times.earlier(to, held.end());
        return until.isAfter(from) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    /** The instants between which nothing changes, from the first to the last. */
    private static List<Instant> changes(SessionState state, Span held) {
        Interpretation all = state.interpretation();
        TreeSet<Instant> changes = new TreeSet<>(List.of(held.start(), held.end()));
        List<@Nullable Instant> found = new ArrayList<>();
        all.floor().forEach(stretch -> found.add(stretch.since()));
        for (OnAir turn : all.past()) {
            found.add(turn.since());
            found.add(turn.end());
        }
        all.booths().forEach(booth -> found.add(booth.onAir() == null ? null : booth.onAir().since()));
        for (Incident incident : all.incidents()) {
            found.add(incident.from());
            found.add(incident.to());
        }
        for (Run run : state.timeline().runs()) {
            found.add(run.start());
            found.add(run.end());
        }
        state.queue().entries().forEach(entry -> {
            TurnClock clock = entry.clock();
            if (clock != null) {
                found.add(clock.begin());
                found.add(clock.end());
            }
        });
        found.stream().filter(at -> at != null && at.isAfter(held.start()) && at.isBefore(held.end()))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    /** Whether the floor was in use: someone spoke, or an item other than a break ran. */
    private static boolean inUse(SessionState state, Instant at) {
        return state.queue().onFloorAt(at).isPresent() || state.timeline().runAt(at)
                .flatMap(run -> state.timeline().item(run.item())).map(AgendaItem::kind)
                .filter(kind -> kind != ItemKind.BREAK).isPresent();
    }
}
