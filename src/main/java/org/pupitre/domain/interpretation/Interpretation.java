package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.Growing;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SignalId;

/**
 * Interpretation as declared so far. Immutable. Nothing counts to two languages or one booth.
 *
 * @param floor     stretches of the floor language in the order they began
 * @param channels  channels in the order they are shown
 * @param booths    booths in the order they are shown
 * @param past      turns on air that are over, in the order they ended
 * @param signals   all signals in the order they came
 * @param incidents all incidents in the order they began
 */
public record Interpretation(
        List<FloorStretch> floor,
        List<ChannelPlan> channels,
        List<Booth> booths,
        List<OnAir> past,
        List<Signal> signals,
        List<Incident> incidents) {
    /** No channel, no booth. */
    public static final Interpretation EMPTY = new Interpretation(List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Interpretation {
        floor = Growing.of(floor);
        channels = List.copyOf(channels);
        booths = List.copyOf(booths);
        past = Growing.of(past);
        signals = List.copyOf(signals);
        incidents = List.copyOf(incidents);
    }

    /** The stretch of the floor language that lasts; empty before the first. */
    public Optional<FloorStretch> floorNow() {
        return floor.isEmpty() ? Optional.empty() : Optional.of(floor.getLast());
    }

    /** The stretch of the floor language that lasted until an instant. */
    public Optional<FloorStretch> floorBefore(Instant at) {
        return floor.reversed().stream().filter(stretch -> stretch.since().isBefore(at)).findFirst();
    }

    /** The floor language now, null where it is not known. */
    public @Nullable LanguageTag floorLanguage() {
        return floor.isEmpty() ? null : floor.getLast().language();
    }

    public Optional<Booth> booth(BoothId id) {
        return booths.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** Whether an interpreter of the booth was ever declared on air. */
    public boolean declared(Booth booth) {
        return booth.onAir() != null || past.stream().anyMatch(turn -> turn.booth().equals(booth.id()));
    }

    /**
     * The booth that a signal may be said to come from. Nothing tells who asked to slow down: that signal names its booth
     * only where more than one interpreter works in it (rules of interpretation, section 6).
     */
    public Optional<Booth> sender(Signal signal) {
        return booth(signal.booth()).filter(b -> signal.kind() != SignalKind.SLOW_DOWN || b.team().size() > 1);
    }

    public Optional<Signal> signal(SignalId id) {
        return signals.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Incident> incident(IncidentId id) {
        return incidents.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Signals to show at an instant, oldest first; of "slow down" the latest of each booth. */
    public List<Signal> visibleSignals(Instant now) {
        return signals.stream().filter(s -> s.visible(now) && !prolonged(s)).toList();
    }

    /** A further "slow down" of the same booth takes the place of the one before: it prolongs and does not stack. */
    private boolean prolonged(Signal signal) {
        return signal.kind() == SignalKind.SLOW_DOWN && signals.stream().skip(signals.indexOf(signal) + 1L)
                .anyMatch(s -> s.kind() == SignalKind.SLOW_DOWN && s.booth().equals(signal.booth()));
    }

    public List<Incident> openIncidents() {
        return incidents.stream().filter(Incident::open).toList();
    }

    /**
     * What each channel carries.
     *
     * @param someoneSpeaks whether the floor is in use; else every channel is idle
     */
    public List<ChannelState> channelStates(boolean someoneSpeaks) {
        return Marks.of(this, someoneSpeaks);
    }

    /** The direction a booth works in as things are, or would if someone were on air; empty if none fits. */
    public Optional<Direction> directionOf(Booth booth) {
        return Marks.directionOf(this, booth);
    }

    /** The direction a booth will work in once a language is spoken on the floor; empty if none follows. */
    public Optional<Direction> directionFrom(LanguageTag language, Booth booth) {
        return Marks.directionOf(this, language, booth);
    }

    /**
     * Interpretation as it was declared to be at an instant: who was on air, in which language the floor was, which
     * incidents were open. Targets set by hand are not kept and count as following the floor; signals are left out.
     */
    public Interpretation at(Instant when) {
        List<FloorStretch> before = floor.stream().filter(s -> !s.since().isAfter(when)).toList();
        List<Booth> then = booths.stream().map(b -> new Booth(b.plan(), b.team(), onAirAt(b, when), null,
                new Handover.Steady())).toList();
        List<Incident> open = incidents.stream().filter(i -> i.openAt(when)).map(Incident::asOpen).toList();
        List<OnAir> over = past.stream().filter(o -> o.end() != null && !o.end().isAfter(when)).toList();
        return new Interpretation(before, channels, then, over, List.of(), open);
    }

    private @Nullable OnAir onAirAt(Booth booth, Instant when) {
        OnAir now = booth.onAir();
        if (now != null && !now.since().isAfter(when)) {
            return now;
        }
        return past.stream().filter(o -> o.booth().equals(booth.id()) && !o.since().isAfter(when))
                .filter(o -> o.end() == null || when.isBefore(o.end())).findFirst().orElse(null);
    }

    /** Interpretation after an event. Events about things that are not there change nothing. */
    public Interpretation after(InterpretationEvent event) {
        return InterpretationChanges.apply(this, event);
    }
}
