package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionCopied;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;

/** What a session begins with, event by event and in this order: planned at home, or as a rapporteur's copy. */
class PlanningTest {
    private static final Instant NOW = Day.at("17:30");
    private static final PersonId NOBODY = new PersonId("nobody");
    private static final List<ChannelPlan> CHANNELS =
            List.of(Play.channel("en", LanguageTag.EN), Play.channel("fr", LanguageTag.FR));
    private static final List<BoothPlan> BOOTHS = List.of(Play.booth(Play.BOOTH, LanguageTag.FR, LanguageTag.EN));
    private static final List<InterpreterPlan> TEAM =
            List.of(Play.interpreter(Play.IRIS), Play.interpreter(Play.JEAN));
    private static final Person ANA = person(Play.ANA);
    private static final List<Person> PEOPLE = List.of(ANA, person(Play.IRIS), person(Play.JEAN));
    private static final CopyMark MARK = new CopyMark(new CopyId("k1"), "laptop");
    private static final ItemPlan PANEL = item("panel", Play.ANA);
    private static final CopiedQuestion ASKED = new CopiedQuestion(new QuestionId("q7"), 7, "Why?", LanguageTag.EN,
            Play.ANA, NOW.minusSeconds(90),
            List.of(new QuestionPlan.Wording(LanguageTag.FR, "Pourquoi ?", RenditionState.CHECKED)));

    private static Person person(PersonId id) {
        return new Person(id, PersonDetails.named(id.value()));
    }

    private static ItemPlan item(String id, PersonId... speakers) {
        return new ItemPlan(new ItemId(id), LocalText.of(id, id), ItemKind.PANEL,
                id.equals("panel") ? Day.at("18:00") : null, 600,
                null, false, 120, 60, 0, 2, Stream.of(speakers).map(s -> new PlannedSpeaker(s, 60, null)).toList());
    }

    private static PlanSession plan(List<ItemPlan> items, List<ChannelPlan> channels, List<BoothPlan> booths,
            List<InterpreterPlan> team, List<QuestionPlan> questions, List<Person> people) {
        return new PlanSession(Play.details(), items, channels, booths, team, questions, people);
    }

    private static TakeCopy copy(List<Person> people, List<ProposedPerson> proposed, List<NoteRevision> notes,
            RunningSession running) {
        return new TakeCopy(MARK, Play.details(), List.of(PANEL, item("break")), List.of(new ItemId("break")), CHANNELS,
                BOOTHS, TEAM, List.of(ASKED), people, proposed, notes, running);
    }

    private static NoteRevision note(String id, List<RevisionId> parents) {
        return new NoteRevision(new NoteId(id), new RevisionId(id + "-1"), parents,
                new NoteContent("Said.", Set.of(), null, null, null, null, null, null, NOW), null, NOW);
    }

    private static RunningSession running(Instant at) {
        return new RunningSession(at, List.of(), Play.ANA, LanguageTag.FR, null);
    }

    private static SessionState state(Person... people) {
        return SessionState.empty(new SessionId("s"), People.NOBODY.with(List.of(people)));
    }

    private static Rejection refused(SessionState state, SessionCommand command) {
        return ((Decision.Refused) Decider.decide(state, command, NOW)).reason();
    }

    private static Decision.Accepted accepted(SessionState state, SessionCommand command) {
        return (Decision.Accepted) Decider.decide(state, command, NOW);
    }

    @Test
    void aPlanBecomesItsEventsInOrder() {
        QuestionPlan first = new QuestionPlan("Why?", LanguageTag.EN, Play.ANA,
                List.of(new QuestionPlan.Wording(LanguageTag.FR, "Pourquoi ?", RenditionState.DRAFT)));
        QuestionPlan second = new QuestionPlan("Où ?", LanguageTag.FR, null, List.of());
        Decision.Accepted planned = accepted(state(ANA),
                plan(List.of(PANEL), CHANNELS, BOOTHS, TEAM, List.of(first, second), PEOPLE));

        List<Event> events = new ArrayList<>(List.of(new SessionPlanned(Play.details()),
                new PersonCorrected(Play.ANA), new PersonAdded(Play.IRIS), new PersonAdded(Play.JEAN),
                new ItemAdded(PANEL)));
        CHANNELS.forEach(c -> events.add(new ChannelAdded(c)));
        BOOTHS.forEach(b -> events.add(new BoothAdded(b)));
        TEAM.forEach(i -> events.add(new InterpreterAdded(i)));
        events.add(new QuestionAdded(new QuestionId("q1"), 1, "Why?", LanguageTag.EN, Play.ANA, NOW));
        events.add(new RenditionWritten(new QuestionId("q1"), LanguageTag.FR, "Pourquoi ?", RenditionState.DRAFT, NOW));
        events.add(new QuestionAdded(new QuestionId("q2"), 2, "Où ?", LanguageTag.FR, null, NOW));
        assertThat(planned.events()).isEqualTo(events);
        assertThat(planned.people()).isEqualTo(PEOPLE);
    }

    @Test
    void anErasedPersonDoesNotComeBackWithAPlan() {
        SessionState state = SessionState.empty(new SessionId("s"),
                People.NOBODY.erasing(List.of(Play.ANA.erased().value())));
        Decision.Accepted planned = accepted(state, plan(List.of(PANEL), CHANNELS, BOOTHS, TEAM, List.of(), PEOPLE));
        assertThat(planned.people()).extracting(Person::id).containsExactly(Play.IRIS, Play.JEAN);
        assertThat(planned.events()).doesNotContain(new PersonAdded(Play.ANA)).contains(new PersonAdded(Play.IRIS));
    }

    @Test
    void aPlanWithWhatDoesNotFitIsRefusedAndNamesIt() {
        Rejection unknown = new Rejection.NoSuchPerson(NOBODY);
        SessionState empty = state();
        assertThat(refused(empty, plan(List.of(PANEL, PANEL), CHANNELS, BOOTHS, TEAM, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.IdInUse("panel"));
        assertThat(refused(empty, plan(List.of(item("panel", Play.ANA, NOBODY)), CHANNELS, BOOTHS, TEAM, List.of(),
                PEOPLE))).isEqualTo(unknown);
        List<ChannelPlan> twice = List.of(CHANNELS.getFirst(), Play.channel("en", LanguageTag.FR));
        assertThat(refused(empty, plan(List.of(PANEL), twice, BOOTHS, TEAM, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.IdInUse("en"));
        List<BoothPlan> booths = List.of(BOOTHS.getFirst(), BOOTHS.getFirst());
        assertThat(refused(empty, plan(List.of(PANEL), CHANNELS, booths, TEAM, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.IdInUse("b1"));
        assertThat(refused(empty, plan(List.of(PANEL), CHANNELS, List.of(), TEAM, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.NoSuchBooth(Play.BOOTH));
        assertThat(refused(empty, plan(List.of(PANEL), CHANNELS, BOOTHS, List.of(Play.interpreter(NOBODY)), List.of(),
                PEOPLE))).isEqualTo(unknown);
        List<InterpreterPlan> team = List.of(Play.interpreter(Play.IRIS), Play.interpreter(Play.IRIS));
        assertThat(refused(empty, plan(List.of(PANEL), CHANNELS, BOOTHS, team, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.IdInUse("iris"));
        QuestionPlan strange = new QuestionPlan("Why?", LanguageTag.EN, NOBODY, List.of());
        assertThat(refused(empty, plan(List.of(PANEL), CHANNELS, BOOTHS, TEAM, List.of(strange), PEOPLE)))
                .isEqualTo(unknown);
        assertThat(refused(Play.session(Play.S1).state(),
                plan(List.of(PANEL), CHANNELS, BOOTHS, TEAM, List.of(), PEOPLE)))
                .isEqualTo(new Rejection.AlreadyPlanned());
    }

    @Test
    void anInterpreterMayWorkInTwoBooths() {
        BoothId other = new BoothId("b2");
        List<BoothPlan> booths = List.of(BOOTHS.getFirst(), Play.booth(other, LanguageTag.FR, new LanguageTag("ar")));
        List<InterpreterPlan> team =
                List.of(Play.interpreter(Play.IRIS), new InterpreterPlan(Play.IRIS, other, List.of()));
        assertThat(accepted(state(), plan(List.of(PANEL), CHANNELS, booths, team, List.of(), PEOPLE)).events())
                .contains(new InterpreterAdded(team.getFirst()), new InterpreterAdded(team.getLast()));
    }

    @Test
    void aCopyBecomesItsEventsInOrder() {
        Person typed = person(new PersonId("typed"));
        NoteRevision note = note("n1", List.of());
        Decision.Accepted copied = accepted(state(ANA), copy(PEOPLE,
                List.of(new ProposedPerson(typed, "laptop"), new ProposedPerson(ANA, null)), List.of(note),
                running(NOW)));

        List<Event> events = new ArrayList<>(List.of(new SessionPlanned(Play.details()), new SessionCopied(MARK),
                new PersonCorrected(Play.ANA), new PersonAdded(Play.IRIS), new PersonAdded(Play.JEAN),
                new PersonProposed(typed.id(), "laptop"), new ItemAdded(PANEL), new ItemAdded(item("break")),
                new ItemSkipped(new ItemId("break"))));
        CHANNELS.forEach(c -> events.add(new ChannelAdded(c)));
        BOOTHS.forEach(b -> events.add(new BoothAdded(b)));
        TEAM.forEach(i -> events.add(new InterpreterAdded(i)));
        events.add(new QuestionAdded(ASKED.id(), 7, "Why?", LanguageTag.EN, Play.ANA, ASKED.askedAt()));
        events.add(new RenditionWritten(ASKED.id(), LanguageTag.FR, "Pourquoi ?", RenditionState.CHECKED,
                ASKED.askedAt()));
        events.add(new NoteRevised(note));
        events.add(new RunningCopied(running(NOW)));
        assertThat(copied.events()).isEqualTo(events);
        assertThat(copied.people()).extracting(Person::id)
                .containsExactly(Play.ANA, Play.IRIS, Play.JEAN, typed.id());
        assertThat(accepted(state(), copy(PEOPLE, List.of(), List.of(), null)).events())
                .noneMatch(RunningCopied.class::isInstance);
    }

    @Test
    void aCopyWithWhatDoesNotFitIsRefusedAndNamesIt() {
        assertThat(refused(state(), copy(PEOPLE.subList(1, 3), List.of(), List.of(), null)))
                .isEqualTo(new Rejection.NoSuchPerson(Play.ANA));
        assertThat(refused(state(), copy(PEOPLE.subList(0, 2), List.of(), List.of(), null)))
                .isEqualTo(new Rejection.NoSuchPerson(Play.JEAN));
        assertThat(refused(state(), new TakeCopy(MARK, Play.details(), List.of(PANEL, PANEL), List.of(), List.of(),
                PEOPLE, List.of()))).isEqualTo(new Rejection.IdInUse("panel"));
        assertThat(refused(Play.session(Play.S1).state(), copy(PEOPLE, List.of(), List.of(), null)))
                .isEqualTo(new Rejection.AlreadyPlanned());
        NoteRevision one = note("n1", List.of(new RevisionId("n1-1")));
        assertThat(refused(state(), copy(PEOPLE, List.of(), List.of(one), null)))
                .isEqualTo(new Rejection.NoteInACircle(new NoteId("n1")));
        NoteRevision blank = new NoteRevision(new NoteId("n2"), new RevisionId("n2-1"), List.of(),
                one.content().saying(" ", Set.of()), null, NOW);
        assertThat(refused(state(), copy(PEOPLE, List.of(), List.of(blank), null)))
                .isEqualTo(Rejection.ofText(TypedField.NOTE, "", 10_000));
    }

    @Test
    void aLaterBundleBringsPeopleNotesAndHowTheSessionRuns() {
        Play play = Play.unplanned().does(copy(PEOPLE, List.of(), List.of(), running(NOW)));
        Person corrected = new Person(Play.ANA, PersonDetails.named("Ana Maria"));
        Person typed = person(new PersonId("typed"));
        NoteRevision note = note("n1", List.of());
        RunningSession later = running(NOW.plusSeconds(60));
        RefreshCopy refresh = new RefreshCopy(new TakeInNotes(List.of(note), List.of(new ProposedPerson(typed, null))),
                List.of(corrected, person(Play.IRIS), person(Play.BEN)), later);
        assertThat(play.events(refresh)).isEqualTo(List.of(new PersonCorrected(Play.ANA), new PersonAdded(Play.BEN),
                new PersonProposed(typed.id(), null), new NoteRevised(note), new RunningCopied(later)));
        assertThat(play.state().people().person(Play.ANA)).contains(corrected);
        assertThat(play.state().people().person(typed.id())).contains(typed);

        assertThat(play.refused(refresh)).as("the same bundle again").isEqualTo(new Rejection.NothingToTakeIn());
        assertThat(play.refused(new RefreshCopy(new TakeInNotes(List.of()), List.of(), running(NOW))))
                .as("an older bundle").isEqualTo(new Rejection.NothingToTakeIn());
        assertThat(play.refused(new RefreshCopy(new TakeInNotes(List.of()), List.of(), null)))
                .isEqualTo(new Rejection.NothingToTakeIn());
        assertThat(play.refused(new RefreshCopy(
                new TakeInNotes(List.of(note("n3", List.of(new RevisionId("n3-1"))))), List.of(), null)))
                .isEqualTo(new Rejection.NoteInACircle(new NoteId("n3")));
        assertThat(play.kinds(new RefreshCopy(new TakeInNotes(List.of()), List.of(person(Play.KATE)), null)))
                .containsExactly("PersonAdded");
    }

    @Test
    void theSameProposedPersonIsTakenOnce() {
        Person typed = person(new PersonId("typed"));
        List<Event> events = new ArrayList<>();
        List<Person> taken = Planning.proposed(People.NOBODY.with(List.of(ANA)),
                List.of(new ProposedPerson(typed, "a"), new ProposedPerson(typed, "b"), new ProposedPerson(ANA, "c"),
                        new ProposedPerson(person(Play.BEN), null)),
                events);
        assertThat(taken).extracting(Person::id).containsExactly(typed.id(), Play.BEN);
        assertThat(events).containsExactly(new PersonProposed(typed.id(), "a"), new PersonProposed(Play.BEN, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, 86_400, 100L * 366 * 24 * 3600, -100L * 366 * 24 * 3600})
    void aSessionMovesByAnyTimeUpToAHundredYears(long seconds) {
        Instant start = Play.details().plannedStart();
        assertThat(Play.session(Play.S1).events(new MoveSession(start.plusSeconds(seconds))))
                .isEqualTo(List.of(new SessionMoved(seconds)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100L * 366 * 24 * 3600 + 1, -100L * 366 * 24 * 3600 - 1})
    void noMoveAndAFartherOneAreRefused(long seconds) {
        Instant start = Play.details().plannedStart();
        assertThat(Play.session(Play.S1).refused(new MoveSession(start.plusSeconds(seconds))))
                .isEqualTo(new Rejection.BadValue("plannedStart", "≠ " + start));
    }

    @Test
    void aSessionThatIsOverOrHasNoPlanStaysWhereItIs() {
        MoveSession move = new MoveSession(Play.details().plannedStart().plus(Duration.ofDays(1)));
        assertThat(Play.unplanned().refused(move)).isEqualTo(new Rejection.NotPlannedYet());
        Play over = Play.session(Play.S1).does(new StartItem(new ItemId("A"), false)).does(new FinishSession());
        assertThat(over.refused(move)).isEqualTo(new Rejection.SessionIsFinished());
    }

    @Test
    void peopleAreAddedOnceAndCorrectedWhereTheyAre() {
        Play play = Play.session(Play.S1);
        PersonDetails details = PersonDetails.named("Ana Maria");
        assertThat(play.refused(new AddPerson(Play.ANA, details))).isEqualTo(new Rejection.IdInUse("ana"));
        assertThat(play.refused(new CorrectPerson(NOBODY, details))).isEqualTo(new Rejection.NoSuchPerson(NOBODY));
        assertThat(play.events(new CorrectPerson(Play.ANA, details))).isEqualTo(List.of(new PersonCorrected(Play.ANA)));
        assertThat(play.state().people().person(Play.ANA)).contains(new Person(Play.ANA, details));
        assertThat(play.kinds(new AddPerson(null, details))).containsExactly("PersonAdded");
        SessionState erased = SessionState.empty(new SessionId("s"),
                People.NOBODY.erasing(List.of(Play.ANA.erased().value())));
        assertThat(((Decision.Refused) Decider.decide(erased, new AddPerson(Play.ANA, details), NOW)).reason())
                .isEqualTo(new Rejection.PersonWasErased(Play.ANA.erased()));
    }

    @Test
    void anItemOfAnUnknownSpeakerIsNotAdded() {
        Play play = Play.session(Play.S1);
        assertThat(play.refused(new AddItem(item("more", NOBODY)))).isEqualTo(new Rejection.NoSuchPerson(NOBODY));
        assertThat(play.events(new AddItem(item("more", Play.ANA)))).isEqualTo(
                List.of(new ItemAdded(item("more", Play.ANA))));
    }

    @Test
    void whatIsAddedToAnEmptyAgendaBeginsWithTheSession() {
        PlanSession plan = Play.plan(Day.agenda(Play.S1));
        Play play = Play.unplanned().does(new PlanSession(plan.plan(), List.of(), plan.channels(), List.of(),
                List.of(), List.of(), List.of()));
        ItemPlan first = plan.items().getFirst().startingAt(null);
        play.does(new AddItem(first), new AddItem(plan.items().get(1).startingAt(null)));
        assertThat(play.state().timeline().plans()).extracting(ItemPlan::fixedStart)
                .containsExactly(plan.plan().plannedStart(), null);
    }
}
