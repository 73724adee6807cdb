package org.pupitre.exchange.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.meeting.Recording;
import org.pupitre.domain.people.People;
import org.pupitre.domain.preparation.Glossary;
import org.pupitre.domain.preparation.Intake;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;

/**
 * What a file is compared with.
 *
 * @param programme who belongs to the session
 * @param intake    what files brought before
 * @param recordingStart when the recording began, null where that was not said
 */
public record Known(
        SessionId id,
        SessionPlan plan,
        Timeline timeline,
        People people,
        Set<PersonId> programme,
        Glossary glossary,
        Intake intake,
        QuestionBoard board,
        @Nullable Instant recordingStart) {
    /**
     * The session as it is.
     *
     * @throws IllegalArgumentException if it is not planned
     */
    public static Known of(SessionState state) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            throw new IllegalArgumentException("not planned: " + state.id());
        }
        return new Known(state.id(), plan, state.timeline(), state.people(), state.core().programme().people(),
                state.core().glossary(), state.core().intake(), state.board(), recording(state));
    }

    private static @Nullable Instant recording(SessionState state) {
        return state.meeting().recordings().all().stream().findFirst().map(Recording::start).orElse(null);
    }

    /** The zone of times that name none. */
    public ZoneId zone() {
        return plan.zone();
    }

    /** The language of the session that a language of a file is, such as {@code fr} for {@code fr-FR}; else itself. */
    public LanguageTag language(LanguageTag written) {
        List<LanguageTag> own = plan.languages();
        return own.contains(written)
                ? written
                : own.stream().filter(written::covers).findFirst().orElse(written);
    }

    /** The language of a title whose header names none. */
    LanguageTag unnamed(boolean french) {
        LanguageTag likely = french ? LanguageTag.FR : LanguageTag.EN;
        return plan.languages().stream().filter(likely::covers).findFirst().orElse(plan.languages().getFirst());
    }
}
