package org.pupitre.ui.shell;

import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Moments of a session that pictures and tests start from. */
final class Scenes {
    private Scenes() {}

    /** 14:27:05, the discussion has 4:55 left, three wait, a booth asks to slow down. */
    static StagedSession live() {
        BoothId a = new BoothId("a");
        return StagedSession.planned().did("12:31", new NextItem())
                .did("13:00:40", new NextItem(), new GoOnAir(a, new PersonId("int1"), null),
                        new SetFloorLanguage(LanguageTag.EN))
                .did("13:08", new SetFloorLanguage(LanguageTag.FR))
                .did("13:11:20", new NextItem())
                .did("13:26:50", new NextItem(), new SetFloorLanguage(LanguageTag.EN))
                .did("13:30", new SwitchInterpreter(a, null))
                .did("13:41", new SetFloorLanguage(LanguageTag.FR))
                .did("13:54", new SetFloorLanguage(LanguageTag.EN), new SwitchInterpreter(a, null))
                .did("14:07", new NextItem(), known("awa"))
                .did("14:12", known("clara"), new ShortlistQuestion(new QuestionId("q3")),
                        new ShortlistQuestion(new QuestionId("q4")), new QuestionToNext(new QuestionId("q2")))
                .did("14:14:30", new AddNote(null, "Municipal focal points kept services going after hand-over.",
                        java.util.Set.of(NoteTag.LESSON), null, null))
                .did("14:16", known("jean"), new AddNote(null, "Funding cycles shorter than reintegration paths.",
                        java.util.Set.of(NoteTag.CHALLENGE), null, null))
                .did("14:21", known("ines"))
                .did("14:25:53", new Advance())
                .did("14:27:02", new RaiseSignal(a, SignalKind.SLOW_DOWN));
    }

    private static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }
}
