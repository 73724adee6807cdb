package org.pupitre.domain.act;

import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Events about how far people may be named outside of the working screens. */
public sealed interface LevelEvent extends Event {
    /**
     * A person may be named so far from now on.
     *
     * @param confirmed whether more becomes known than before, to which a person agreed
     */
    record PersonLevelSet(PersonId person, Level level, boolean confirmed) implements LevelEvent {}

    /**
     * The asker of a question may be named so far with it from now on.
     *
     * @param confirmed whether more becomes known than before, to which a person agreed
     */
    record AskerLevelSet(QuestionId question, Level level, boolean confirmed) implements LevelEvent {}
}
