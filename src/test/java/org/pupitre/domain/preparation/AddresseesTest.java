package org.pupitre.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.FollowUpCommand.DropAddressee;
import org.pupitre.domain.act.FollowUpCommand.NameAddressee;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.PersonId;

/** Who answers in writing what remains open (rules of the people, section 7). */
class AddresseesTest {
    private static final PersonId UNIT = new PersonId("unit");

    private final Play play = Play.session(Play.S1).at("17:40");

    private static NameAddressee unit(String subject) {
        return new NameAddressee(UNIT, PersonDetails.named("Programme unit"), subject);
    }

    private Addressees addressees() {
        return play.state().core().addressees();
    }

    @Test
    void aServiceIsNamedWithASubjectAndIsNoSpeaker() {
        play.does(unit("funding"), new NameAddressee(Play.ANA, null, null));
        assertThat(addressees().subjects()).containsExactly(java.util.Map.entry(UNIT, "funding"),
                java.util.Map.entry(Play.ANA, ""));
        assertThat(play.state().people().person(UNIT)).isPresent();
        assertThat(Speakers.of(play.state().timeline(), play.state().queue(), play.state().interpretation(),
                play.state().core().programme(), play.state().people()))
                .noneMatch(person -> person.id().equals(UNIT));
    }

    @Test
    void anotherSubjectTakesThePlaceOfTheFirstAndUndoBringsItBack() {
        play.does(unit("funding"));
        assertThat(play.refused(new NameAddressee(UNIT, null, "funding"))).isEqualTo(new Rejection.NothingChanges());
        play.does(new NameAddressee(UNIT, null, "return"));
        assertThat(addressees().subjects()).containsEntry(UNIT, "return");
        play.does(new DropAddressee(UNIT));
        assertThat(addressees().subjects()).isEmpty();
        play.does(new Undo(), new Undo());
        assertThat(addressees().subjects()).containsEntry(UNIT, "funding");
        assertThat(play.refolded().core()).isEqualTo(play.state().core());
    }

    @Test
    void alsoDuringTheSessionAndAfterIt() {
        play.at("18:00").does(new NextItem(), unit("funding"), new FinishSession(),
                new NameAddressee(UNIT, null, "return"));
        assertThat(addressees().subjects()).containsEntry(UNIT, "return");
    }

    @Test
    void whoIsNotKnownOrKnownAlreadyOrErasedIsRefused() {
        PersonId none = new PersonId("none");
        assertThat(play.refused(new NameAddressee(none, null, "x"))).isEqualTo(new Rejection.NoSuchPerson(none));
        assertThat(play.refused(new NameAddressee(Play.ANA, PersonDetails.named("Ana"), "x")))
                .isEqualTo(new Rejection.IdInUse(Play.ANA.value()));
        assertThat(play.refused(new DropAddressee(Play.ANA))).isEqualTo(new Rejection.NoSuchPerson(Play.ANA));
        PersonId gone = new PersonId("gone");
        var erased = play.state().withPeople(play.state().people().erasing(List.of(gone.erased().value())));
        assertThat(Decider.decide(erased, new NameAddressee(gone, PersonDetails.named("Gone"), null), play.now()))
                .isEqualTo(Decision.refuse(new Rejection.PersonWasErased(gone.erased())));
    }
}
