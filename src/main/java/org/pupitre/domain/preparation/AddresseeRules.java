package org.pupitre.domain.preparation;

import java.util.List;
import java.util.Objects;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.FollowUpCommand;
import org.pupitre.domain.act.FollowUpCommand.DropAddressee;
import org.pupitre.domain.act.FollowUpCommand.NameAddressee;
import org.pupitre.domain.act.FollowUpEvent.AddresseeDropped;
import org.pupitre.domain.act.FollowUpEvent.AddresseeNamed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;

/** Who may be named to answer in writing (rules of the people, section 7). */
public final class AddresseeRules {
    private AddresseeRules() {}

    /** Decides a command; never throws. */
    public static Decision decide(Addressees known, FollowUpCommand command, People people) {
        return switch (command) {
            case NameAddressee c -> named(known, c, people);
            case DropAddressee c -> known.subjects().containsKey(c.person())
                    ? Decision.events(new AddresseeDropped(c.person()))
                    : Decision.refuse(new Rejection.NoSuchPerson(c.person()));
        };
    }

    /** A service is a row of the people table too, since what is known of it is erased in the same way. */
    private static Decision named(Addressees known, NameAddressee c, People people) {
        PersonId id = c.person();
        PersonDetails newcomer = c.newcomer();
        if (people.wasErased(id)) {
            return Decision.refuse(new Rejection.PersonWasErased(id.erased()));
        }
        if (people.has(id) != (newcomer == null)) {
            return Decision.refuse(newcomer == null
                    ? new Rejection.NoSuchPerson(id)
                    : new Rejection.IdInUse(id.value()));
        }
        String subject = c.subject() == null || c.subject().isBlank() ? null : c.subject();
        String before = known.subjects().get(id);
        if (before != null && Objects.equals(before, Objects.requireNonNullElse(subject, ""))) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        return new Decision.Accepted(List.of(new AddresseeNamed(id, subject)),
                newcomer == null ? List.of() : List.of(new Person(id, newcomer)));
    }
}
