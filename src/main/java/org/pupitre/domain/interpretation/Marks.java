package org.pupitre.domain.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;

/**
 * Derives what each channel carries (rules of interpretation, sections 2 and 3). Each booth works in one direction at a time:
 * into the target set by hand, else from the floor, else, as relay, from a channel that another booth interprets.
 */
final class Marks {
    private final Interpretation state;
    private final LanguageTag floor;
    private final Map<Booth, Direction> working = new HashMap<>();

    /** A booth and the direction it works in. */
    private record Working(Booth booth, Direction direction) {}

    private Marks(Interpretation state, LanguageTag floor) {
        this.state = state;
        this.floor = floor;
        state.booths().forEach(booth -> directly(booth).ifPresent(d -> working.put(booth, d)));
        List<Booth> idle = new ArrayList<>(state.booths());
        idle.removeAll(working.keySet());
        idle.forEach(booth -> byRelay(booth).ifPresent(d -> working.put(booth, d)));
    }

    static List<ChannelState> of(Interpretation state, boolean someoneSpeaks) {
        LanguageTag floor = state.floorLanguage();
        if (!someoneSpeaks || floor == null) {
            return state.channels().stream()
                    .map(c -> new ChannelState(c, Mark.IDLE, null, null, null, incident(state, c, false))).toList();
        }
        Marks marks = new Marks(state, floor);
        return state.channels().stream().map(marks::channel).toList();
    }

    /** The direction in which a booth works, or would work if someone were on air. */
    static Optional<Direction> directionOf(Interpretation state, Booth booth) {
        LanguageTag floor = state.floorLanguage();
        return floor == null ? Optional.empty() : directionOf(state, floor, booth);
    }

    static Optional<Direction> directionOf(Interpretation state, LanguageTag floor, Booth booth) {
        return new Marks(state, floor).direction(booth);
    }

    private ChannelState channel(ChannelPlan channel) {
        IncidentId stopped = incident(state, channel, true);
        IncidentId any = incident(state, channel, false);
        if (channel.language().covers(floor)) {
            return new ChannelState(channel, Mark.FLOOR, null, null, null, any);
        }
        Working work = into(channel.language()).orElse(null);
        BoothId booth = work == null ? null : work.booth.id();
        if (stopped != null) {
            return new ChannelState(channel, Mark.LOST, booth, null, null, stopped);
        }
        OnAir onAir = work == null ? null : work.booth.onAir();
        if (work == null || onAir == null) {
            return new ChannelState(channel, declared(channel) ? Mark.GAP : Mark.UNKNOWN, booth, null, null, any);
        }
        LanguageTag from = work.direction.from();
        Mark mark = from.covers(floor) ? Mark.INTERPRETED : Mark.RELAYED;
        return new ChannelState(channel, mark, booth, onAir.interpreter(), from, any);
    }

    /** Whether anybody who can work into the channel's language was ever declared on air. */
    private boolean declared(ChannelPlan channel) {
        return state.booths().stream()
                .filter(b -> b.plan().directions().stream().anyMatch(d -> d.to().covers(channel.language())))
                .anyMatch(state::declared);
    }

    /** The booth working into a language; of several the first with someone on air. */
    private Optional<Working> into(LanguageTag language) {
        List<Working> works = state.booths().stream().flatMap(booth -> direction(booth).stream()
                .filter(d -> d.to().covers(language)).map(d -> new Working(booth, d))).toList();
        return works.stream().filter(w -> w.booth.onAir() != null).findFirst().or(() -> works.stream().findFirst());
    }

    private Optional<Direction> direction(Booth booth) {
        return Optional.ofNullable(working.get(booth));
    }

    private Optional<Direction> directly(Booth booth) {
        return allowed(booth).stream().filter(d -> d.from().covers(floor)).findFirst();
    }

    private Optional<Direction> byRelay(Booth booth) {
        List<Direction> open = allowed(booth).stream().filter(d -> !d.to().covers(floor)).toList();
        return open.stream().filter(d -> interpreted(d.from())).findFirst();
    }

    private static List<Direction> allowed(Booth booth) {
        LanguageTag target = booth.target();
        return booth.plan().directions().stream().filter(d -> target == null || d.to().covers(target)).toList();
    }

    /** Whether someone on air works into this language straight from the floor. */
    private boolean interpreted(LanguageTag language) {
        return state.booths().stream().filter(b -> b.onAir() != null).anyMatch(b -> direction(b)
                .filter(d -> d.from().covers(floor) && d.to().covers(language)).isPresent());
    }

    private static @Nullable IncidentId incident(Interpretation state, ChannelPlan channel, boolean stopped) {
        return state.openIncidents().stream().filter(i -> i.channels().contains(channel.id()))
                .filter(i -> !stopped || i.stopped()).map(Incident::id).findFirst().orElse(null);
    }
}
