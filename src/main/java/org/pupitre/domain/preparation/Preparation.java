package org.pupitre.domain.preparation;

import java.util.Collection;

import org.pupitre.domain.act.GlossaryEvent;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.PersonId;

/** What is prepared before a session, beside its agenda and people. Immutable. */
public record Preparation(Glossary glossary, Intake intake) {
    /** Nothing is prepared. */
    public static final Preparation NONE = new Preparation(Glossary.EMPTY, Intake.NONE);

    /** The same after a change of the glossary. */
    public Preparation after(GlossaryEvent event) {
        return new Preparation(glossary.after(event), intake);
    }

    /**
     * The same once a file was taken in.
     *
     * @param timeline the agenda with what the file brought
     */
    public Preparation after(FileTakenIn event, Timeline timeline) {
        return new Preparation(glossary, intake.after(event, timeline, glossary));
    }

    /** The same once the session was planned as a whole with these people. */
    public Preparation planned(Timeline timeline, Collection<PersonId> people) {
        return new Preparation(glossary, intake.planned(timeline, people));
    }

    /** The same once a person corrected what is known of another. */
    public Preparation corrected(PersonId person) {
        Intake left = intake.corrected(person);
        return left.equals(intake) ? this : new Preparation(glossary, left);
    }
}
