package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SignalId;

/**
 * Events of interpretation. What a booth tells is a fact and is not undone; all else is. It goes on beside the other acts of
 * the session, so it takes none of them out of redo.
 */
public sealed interface InterpretationEvent extends Event {
    /**
     * The floor is in this language from now on.
     *
     * @param bySpeaker whether it follows from who speaks; else it was set by hand
     */
    record FloorLanguageSet(@Nullable LanguageTag language, boolean bySpeaker, Instant at)
            implements
            InterpretationEvent {}

    /** There is one more channel. */
    record ChannelAdded(ChannelPlan channel) implements InterpretationEvent {}

    /** The channel is gone. */
    record ChannelRemoved(ChannelId channel) implements InterpretationEvent {}

    /** There is one more booth. */
    record BoothAdded(BoothPlan booth) implements InterpretationEvent {}

    /** The booth has this name and these directions from now on. */
    record BoothChanged(BoothPlan booth) implements InterpretationEvent {}

    /** The booth is gone. */
    record BoothRemoved(BoothId booth) implements InterpretationEvent {}

    /** The interpreter belongs to the booth no more. */
    record InterpreterRemoved(BoothId booth, PersonId interpreter) implements InterpretationEvent {}

    /** A booth has one more interpreter. */
    record InterpreterAdded(InterpreterPlan interpreter) implements InterpretationEvent {}

    /** This interpreter is on air, since the given instant; ends the turn of the one before. */
    record WentOnAir(BoothId booth, PersonId interpreter, Instant since) implements InterpretationEvent {}

    /** Since when the interpreter is on air was corrected. */
    record OnAirCorrected(BoothId booth, PersonId interpreter, Instant since) implements InterpretationEvent {}

    /**
     * No one of the booth is on air.
     *
     * @param byFinish whether the end of the session ended the turn
     */
    record WentOffAir(BoothId booth, boolean byFinish, Instant at) implements InterpretationEvent {
        /** Ended before the session does. */
        public WentOffAir(BoothId booth, Instant at) {
            this(booth, false, at);
        }
    }

    /** The booth works into this language by hand, or again into what follows from the floor. */
    record TargetSet(BoothId booth, @Nullable LanguageTag target) implements InterpretationEvent {}

    /** A handover was asked for. */
    record HandoverAsked(BoothId booth, PersonId by, Instant at) implements InterpretationEvent {}

    /** The handover is agreed. */
    record HandoverAgreed(BoothId booth, PersonId incoming) implements InterpretationEvent {}

    /** The handover asked for does not take place. */
    record HandoverDropped(BoothId booth) implements InterpretationEvent {}

    /**
     * The active interpreter changed.
     *
     * @param agreed whether both had agreed; else it was declared or forced
     */
    record InterpreterSwitched(BoothId booth, PersonId from, PersonId to, boolean agreed, Instant at)
            implements
            InterpretationEvent {}

    /**
     * A booth told the moderator something, while this speaker and item had the floor. A signal that is known already was
     * sent again.
     */
    record SignalRaised(
            SignalId signal,
            BoothId booth,
            SignalKind kind,
            @Nullable ItemId item,
            @Nullable EntryId entry,
            Instant at) implements InterpretationEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** A signal was handled. */
    record SignalHandled(SignalId signal, Instant at) implements InterpretationEvent {}

    /** Interpretation is impaired. */
    record IncidentOpened(
            IncidentId incident,
            IncidentKind kind,
            boolean stopped,
            List<ChannelId> channels,
            @Nullable String note,
            Instant at) implements InterpretationEvent {
        public IncidentOpened {
            channels = List.copyOf(channels);
        }
    }

    /**
     * Interpretation is back to normal.
     *
     * @param byFinish whether the end of the session closed it, and no person did
     */
    record IncidentClosed(IncidentId incident, boolean byFinish, Instant at) implements InterpretationEvent {
        /** Closed before the session ends. */
        public IncidentClosed(IncidentId incident, Instant at) {
            this(incident, false, at);
        }
    }

    /** The incident does not count. */
    record IncidentRetracted(IncidentId incident) implements InterpretationEvent {}
}
