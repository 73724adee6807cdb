package org.pupitre.ui.prepare.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.FollowUpCommand.NameAddressee;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** Who answers in writing what remains open. */
public final class AddresseesModel implements DeskModel {
    private final ObservableList<AddresseeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final Watch watch = new Watch();
    private final List<PersonId> underway = new ArrayList<>();
    private People people = People.NOBODY;
    private LanguageWords words = new LanguageWords(List.of());

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null || !watch.changed(state.people(), state.core().addressees(), plan)) {
            return;
        }
        people = state.people();
        underway.removeIf(people::knows);
        words = new LanguageWords(plan.languages());
        List<AddresseeRow> next = state.core().addressees().subjects().entrySet().stream()
                .flatMap(entry -> people.person(entry.getKey()).filter(person -> people.has(person.id()))
                        .map(person -> new AddresseeRow(person, entry.getValue())).stream())
                .toList();
        Rows.update(rows, next, row -> row.person().id());
        count.set(next.size());
    }

    /** Reads what was typed. */
    TypedAddressee read(String line) {
        return TypedAddressee.read(line, words);
    }

    /** Names whom the library knows by that name and affiliation, else a new person or service. */
    NameAddressee command(TypedLine.Named named, TypedAddressee typed) {
        Optional<Person> known = people.all().stream().filter(person -> PersonLines.same(named, person)).findFirst();
        return known.map(person -> new NameAddressee(person.id(), null, typed.subject()))
                .orElseGet(() -> new NameAddressee(fresh(), named.details(), typed.subject()));
    }

    private PersonId fresh() {
        return PersonLines.fresh(people, underway);
    }

    /** This addressee was sent and is not in the state that is shown yet. */
    void sent(PersonId person) {
        underway.add(person);
    }

    /** The addressee does not come. */
    void refused(PersonId person) {
        underway.remove(person);
    }

    ObservableList<AddresseeRow> rows() {
        return rows;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
