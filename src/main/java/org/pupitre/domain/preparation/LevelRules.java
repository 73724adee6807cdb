package org.pupitre.domain.preparation;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand;
import org.pupitre.domain.act.LevelCommand.SetAskerLevel;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.LevelEvent.AskerLevelSet;
import org.pupitre.domain.act.LevelEvent.PersonLevelSet;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.people.People;

/** How the level of a person or an asker changes (rules of leaving, section 2). */
public final class LevelRules {
    private LevelRules() {}

    /** Decides a command; never throws. */
    public static Decision decide(Levels levels, LevelCommand command, People people, QuestionBoard board) {
        return switch (command) {
            case SetPersonLevel c when people.wasErased(c.person()) ->
                    Decision.refuse(new Rejection.PersonWasErased(c.person().erased()));
            case SetPersonLevel c when !people.has(c.person()) ->
                    Decision.refuse(new Rejection.NoSuchPerson(c.person()));
            case SetPersonLevel c -> change(levels.of(c.person()), c,
                    new PersonLevelSet(c.person(), c.level(), tellsMore(levels.of(c.person()), c)));
            case SetAskerLevel c when board.question(c.question()).isEmpty() ->
                    Decision.refuse(new Rejection.NoSuchQuestion(c.question()));
            case SetAskerLevel c -> {
                Level own = levels.askers().getOrDefault(c.question(), Level.NAMED);
                yield change(own, c, new AskerLevelSet(c.question(), c.level(), tellsMore(own, c)));
            }
        };
    }

    private static boolean tellsMore(Level before, LevelCommand command) {
        return command.level().compareTo(before) < 0;
    }

    private static Decision change(Level before, LevelCommand command, Event event) {
        if (before == command.level()) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        return tellsMore(before, command) && !command.confirmed()
                ? Decision.refuse(new Rejection.TellsMore())
                : Decision.events(event);
    }
}
