package org.pupitre.ui.panes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.ui.shell.StagedSession;

/** Moments of a session at which the panes are looked at. */
public final class Moments {
    static final BoothId A = new BoothId("a");

    private Moments() {}

    /** Planned, nothing begun. */
    static StagedSession empty() {
        return StagedSession.planned();
    }

    /** Awa speaks, and no one told who interprets. */
    static StagedSession untold() {
        return StagedSession.planned().did("13:30", new NextItem(), new NextItem())
                .did("14:00", known("awa"), new QueueCommand.Advance());
    }

    /** Awa speaks since 14:00, Clara is called, two wait, one question is now and one next. */
    public static StagedSession live() {
        return StagedSession.planned().did("13:30", new NextItem(), new NextItem())
                .did("13:40", new InterpretationCommand.GoOnAir(A, new PersonId("int1"), null))
                .did("13:50", known("ines"), new QueueCommand.Advance())
                .did("13:54", new QueueCommand.EndTurn())
                .did("13:57", known("awa"), known("clara"), known("jean"))
                .did("13:58", AddToQueue.unknown(new PersonDetails("Noor Beispiel", null, null, Group.RESEARCH,
                        LanguageTag.EN)))
                .did("14:00", new QueueCommand.Advance())
                .did("14:00:30", new QueueCommand.CallSpeaker(entry(3)), next(2),
                        new BoardCommand.ShortlistQuestion(question(3)),
                        new BoardCommand.ShortlistQuestion(question(4)))
                .did("14:01", note("Municipal focal points kept services going after hand-over.", NoteTag.LESSON),
                        note("“Ownership begins before the money ends.”", NoteTag.QUOTE))
                .did("14:02", note("Funding cycles are shorter than reintegration paths.", NoteTag.CHALLENGE,
                        NoteTag.RECOMMENDATION));
    }

    /** The live moment with a question read out, a slow-down, a handover asked and an open incident. */
    static StagedSession busy() {
        StagedSession session = live().did("14:02:10", new QueueCommand.EndTurn(), new BoardCommand.NextQuestion(),
                next(1),
                new BoardCommand.WriteRendition(question(1), LanguageTag.EN,
                        "How can local ownership be measured once a programme has ended?", RenditionState.CHECKED));
        return session.did("14:02:20", new QueueCommand.StartTurn(entry(4)),
                new InterpretationCommand.AskHandover(A, new PersonId("int2")),
                new InterpretationCommand.OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr")), null),
                new InterpretationCommand.RaiseSignal(A, SignalKind.SOUND_POOR))
                .did("14:02:26", new InterpretationCommand.RaiseSignal(A, SignalKind.SLOW_DOWN));
    }

    /** Notes from a rapporteur's copy, of which the journal of the console says something else. */
    static StagedSession broughtBack() {
        PersonId amina = new PersonId("r1-p1");
        return live().did("14:05", new NoteCommand.TakeInNotes(List.of(
                offline("x1", "14:00:40", "Returnees were not asked.",
                        new NoteAbout(null, new PersonId("jean"), null, null),
                        NoteTag.CHALLENGE),
                offline("x2", "14:01:10", "Nothing about us without us.", new NoteAbout(null, amina, null, null),
                        NoteTag.QUOTE),
                offline("x3", "13:52", "The towns pay half.", new NoteAbout(new ItemId("panel"), null, null, null),
                        NoteTag.QUOTE)),
                List.of(new ProposedPerson(new Person(amina, PersonDetails.named("Amina Inconnue")), "laptop"))));
    }

    private static NoteRevision offline(String id, String time, String text, NoteAbout entered, NoteTag... tags) {
        Instant at = StagedSession.at(time);
        return new NoteRevision(new NoteId(id), new RevisionId(id), List.of(),
                new NoteContent(text, Set.of(tags), LanguageTag.EN, entered.item(), null, entered.speaker(), null, null,
                        at, entered, LanguageTag.EN),
                "laptop", at);
    }

    /** Long names and texts, many waiting, many questions. */
    static StagedSession crowded() {
        StagedSession session = busy();
        for (int i = 1; i <= 40; i++) {
            session.did("14:02:27", AddToQueue.unknown(new PersonDetails(
                    "Maximiliane-Geneviève Exemple-Beispielsdottir the " + i + "th", null,
                    "Interregional Network of Municipal Associations for Sustainable Reintegration (sample)",
                    Group.OTHER,
                    i % 2 == 0 ? LanguageTag.FR : LanguageTag.EN)));
            session.did("14:02:28", new BoardCommand.AddQuestion((i % 3 == 0
                    ? "Comment les communes, les associations de migrants de retour et les chambres de commerce peuvent-elles,"
                            + " une fois les financements terminés, garder ensemble les services d’orientation ouverts ? ("
                    : "How were local authorities involved? (") + i + ")",
                    i % 3 == 0 ? LanguageTag.FR : LanguageTag.EN, new PersonId("jean")));
        }
        return session;
    }

    static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }

    static org.pupitre.domain.value.EntryId entry(int number) {
        return new org.pupitre.domain.value.EntryId("e" + number);
    }

    static QuestionId question(int number) {
        return new QuestionId("q" + number);
    }

    private static Command next(int question) {
        return new BoardCommand.QuestionToNext(question(question));
    }

    private static NoteCommand note(String text, NoteTag... tags) {
        return new NoteCommand.AddNote(null, text, Set.of(tags), LanguageTag.EN, LanguageTag.EN);
    }
}
