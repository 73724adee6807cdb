package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** A correction holds all details of a person; it changes neither the floor nor the order of the queue. */
class CorrectingTest {
    private static final PersonId AWA = new PersonId("awa");
    private static final PersonId JEAN = new PersonId("jean");

    private final StagedSession session = Scenes.speaking();

    @Test
    void allDetailsAreReplacedByOneCommand() {
        PersonDetails details =
                new PersonDetails("Jean-Luc Modèle", "zhan-LUK", "Université", Group.OTHER, LanguageTag.FR);
        session.did("14:28", new CorrectPerson(JEAN, details));
        assertThat(session.state().people().person(JEAN).map(Person::details)).contains(details);
        session.did("14:28", new CorrectPerson(JEAN, PersonDetails.named("Jean")));
        assertThat(session.state().people().person(JEAN).map(Person::details)).contains(PersonDetails.named("Jean"));
    }

    @Test
    void theFloorAndTheQueueStayAsTheyAre() {
        Stream<QueueEntry> before = session.state().queue().entries().stream();
        List<EntryId> order = session.state().queue().waiting().stream().map(QueueEntry::id).toList();
        QueueEntry speaks = session.state().queue().onFloor().orElseThrow();
        LanguageTag floor = session.state().interpretation().floorLanguage();
        assertThat(speaks.person()).isEqualTo(AWA);
        session.did("14:28", new CorrectPerson(AWA, new PersonDetails("Awa Autre", null, null, null, LanguageTag.EN)));
        assertThat(session.state().queue().entries()).isEqualTo(before.toList());
        assertThat(session.state().queue().waiting().stream().map(QueueEntry::id)).isEqualTo(order);
        assertThat(session.state().interpretation().floorLanguage()).isEqualTo(floor);
    }

    @Test
    void aRequestThatWaitsFollowsTheLanguageOfItsPerson() {
        EntryId waits = entry(JEAN).id();
        session.did("14:28", new EditEntry(waits, LanguageTag.FR, "on the phone"), language(JEAN, LanguageTag.EN));
        assertThat(entry(JEAN).language()).isEqualTo(LanguageTag.EN);
        assertThat(entry(JEAN).note()).isEqualTo("on the phone");
        session.did("14:28", new CallSpeaker(waits), language(JEAN, null));
        assertThat(entry(JEAN).language()).as("called as well").isNull();
    }

    @Test
    void aRequestWithALanguageOfItsOwnKeepsIt() {
        session.did("14:28", new EditEntry(entry(JEAN).id(), LanguageTag.EN, null),
                language(JEAN, new LanguageTag("ar")));
        assertThat(entry(JEAN).language()).isEqualTo(LanguageTag.EN);
        session.did("14:28", new CorrectPerson(JEAN, PersonDetails.named("Jean")));
        assertThat(entry(JEAN).language()).isEqualTo(LanguageTag.EN);
    }

    @Test
    void itIsAFactThatUndoGoesPast() {
        var undone = session.state().history().toUndo();
        session.did("14:28", new CorrectPerson(AWA, PersonDetails.named("Awa")));
        assertThat(session.state().history().toUndo()).isEqualTo(undone);
        assertThat(session.state().history().passed()).hasSize(1);
    }

    @Test
    void whatIsTypedIsCleanedAndRefusedWithASentenceWhereNothingIsLeft() {
        session.did("14:28", new CorrectPerson(JEAN, new PersonDetails("  Zoe\u0308\n Modèle\u202e ", "\u200b", " \t",
                null, null)));
        assertThat(session.state().people().person(JEAN).map(Person::details))
                .contains(PersonDetails.named("Zo\u00eb Modèle"));
        assertThat(refused(new CorrectPerson(JEAN, PersonDetails.named("\u200b\u2060"))))
                .isInstanceOf(Rejection.TextEmpty.class);
        assertThat(refused(new CorrectPerson(new PersonId("p99"), PersonDetails.named("X"))))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("p99")));
    }

    @Test
    void itSaysThatSomethingChangedAndNeverWhat() {
        Decision decision = Decider.decide(session.state(), new CorrectPerson(AWA, PersonDetails.named("Awa")),
                session.now());
        assertThat(((Decision.Accepted) decision).events()).containsExactly(new PersonCorrected(AWA));
    }

    @Test
    void whoeverIsNotInTheQueueIsCorrectedBeforeTheSessionToo() {
        StagedSession early = StagedSession.planned().did("12:21", AddToQueue.known(JEAN));
        early.did("12:22", language(JEAN, LanguageTag.EN), new Advance());
        assertThat(early.state().queue().onFloor().orElseThrow().language()).isEqualTo(LanguageTag.EN);
    }

    private CorrectPerson language(PersonId person, LanguageTag language) {
        return new CorrectPerson(person, new PersonDetails("Jean Modèle", null, null, null, language));
    }

    private Rejection refused(CorrectPerson command) {
        return ((Decision.Refused) Decider.decide(session.state(), command, session.now())).reason();
    }

    private QueueEntry entry(PersonId person) {
        return session.state().queue().entries().stream().filter(e -> person.equals(e.person())).findFirst()
                .orElseThrow();
    }
}
