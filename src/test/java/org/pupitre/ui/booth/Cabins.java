package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.ui.shell.StagedSession;

/** Moments of a session as interpreters meet them. */
public final class Cabins {
    public static final BoothId A = new BoothId("a");
    public static final BoothId B = new BoothId("b");
    public static final PersonId ONE = new PersonId("int1");
    public static final PersonId TWO = new PersonId("int2");
    private static final LanguageTag AR = new LanguageTag("ar");

    private Cabins() {}

    /** At 14:01 interpreter 1 is on air since 13:44; Awa answers question 1 in French since 14:00; four wait. */
    public static StagedSession live() {
        return StagedSession.planned().did("13:00", new NextItem(), new NextItem())
                .did("13:26", new NextItem(), new NextItem())
                .did("13:30", new SetFloorLanguage(LanguageTag.EN))
                .did("13:44", new GoOnAir(A, ONE, null))
                .did("13:57", known("awa"), known("jean"), known("clara"), known("ines"))
                .did("13:58", AddToQueue.unknown(new PersonDetails("Noor Beispiel", null, null, null, null)))
                .did("13:59", new QuestionToNext(new QuestionId("q1")), new NextQuestion())
                .did("14:00", new StartTurn(new EntryId("e1")))
                .did("14:00:58", new RaiseSignal(A, SignalKind.TEXT_MISSING));
    }

    /** The same, later: the turn is past its target and interpreter 2 offers to take over. */
    public static StagedSession handover() {
        return live().did("14:05", new AskHandover(A, TWO));
    }

    /** The interpreter went off air while someone speaks, and an incident has stopped interpretation into English. */
    public static StagedSession trouble() {
        return StagedSession.planned().did("13:00", new NextItem(), new NextItem())
                .did("13:30", new SetFloorLanguage(LanguageTag.EN), known("clara"), new Advance(),
                        new GoOnAir(A, ONE, null))
                .did("13:31", new GoOffAir(A),
                        new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("en")), null));
    }

    /** Two booths, three languages, a break from 13:20 to 13:30 and no sample notice. */
    public static StagedSession threeLanguages() {
        Direction one = new Direction(LanguageTag.FR, LanguageTag.EN);
        Direction two = new Direction(AR, LanguageTag.EN);
        return planned(List.of(LanguageTag.FR, LanguageTag.EN, AR),
                List.of(new BoothPlan(A, "A", List.of(one, one.reversed())),
                        new BoothPlan(B, "B", List.of(two, two.reversed()))),
                List.of(new InterpreterPlan(ONE, A, List.of()), new InterpreterPlan(TWO, A, List.of()),
                        new InterpreterPlan(new PersonId("int3"), B, List.of())));
    }

    /** Neither booth nor channel is planned. */
    public static StagedSession noBooth() {
        return planned(List.of(LanguageTag.FR, LanguageTag.EN), List.of(), List.of());
    }

    /** A booth for which no one is planned. */
    public static StagedSession noInterpreter() {
        Direction one = new Direction(LanguageTag.FR, LanguageTag.EN);
        return planned(List.of(LanguageTag.FR, LanguageTag.EN),
                List.of(new BoothPlan(A, "A", List.of(one, one.reversed()))), List.of());
    }

    private static StagedSession planned(List<LanguageTag> languages, List<BoothPlan> booths,
            List<InterpreterPlan> interpreters) {
        SessionPlan session = new SessionPlan(new SeminarId("s"), LocalText.of("Seminar", "Séminaire"),
                LocalText.of("Session", "Séance"), StagedSession.at("13:00"), StagedSession.at("15:00"),
                StagedSession.BRUSSELS, null, languages, null, null, null, 180);
        List<ItemPlan> items = List.of(item("talk", "Talk", ItemKind.PANEL, StagedSession.at("13:00"), 20),
                item("break", "Break", ItemKind.BREAK, null, 10), item("more", "More", ItemKind.PANEL, null, 90));
        List<ChannelPlan> channels = booths.isEmpty()
                ? List.of()
                : languages.stream().map(l -> new ChannelPlan(new ChannelId(l.value()), l, true)).toList();
        return new StagedSession().did("12:50", new PlanSession(session, items, channels, booths, interpreters,
                List.of(), List.of(person("int1", "Interpreter 1", null), person("int2", "Interpreter 2", null),
                        person("int3", "Interpreter 3", null), person("awa", "Awa Exemple", LanguageTag.FR),
                        person("clara", "Clara Sample", LanguageTag.EN), person("noor", "Noor Beispiel", null))));
    }

    public static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }

    private static Person person(String id, String name, @Nullable LanguageTag language) {
        return new Person(new PersonId(id), new PersonDetails(name, null, null, null, language));
    }

    private static ItemPlan item(String id, String title, ItemKind kind, @Nullable Instant start, int minutes) {
        return new ItemPlan(new ItemId(id), LocalText.of(title, title), kind, start,
                (int) Duration.ofMinutes(minutes).toSeconds(), null, false, 120, 60, 0, 2, List.of());
    }
}
