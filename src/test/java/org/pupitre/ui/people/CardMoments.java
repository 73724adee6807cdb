package org.pupitre.ui.people;

import java.util.List;
import java.util.Set;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.shell.StagedSession;

/** A moment at which people are shown in every place there is. */
final class CardMoments {
    static final PersonId AWA = new PersonId("awa");
    static final PersonId CLARA = new PersonId("clara");
    static final PersonId INES = new PersonId("ines");
    static final PersonId JEAN = new PersonId("jean");
    static final PersonId ONE = new PersonId("int1");

    private CardMoments() {}

    /**
     * At 13:12 Ines has the floor and interpreter 1 is on air; Jean and Clara wait, Clara has spoken, Awa withdrew. Jean asked
     * a question, that of Awa is next; a note is on what Clara said, and Jean is planned for an item.
     */
    static StagedSession everywhere() {
        ItemPlan talk =
                new ItemPlan(new ItemId("talk"), LocalText.of("Short talk", "Exposé bref"), ItemKind.KEYNOTE, null,
                        300, null, false, 120, 60, 0, 2, List.of(new PlannedSpeaker(JEAN, 300, null)));
        StagedSession session = StagedSession.planned()
                .did("12:31", new NextItem(), new AddItem(talk))
                .did("13:00", new NextItem(), new GoOnAir(new BoothId("a"), ONE, null),
                        new SetFloorLanguage(LanguageTag.EN))
                .did("13:05", AddToQueue.known(CLARA), new Advance())
                .did("13:06", new AddNote(null, "Focal points stay.", Set.of(NoteTag.LESSON), null, null))
                .did("13:08", AddToQueue.known(INES), new Advance())
                .did("13:09", AddToQueue.known(AWA), new Withdraw(new EntryId("e3")))
                .did("13:10", AddToQueue.known(JEAN), AddToQueue.known(CLARA),
                        new AddQuestion("Who pays for it?", LanguageTag.EN, JEAN),
                        new AddQuestion("Qui décide ?", LanguageTag.FR, AWA), new QuestionToNext(new QuestionId("q6")));
        session.setNow("13:12:00");
        return session;
    }
}
