package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SignalId;

/**
 * Channels, booths and what hinders them.
 *
 * @param past      turns on air that are over
 * @param signals   those to be shown now
 * @param incidents all of the session
 */
public record InterpretationAnswer(
        @Nullable LanguageTag floorLanguage,
        List<Channel> channels,
        List<BoothNow> booths,
        List<OnAir> past,
        List<Told> signals,
        List<Incident> incidents) {
    public InterpretationAnswer {
        channels = List.copyOf(channels);
        booths = List.copyOf(booths);
        past = List.copyOf(past);
        signals = List.copyOf(signals);
        incidents = List.copyOf(incidents);
    }

    /**
     * What listeners of one language hear.
     *
     * @param mark        floor, interpretation, relay, gap, lost, idle or unknown
     * @param booth       the booth that works into it or should
     * @param interpreter who is on air for it
     * @param from        language it is interpreted from
     * @param incident    an open incident on it
     */
    public record Channel(
            ChannelId id,
            LanguageTag language,
            Mark mark,
            @Nullable BoothId booth,
            @Nullable PersonId interpreter,
            @Nullable LanguageTag from,
            @Nullable IncidentId incident) {}

    /**
     * A booth as it works.
     *
     * @param onAir         who is on air
     * @param onAirSeconds  for how long
     * @param target        language set by hand
     * @param handover      where a handover is
     * @param handoverTo    who will take over, if agreed
     * @param handoverAsked who asked for it, if it is not answered yet
     */
    public record BoothNow(
            BoothId id,
            List<PersonId> team,
            @Nullable PersonId onAir,
            @Nullable Instant since,
            long onAirSeconds,
            @Nullable LanguageTag target,
            HandoverState handover,
            @Nullable PersonId handoverTo,
            @Nullable PersonId handoverAsked) {
        public BoothNow {
            team = List.copyOf(team);
        }
    }

    /**
     * A signal to be shown.
     *
     * @param booth     where it comes from, null where that would tell who asked to slow down
     * @param at        when it was sent last
     * @param handledAt always null, since what was handled is not shown
     */
    public record Told(
            SignalId id,
            @Nullable BoothId booth,
            SignalKind kind,
            @Nullable ItemId item,
            @Nullable EntryId turn,
            Instant at,
            @Nullable Instant handledAt) {}

    /** Where a handover is. */
    public enum HandoverState {
        STEADY,
        ASKED,
        AGREED
    }

    static InterpretationAnswer of(SessionState state, Instant now) {
        var interpretation = state.interpretation();
        return new InterpretationAnswer(interpretation.floorLanguage(),
                interpretation.channelStates(state.core().someoneSpeaks()).stream().map(InterpretationAnswer::channel)
                        .toList(),
                interpretation.booths().stream().map(b -> booth(b, now)).toList(), interpretation.past(),
                interpretation.visibleSignals(now).stream().map(s -> told(s, interpretation)).toList(),
                interpretation.incidents());
    }

    private static Channel channel(ChannelState state) {
        return new Channel(state.channel().id(), state.channel().language(), state.mark(), state.booth(),
                state.interpreter(), state.from(), state.incident());
    }

    private static Told told(Signal signal, Interpretation interpretation) {
        return new Told(signal.id(), interpretation.sender(signal).map(Booth::id).orElse(null), signal.kind(),
                signal.item(), signal.turn(), signal.at(), signal.handledAt());
    }

    private static BoothNow booth(Booth booth, Instant now) {
        OnAir onAir = booth.onAir();
        Handover handover = booth.handoverAt(now);
        HandoverState state = switch (handover) {
            case Handover.Steady h -> HandoverState.STEADY;
            case Handover.Asked h -> HandoverState.ASKED;
            case Handover.Agreed h -> HandoverState.AGREED;
        };
        return new BoothNow(booth.id(), booth.team().stream().map(i -> i.person()).toList(),
                onAir == null ? null : onAir.interpreter(), onAir == null ? null : onAir.since(),
                onAir == null ? 0 : onAir.length(now).toSeconds(), booth.target(), state,
                handover instanceof Handover.Agreed agreed ? agreed.incoming() : null,
                handover instanceof Handover.Asked asked ? asked.by() : null);
    }
}
