package org.pupitre.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpretationCommand.AddBooth;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.ChangeBooth;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.RemoveBooth;
import org.pupitre.domain.act.InterpretationCommand.RemoveInterpreter;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.PeopleCommand.RemovePerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Who comes into a session and leaves it, and its booths (rules of the people, sections 3 and 4). */
class JoiningTest {
    private static final PersonId DORA = new PersonId("dora");
    private static final PersonId EDE = new PersonId("ede");
    private static final LanguageTag ES = new LanguageTag("es");
    private static final BoothId LATE = new BoothId("b9");

    private final Play play = Play.session(Play.S1).at("17:40");

    private static AddPeople people(PersonId... ids) {
        return new AddPeople(Arrays.stream(ids).map(id -> new Person(id, PersonDetails.named("N " + id.value())))
                .toList());
    }

    private boolean belongs(PersonId person) {
        return play.state().core().programme().people().contains(person);
    }

    private Booth booth(BoothId id) {
        return play.state().interpretation().booth(id).orElseThrow();
    }

    @Test
    void severalPeopleComeInOneActAndLeaveWithOneUndo() {
        assertThat(play.kinds(people(DORA, Play.ANA, EDE, DORA)))
                .containsExactly("PersonAdded", "PersonAdded", "PeopleJoined");
        assertThat(belongs(DORA) && belongs(EDE)).isTrue();
        assertThat(play.state().history().toUndo().orElseThrow().name().getClass().getSimpleName())
                .isEqualTo("PeopleJoined");
        play.does(new Undo());
        assertThat(belongs(DORA) || belongs(EDE)).isFalse();
        assertThat(play.kinds(people(DORA))).as("the library knows the person").containsExactly("PeopleJoined");
    }

    @Test
    void whoIsThereStaysAsHeIs() {
        assertThat(play.refused(people(Play.ANA))).isEqualTo(new Rejection.NothingChanges());
        play.does(people(DORA), new Undo());
        assertThat(play.refused(new AddPeople(List.of(new Person(DORA, PersonDetails.named("Someone else"))))))
                .as("the id is another person's").isEqualTo(new Rejection.IdInUse("dora"));
        assertThat(play.state().people().person(Play.ANA).orElseThrow().name()).isEqualTo("ana");
    }

    @Test
    void whoHasNoPartIsTakenOutWithWhatIsKnownOfTextAndSound() {
        play.does(people(DORA), new ReceiveText(DORA, true), new RemovePerson(DORA));
        assertThat(belongs(DORA)).isFalse();
        assertThat(play.core().readiness().of(DORA)).isEqualTo(Ready.NONE);
        assertThat(play.refused(new RemovePerson(DORA))).isEqualTo(new Rejection.NothingChanges());
        play.does(new Undo());
        assertThat(belongs(DORA) && play.core().readiness().of(DORA).text()).isTrue();
    }

    @Test
    void whoHasAPartStaysAndTheReasonIsSaid() {
        play.does(people(DORA, EDE));
        ItemId item = new ItemId("B");
        play.does(new org.pupitre.domain.act.PlanCommand.EditItem(item,
                ItemChange.spokenBy(List.of(new PlannedSpeaker(DORA, 60, null)))));
        assertThat(play.refused(new RemovePerson(DORA))).isEqualTo(new Rejection.PersonIsSpeaker(DORA, item));
        play.does(new Undo(), AddToQueue.known(DORA));
        assertThat(play.refused(new RemovePerson(DORA))).isEqualTo(new Rejection.PersonIsInQueue(DORA));
        play.does(new Withdraw(play.state().queue().entries().getFirst().id()),
                new AddQuestion("Why?", LanguageTag.EN, DORA));
        assertThat(play.refused(new RemovePerson(DORA))).isEqualTo(new Rejection.PersonHasAsked(DORA));
        play.does(new AddNote(null, "Said", java.util.Set.of(), LanguageTag.EN, null,
                NoteAbout.NOTHING.withSpeaker(EDE)));
        assertThat(play.refused(new RemovePerson(EDE))).isEqualTo(new Rejection.PersonIsInNote(EDE));
        assertThat(play.refused(new RemovePerson(Play.IRIS)))
                .isEqualTo(new Rejection.PersonIsInterpreter(Play.IRIS, Play.BOOTH));
        assertThat(play.refused(new RemovePerson(new PersonId("none"))))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("none")));
    }

    @Test
    void aBoothAddedWhileTheSessionRunsBringsTheChannelOfItsLanguage() {
        play.at("18:00").does(new NextItem());
        BoothPlan late = Play.booth(LATE, ES, LanguageTag.EN);
        assertThat(play.kinds(new AddBooth(late))).containsExactly("BoothAdded", "ChannelAdded");
        assertThat(play.state().interpretation().channels()).extracting(ChannelPlan::language).contains(ES);
        play.does(new AddInterpreter(new InterpreterPlan(DORA, LATE, List.of(ES)), PersonDetails.named("Dora")),
                new GoOnAir(LATE, DORA, null));
        assertThat(booth(LATE).active()).contains(DORA);
        assertThat(belongs(DORA)).isTrue();
    }

    @Test
    void aNewInterpreterComesIntoLibraryAndBoothWithOneAct() {
        AddInterpreter dora = new AddInterpreter(new InterpreterPlan(DORA, Play.BOOTH, List.of()),
                PersonDetails.named("Dora"));
        assertThat(play.refused(new AddInterpreter(dora.interpreter()))).isEqualTo(new Rejection.NoSuchPerson(DORA));
        assertThat(play.kinds(dora)).containsExactly("PersonAdded", "InterpreterAdded");
        assertThat(play.refused(dora)).isEqualTo(new Rejection.IdInUse("dora"));
        play.does(new Undo());
        assertThat(booth(Play.BOOTH).has(DORA) || belongs(DORA)).isFalse();
    }

    @Test
    void anInterpreterWhoNeverWasOnAirLeavesAndTheHandoverWithHim() {
        play.does(new GoOnAir(Play.BOOTH, Play.IRIS, null), new AskHandover(Play.BOOTH, Play.JEAN),
                new RemoveInterpreter(Play.BOOTH, Play.JEAN));
        assertThat(booth(Play.BOOTH).has(Play.JEAN)).isFalse();
        assertThat(booth(Play.BOOTH).handover()).isInstanceOf(Handover.Steady.class);
        assertThat(play.refused(new RemoveInterpreter(Play.BOOTH, Play.IRIS)))
                .isEqualTo(new Rejection.InterpreterWasOnAir(Play.IRIS, Play.BOOTH));
        assertThat(play.refused(new RemoveInterpreter(Play.BOOTH, Play.JEAN)))
                .isEqualTo(new Rejection.NotInBooth(Play.JEAN, Play.BOOTH));
        play.does(new Undo());
        assertThat(booth(Play.BOOTH).handover()).isInstanceOf(Handover.Asked.class);
    }

    @Test
    void aBoothChangesItsDirectionsAndATargetThatIsNoneAnyMoreIsForgotten() {
        play.does(new SetTarget(Play.BOOTH, LanguageTag.FR));
        BoothPlan other = new BoothPlan(Play.BOOTH, "B", List.of(new Direction(LanguageTag.FR, LanguageTag.EN)));
        play.does(new ChangeBooth(other));
        assertThat(booth(Play.BOOTH).plan()).isEqualTo(other);
        assertThat(booth(Play.BOOTH).target()).isNull();
        assertThat(booth(Play.BOOTH).team()).as("its team stays").isNotEmpty();
        assertThat(play.refused(new ChangeBooth(other))).isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void onlyAnEmptyBoothThatNeverWorkedGoes() {
        assertThat(play.refused(new RemoveBooth(Play.BOOTH))).isEqualTo(new Rejection.BoothIsInUse(Play.BOOTH));
        play.does(new AddBooth(Play.booth(LATE, LanguageTag.FR, LanguageTag.EN)), new RemoveBooth(LATE));
        assertThat(play.state().interpretation().booth(LATE)).isEmpty();
    }

    @Test
    void afterTheEndNoBoothChanges() {
        play.at("18:00").does(new NextItem(), new FinishSession());
        assertThat(play.refused(new ChangeBooth(Play.booth(Play.BOOTH, ES, LanguageTag.EN))))
                .isEqualTo(new Rejection.SessionIsFinished());
    }

    @Test
    void aSessionReplayedFromItsEventsIsTheSame() {
        play.does(people(DORA, EDE), new RemovePerson(EDE), new Undo(),
                new AddBooth(Play.booth(LATE, ES, LanguageTag.EN)), new RemoveBooth(LATE));
        assertThat(play.refolded().core()).isEqualTo(play.core());
    }
}
