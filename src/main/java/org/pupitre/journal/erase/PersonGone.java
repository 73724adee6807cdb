package org.pupitre.journal.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.value.Traces;

/**
 * A person who was erased.
 *
 * @param erased the id that takes the place of the person's
 * @param by     by what the person is found
 */
public record PersonGone(PersonId erased, Search by, Instant at) implements Gone {
    private record Found(PersonId person, boolean known, Redaction redaction) {}

    @Override
    public String key() {
        return erased.value();
    }

    @Override
    public boolean nothingIn(Db copy) throws SQLException {
        Found found = find(copy);
        return !found.known && !new CopiesToSearch(copy).holds(key()) && found.redaction.isEmpty();
    }

    private Found find(Db db) throws SQLException {
        List<Person> rows = new PeopleTable(db, new ErasedPeople(db)).rows();
        Optional<Person> row = rows.stream().filter(person -> person.id().erased().equals(erased)).findFirst();
        PersonId there = row.map(Person::id).orElse(erased);
        Search search = row.map(person -> by.and(Search.of(Traces.of(person, rows)))).orElse(by);
        return new Found(there, row.isPresent(), Redaction.find(db, there, search));
    }

    @Override
    public boolean takeOut(Db copy) throws SQLException {
        Found found = find(copy);
        boolean forgotten = new CopiesToSearch(copy).forget(key());
        if (!found.known && found.redaction.isEmpty()) {
            return forgotten;
        }
        found.redaction.carryOut();
        new ErasedPeople(copy).put(erased, at);
        return true;
    }

    @Override
    public boolean notedIn(Db copy) throws SQLException {
        return copy.schema() >= ErasedPeople.SINCE && new ErasedPeople(copy).holds(erased);
    }

    @Override
    public boolean in(Path file) throws IOException {
        return by.inBytes(Files.readAllBytes(file), erased);
    }

    @Override
    public boolean toldBy(String path) {
        return by.in(path);
    }
}
