package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.Step;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.SessionId;

/**
 * The session as a whole.
 *
 * @param plan   null until it has been planned
 * @param people everyone the library knows
 * @param toUndo name of the event that undo would take back
 * @param toRedo name of the event that redo would bring back
 */
public record StateAnswer(
        SessionId session,
        Instant at,
        @Nullable SessionPlan plan,
        TimelineAnswer timeline,
        FloorAnswer floor,
        InterpretationAnswer interpretation,
        BoardAnswer board,
        NotesAnswer notes,
        MeetingAnswer meeting,
        List<Person> people,
        @Nullable String toUndo,
        @Nullable String toRedo) {
    public StateAnswer {
        people = List.copyOf(people);
    }

    static StateAnswer of(SessionState state, Instant now) {
        return new StateAnswer(state.id(), now, state.plan(), TimelineAnswer.of(state, now), FloorAnswer.of(state, now),
                InterpretationAnswer.of(state, now), BoardAnswer.of(state, now), NotesAnswer.of(state),
                MeetingAnswer.of(state, now),
                state.people().all(), state.history().toUndo().map(StateAnswer::name).orElse(null),
                state.history().toRedo().map(StateAnswer::name).orElse(null));
    }

    private static String name(Step step) {
        return step.name().getClass().getSimpleName();
    }
}
