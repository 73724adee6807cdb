package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SignalId;

/** Commands about interpretation. All but the floor language declare facts: they are corrected, not undone. */
public sealed interface InterpretationCommand extends Command {
    /** The floor is now in this language, or in none that is known. */
    record SetFloorLanguage(@Nullable LanguageTag language) implements InterpretationCommand {}

    /** Adds a channel. */
    record AddChannel(ChannelPlan channel) implements InterpretationCommand {}

    /** Takes away a channel into which no booth works, and of which no trouble is known. */
    record RemoveChannel(ChannelId channel) implements InterpretationCommand {}

    /** Adds a booth. */
    record AddBooth(BoothPlan booth) implements InterpretationCommand {}

    /** Gives a booth another name or other directions, also while it works. */
    record ChangeBooth(BoothPlan booth) implements InterpretationCommand {}

    /** Takes away a booth in which no interpreter is left and none ever worked. */
    record RemoveBooth(BoothId booth) implements InterpretationCommand {}

    /**
     * Adds an interpreter to a booth.
     *
     * @param newcomer what is known of an interpreter whom the library does not know yet, who is added with it; null where
     *                 it knows the interpreter
     */
    record AddInterpreter(InterpreterPlan interpreter, @Nullable PersonDetails newcomer)
            implements
            InterpretationCommand {
        /** Adds a person whom the library knows. */
        public AddInterpreter(InterpreterPlan interpreter) {
            this(interpreter, null);
        }
    }

    /** Takes an interpreter who never was on air out of a booth. */
    record RemoveInterpreter(BoothId booth, PersonId interpreter) implements InterpretationCommand {}

    /**
     * Declares who is on air in a booth. Given for an interpreter who already is, it corrects since when.
     *
     * @param since since when, null for now; never in the future
     */
    record GoOnAir(BoothId booth, PersonId interpreter, @Nullable Instant since) implements InterpretationCommand {}

    /** Declares that no one of the booth is on air. */
    record GoOffAir(BoothId booth) implements InterpretationCommand {}

    /**
     * Sets by hand the language a booth works into.
     *
     * @param target the language, null to let the floor decide again
     */
    record SetTarget(BoothId booth, @Nullable LanguageTag target) implements InterpretationCommand {}

    /** An interpreter asks for the handover: the active one to be relieved, another to take over. */
    record AskHandover(BoothId booth, PersonId by) implements InterpretationCommand {}

    /** The handover asked for is accepted. */
    record AcceptHandover(BoothId booth) implements InterpretationCommand {}

    /** The handover asked for is declined or withdrawn. */
    record DropHandover(BoothId booth) implements InterpretationCommand {}

    /**
     * The handover happens: one turn ends and the next begins at the same instant.
     *
     * @param to who takes over; null for the one agreed on, or the only other one of the booth
     */
    record SwitchInterpreter(BoothId booth, @Nullable PersonId to) implements InterpretationCommand {}

    /** A booth tells the moderator something. Nothing says who in the booth. Sent again, it renews what is shown. */
    record RaiseSignal(BoothId booth, SignalKind kind) implements InterpretationCommand {}

    /** The moderator has handled a signal. */
    record HandleSignal(SignalId signal) implements InterpretationCommand {}

    /**
     * Interpretation into these channels is impaired from now on.
     *
     * @param stopped whether nothing is heard any more, or it is only worse
     */
    record OpenIncident(IncidentKind kind, boolean stopped, List<ChannelId> channels, @Nullable String note)
            implements
            InterpretationCommand {
        public OpenIncident {
            channels = List.copyOf(channels);
        }
    }

    /** The incident is over. */
    record CloseIncident(IncidentId incident) implements InterpretationCommand {}

    /** The incident was a false alarm and never counted. */
    record RetractIncident(IncidentId incident) implements InterpretationCommand {}
}
