package org.pupitre.bench;

import java.util.List;
import java.util.Set;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.GiveTime;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.live.Sample;

/** Commands of all kinds, as they come in a session: notes, questions, queue, timeline, edits of the agenda. */
final class Mix {
    private static final int ROUND = 14;
    private static final String TEXT =
            "Les points focaux municipaux ont maintenu les services après la remise; the pilot went on without them.";

    private QuestionId question = new QuestionId("q1");
    private int number;

    Command next() {
        int round = number / ROUND;
        boolean even = round % 2 == 0;
        return switch (number++ % ROUND) {
            case 0 -> new AddQuestion(TEXT + " " + number + " ?", LanguageTag.FR, Sample.AWA);
            case 1 -> new ShortlistQuestion(question);
            case 2 -> AddToQueue.known(even ? Sample.AWA : Sample.LUC);
            case 3 -> new Advance();
            case 4 -> new AddNote(null, TEXT + " " + number, Set.of(NoteTag.LESSON), null, null);
            case 5 -> new GiveTime(30);
            case 6 -> new PauseItem();
            case 7 -> new ResumeItem();
            case 8 -> new SetFloorLanguage(even ? LanguageTag.EN : LanguageTag.FR);
            case 9 -> new EndTurn();
            case 10 -> new AddTime(even ? 60 : -60);
            case 11 -> new EditItem(Sample.QUESTIONS, ItemChange.lasting(even ? 1500 : 1800));
            case 12 -> new EditItem(Sample.QUESTIONS, ItemChange.title(LanguageTag.EN, "Questions " + number));
            default -> new AddNote(null, TEXT, Set.of(), null, null);
        };
    }

    /** Whether the last one changes the agenda. */
    boolean edits() {
        int last = (number - 1) % ROUND;
        return last == 11 || last == 12;
    }

    /** What became of the last one. */
    void happened(List<Event> events) {
        for (Event event : events) {
            if (event instanceof QuestionAdded added) {
                question = added.question();
            }
        }
    }
}
