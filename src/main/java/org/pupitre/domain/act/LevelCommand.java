package org.pupitre.domain.act;

import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Commands about how far people may be named outside of the working screens (rules of leaving, section 2). */
public sealed interface LevelCommand extends Command {
    /** The level that is wanted. */
    Level level();

    /** Whether a person agreed that more becomes known than before; needed for nothing else. */
    boolean confirmed();

    /** How far a person may be named, whatever the person says or asks. */
    record SetPersonLevel(PersonId person, Level level, boolean confirmed) implements LevelCommand {}

    /** How far the asker of a question may be named with it; the stricter of it and the person's own level counts. */
    record SetAskerLevel(QuestionId question, Level level, boolean confirmed) implements LevelCommand {}
}
