package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Hashes;

/** The people table: the one place where names stand. Each row has a hash of its own, outside the chain. */
public final class PeopleTable {
    private static final String PUT = "INSERT INTO people (id, name, said_as, affiliation, grp, language, row_hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
            + " said_as = excluded.said_as, affiliation = excluded.affiliation, grp = excluded.grp,"
            + " language = excluded.language, row_hash = excluded.row_hash";
    private static final String ALL =
            "SELECT id, name, said_as, affiliation, grp, language, row_hash FROM people ORDER BY id";

    private final Db db;
    private final ErasedPeople erased;

    public PeopleTable(Db db, ErasedPeople erased) {
        this.db = db;
        this.erased = erased;
    }

    /** Writes a person's row; whoever was erased gets none. */
    public void put(Person person) throws SQLException {
        if (erased.holds(person.id())) {
            return;
        }
        Group group = person.group();
        LanguageTag language = person.language();
        PreparedStatement put = db.prepared(PUT);
        put.setString(1, person.id().value());
        put.setString(2, person.name());
        put.setString(3, person.saidAs());
        put.setString(4, person.affiliation());
        put.setString(5, group == null ? null : group.name());
        put.setString(6, language == null ? null : language.value());
        put.setBytes(7, Hashes.row(person));
        put.executeUpdate();
    }

    public People all() throws SQLException {
        return People.NOBODY.erasing(erased.all()).with(rows());
    }

    /** The rows there are, also of somebody who was erased and whom an older copy brought back. */
    public List<Person> rows() throws SQLException {
        List<Person> people = new ArrayList<>();
        try (ResultSet rows = db.prepared(ALL).executeQuery()) {
            while (rows.next()) {
                people.add(person(rows));
            }
        }
        return people;
    }

    /**
     * The person of a row.
     *
     * @throws IllegalArgumentException if no person can be of such a row
     */
    static Person person(ResultSet row) throws SQLException {
        @Nullable String id = row.getString(1);
        @Nullable String name = row.getString(2);
        if (id == null || name == null) {
            throw new IllegalArgumentException("a row without id or name");
        }
        @Nullable String group = row.getString(5);
        @Nullable String language = row.getString(6);
        return new Person(new PersonId(id),
                new PersonDetails(name, row.getString(3), row.getString(4),
                        group == null ? null : Group.valueOf(group),
                        language == null ? null : new LanguageTag(language)));
    }
}
