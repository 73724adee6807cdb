package org.pupitre.ui.shell;

import java.util.List;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Moments of a session that pictures and tests start from. */
public final class Scenes {
    private Scenes() {}

    /** 14:27:05, the discussion has 4:55 left, three wait, a booth asks to slow down. */
    public static StagedSession live() {
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

    /** 14:27:05, the sound of one channel is gone, its booth asks for help, and an interpreter for relief. */
    public static StagedSession emergency() {
        BoothId a = new BoothId("a");
        return live().did("14:26:20", new AskHandover(a, new PersonId("int1")))
                .did("14:26:48", new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr")), null))
                .did("14:26:55", new RaiseSignal(a, SignalKind.CANNOT_HEAR));
    }

    /** 14:27:05, someone speaks for 4:12; three wait. */
    public static StagedSession speaking() {
        return live().did("14:22:53", new AnswerQuestion(null), new Advance());
    }

    /** 14:27:05, two of the items to come are left out. */
    public static StagedSession leftOut() {
        return live().did("14:26", new AddItem(new ItemPlan(new ItemId("film"), LocalText.of("Film", "Film"),
                ItemKind.BREAK, null, 300, null, false, 60, 30, 0, 2, List.of())),
                new SkipItem(new ItemId("qa")), new SkipItem(new ItemId("film")));
    }

    /**
     * 13:27, the panel runs in a block that is longer than its budget; beside it runs an aside, a cue was given, another is to
     * come, and an item is left out.
     */
    public static StagedSession kinds() {
        ItemId block = new ItemId("part");
        return StagedSession.planned()
                .did("12:21", new InsertItem(beside(block, "Part one", "Première partie", ItemKind.BLOCK, 60),
                        new ItemId("keynote")),
                        new EditItem(new ItemId("panel"), change(block)),
                        new EditItem(new ItemId("discussion"), change(block)),
                        new InsertItem(
                                beside(new ItemId("side"), "Booth briefing", "Point avec la cabine", ItemKind.ASIDE,
                                        15),
                                new ItemId("welcome")),
                        new InsertItem(beside(new ItemId("record"), "Recording on", "Lancer l’enregistrement",
                                ItemKind.MARKER, 0), new ItemId("check")),
                        new InsertItem(beside(new ItemId("slide"), "Show the slide", "Montrer la diapositive",
                                ItemKind.MARKER, 0).inBlock(block), new ItemId("panel")),
                        new SkipItem(new ItemId("qa")))
                .did("12:31", new NextItem()).did("12:58", new StartItem(new ItemId("record"), false))
                .did("13:00", new NextItem()).did("13:10", new NextItem())
                .did("13:20", new StartItem(new ItemId("side"), false)).did("13:26", new NextItem());
    }

    private static ItemPlan beside(ItemId id, String english, String french, ItemKind kind, int minutes) {
        return ItemPlan.linked(id, LocalText.of(english, french), kind, minutes * 60);
    }

    private static ItemChange change(ItemId block) {
        return new ItemChange(null, null, null, false, null, null, false, null, null, null, null, null, null, null,
                block,
                false, null, false);
    }

    /** 12:41, the sound check runs; all questions are chosen, and people wait for the floor. */
    public static StagedSession chosen() {
        StagedSession session = StagedSession.planned().did("12:31", new NextItem());
        for (int i = 1; i <= 4; i++) {
            session.did("12:35", new ShortlistQuestion(new QuestionId("q" + i)));
        }
        return session.did("12:40", known("clara"), known("jean"));
    }

    /** 15:02, it ended on the hard stop; three questions were not answered, one of them is dismissed, and two wait. */
    public static StagedSession ended() {
        return emergency().did("14:27:30", new CloseIncident(new IncidentId("i1"))).did("14:34", new NextItem())
                .did("14:53", new NextItem()).did("15:00", new NextItem())
                .did("15:01", new DismissQuestion(new QuestionId("q4"), DismissReason.GREETING));
    }

    /** 300 people wait and 400 questions came in, some with long names and texts. */
    public static StagedSession crowded() {
        StagedSession session = speaking().did("14:25", new QuestionToNext(new QuestionId("q3")));
        for (int i = 1; i <= 300; i++) {
            session.did("14:26", AddToQueue.unknown(new PersonDetails(
                    i % 3 == 0 ? "Maximiliane-Geneviève Exemple-Beispielsdottir " + i : "Person Sample " + i, null,
                    i % 2 == 0 ? "Interregional Network of Municipal Associations for Reintegration (sample)" : null,
                    Group.OTHER, i % 2 == 0 ? LanguageTag.FR : LanguageTag.EN)));
        }
        for (int i = 1; i <= 400; i++) {
            session.did("14:26:30", new AddQuestion(i % 3 == 0
                    ? "Comment les communes, les associations de migrants de retour et les chambres de commerce"
                            + " peuvent-elles garder ensemble les services d’orientation ouverts ? (" + i + ")"
                    : "How were local authorities involved? (" + i + ")",
                    i % 3 == 0 ? LanguageTag.FR : LanguageTag.EN, new PersonId("jean")),
                    new ShortlistQuestion(new QuestionId("q" + (i + 4))));
        }
        return session;
    }

    private static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }
}
