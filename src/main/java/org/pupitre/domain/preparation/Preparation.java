package org.pupitre.domain.preparation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.FollowUpEvent;
import org.pupitre.domain.act.GlossaryEvent;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.IntakeEvent.LinesSetAside;
import org.pupitre.domain.act.LevelEvent;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.ReadinessEvent;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.PersonId;

/**
 * What is prepared before a session, beside its agenda and people. Immutable.
 *
 * @param givenAt    when the rapporteur last was given a file; null for never
 * @param addressees who answers in writing what remains open
 * @param levels     how far people may be named outside of the working screens
 */
public record Preparation(
        Glossary glossary,
        Intake intake,
        Readiness readiness,
        @Nullable Instant givenAt,
        Addressees addressees,
        Levels levels) {
    /** Nothing is prepared. */
    public static final Preparation NONE =
            new Preparation(Glossary.EMPTY, Intake.NONE, Readiness.NONE, null, Addressees.NONE, Levels.ALL_NAMED);

    /** The same after a change of the glossary. */
    public Preparation after(GlossaryEvent event) {
        return new Preparation(glossary.after(event), intake, readiness, givenAt, addressees, levels);
    }

    /**
     * The same once a file was taken in.
     *
     * @param timeline the agenda with what the file brought
     */
    public Preparation after(FileTakenIn event, Timeline timeline) {
        return new Preparation(glossary, intake.after(event, timeline, glossary), readiness, givenAt, addressees,
                levels);
    }

    /** The same once lines of a chat were set aside. */
    public Preparation after(LinesSetAside event) {
        return new Preparation(glossary, intake.after(event), readiness, givenAt, addressees, levels);
    }

    /** The same once the session was planned as a whole with these people. */
    public Preparation planned(Timeline timeline, Collection<PersonId> people) {
        return new Preparation(glossary, intake.planned(timeline, glossary, people), readiness, givenAt, addressees,
                levels);
    }

    /** The same once a person corrected what is known of others. */
    public Preparation corrected(Collection<PersonId> people) {
        Intake left = intake.corrected(people);
        return left.equals(intake) ? this : new Preparation(glossary, left, readiness, givenAt, addressees, levels);
    }

    /** The same once something was said of how ready a person is. */
    public Preparation after(ReadinessEvent event) {
        return new Preparation(glossary, intake, readiness.after(event), givenAt, addressees, levels);
    }

    /** The same once a person was named to answer in writing, or no longer is. */
    public Preparation after(FollowUpEvent event) {
        return new Preparation(glossary, intake, readiness, givenAt, addressees.after(event), levels);
    }

    /** The same once it was said how far a person may be named. */
    public Preparation after(LevelEvent event) {
        return new Preparation(glossary, intake, readiness, givenAt, addressees, levels.after(event));
    }

    /** The same once a person was taken out of the session. */
    public Preparation without(PersonId person) {
        return new Preparation(glossary, intake, readiness.without(person), givenAt, addressees, levels);
    }

    /** The same once the session was moved. */
    public Preparation later(Duration by) {
        return new Preparation(glossary, intake, readiness.later(by), givenAt, addressees, levels);
    }

    /** The same once the notes left for another computer. */
    public Preparation given(Instant at) {
        return new Preparation(glossary, intake, readiness, at, addressees, levels);
    }
}
