package org.pupitre.domain.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;

/**
 * Derives what each channel carries (interpretation, sections 4.1 and 4.2). Each booth works in one direction at a time:
 * into the target set by hand, else from the floor, else, as relay, from a channel that another booth interprets.
 */
final class Marks {
    private final Interpretation state;
    private final LanguageTag floor;
    private final Map<Booth, Direction> working = new HashMap<>();

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

    /** The direction in which a booth works, or would work if somebody were on air. */
    static Optional<Direction> directionOf(Interpretation state, Booth booth) {
        LanguageTag floor = state.floorLanguage();
        return floor == null ? Optional.empty() : Optional.ofNullable(new Marks(state, floor).working.get(booth));
    }

    private ChannelState channel(ChannelPlan channel) {
        IncidentId stopped = incident(state, channel, true);
        IncidentId any = incident(state, channel, false);
        if (channel.language().covers(floor)) {
            return new ChannelState(channel, Mark.FLOOR, null, null, null, any);
        }
        Booth booth = into(channel.language()).orElse(null);
        if (stopped != null) {
            return new ChannelState(channel, Mark.LOST, booth == null ? null : booth.id(), null, null, stopped);
        }
        OnAir onAir = booth == null ? null : booth.onAir();
        if (booth == null || onAir == null) {
            Mark mark = declared(channel) ? Mark.GAP : Mark.UNKNOWN;
            return new ChannelState(channel, mark, booth == null ? null : booth.id(), null, null, any);
        }
        LanguageTag from = from(booth);
        Mark mark = from != null && from.covers(floor) ? Mark.INTERPRETED : Mark.RELAYED;
        boolean relayed = mark == Mark.RELAYED && !interpreted(from);
        return new ChannelState(channel, relayed ? Mark.GAP : mark, booth.id(), relayed ? null : onAir.interpreter(),
                from, any);
    }

    /** Whether anybody who can work into the channel's language was ever declared on air. */
    private boolean declared(ChannelPlan channel) {
        return state.booths().stream()
                .filter(b -> b.plan().directions().stream().anyMatch(d -> d.to().covers(channel.language())))
                .anyMatch(state::declared);
    }

    private @Nullable LanguageTag from(Booth booth) {
        Direction direction = working.get(booth);
        return direction == null ? null : direction.from();
    }

    /** The booth working into a language; of several one with somebody on air. */
    private Optional<Booth> into(LanguageTag language) {
        List<Booth> booths = state.booths().stream().filter(b -> {
            Direction direction = working.get(b);
            return direction != null && direction.to().covers(language);
        }).toList();
        return booths.stream().filter(b -> b.onAir() != null).findFirst().or(() -> booths.stream().findFirst());
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

    /** Whether somebody on air works into this language straight from the floor. */
    private boolean interpreted(@Nullable LanguageTag language) {
        return language != null && state.booths().stream().filter(b -> b.onAir() != null).anyMatch(b -> {
            Direction direction = working.get(b);
            return direction != null && direction.from().covers(floor) && direction.to().covers(language);
        });
    }

    private static @Nullable IncidentId incident(Interpretation state, ChannelPlan channel, boolean stopped) {
        return state.openIncidents().stream().filter(i -> i.channels().contains(channel.id()))
                .filter(i -> !stopped || i.stopped()).map(Incident::id).findFirst().orElse(null);
    }
}
