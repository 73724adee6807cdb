package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.FormerDetails;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;

/** The people table: the one place where names are. Each row has a hash of its own, outside the chain. */
public final class PeopleTable {
    private static final String PUT =
            "INSERT INTO people (id, name, said_as, affiliation, grp, language, facts, former, row_hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                    + " said_as = excluded.said_as, affiliation = excluded.affiliation, grp = excluded.grp,"
                    + " language = excluded.language, facts = excluded.facts, former = excluded.former, row_hash = excluded.row_hash";
    private static final String ALL = "SELECT id, name, said_as, affiliation, grp, language, facts, former, row_hash"
            + " FROM people ORDER BY id";
    private static final String ALL_OLDER = "SELECT id, name, said_as, affiliation, grp, language, row_hash"
            + " FROM people ORDER BY id";
    /** Since this version of the tables a row has facts. */
    static final int FACTS_SINCE = 4;

    /** The columns, in their order in the table and in statements. */
    private enum PeopleColumn {
        ID(1),
        NAME(2),
        SAID_AS(3),
        AFFILIATION(4),
        GRP(5),
        LANGUAGE(6),
        FACTS(7),
        FORMER(8),
        ROW_HASH(9);

        private final int place;

        PeopleColumn(int place) {
            this.place = place;
        }
    }

    private final Db db;
    private final ErasedPeople erased;

    public PeopleTable(Db db, ErasedPeople erased) {
        this.db = db;
        this.erased = erased;
    }

    /** Writes the row of a person; a person who was erased gets none. */
    public void put(Person person) throws SQLException {
        if (erased.holds(person.id())) {
            return;
        }
        Group group = person.group();
        LanguageTag language = person.language();
        PreparedStatement put = db.prepared(PUT);
        put.setString(PeopleColumn.ID.place, person.id().value());
        put.setString(PeopleColumn.NAME.place, person.name());
        put.setString(PeopleColumn.SAID_AS.place, person.saidAs());
        put.setString(PeopleColumn.AFFILIATION.place, person.affiliation());
        put.setString(PeopleColumn.GRP.place, group == null ? null : group.name());
        put.setString(PeopleColumn.LANGUAGE.place, language == null ? null : language.value());
        PersonFacts facts = person.details().facts();
        put.setString(PeopleColumn.FACTS.place, facts == null ? null : Json.canonical(facts));
        FormerDetails former = person.former();
        put.setString(PeopleColumn.FORMER.place, former == null ? null : Json.canonical(former));
        put.setBytes(PeopleColumn.ROW_HASH.place, Hashes.row(person));
        put.executeUpdate();
    }

    public People all() throws SQLException {
        return People.NOBODY.erasing(erased.all()).with(rows());
    }

    /** The rows there are, also of someone who was erased and whom an older copy brought back. */
    public List<Person> rows() throws SQLException {
        List<Person> people = new ArrayList<>();
        boolean facts = db.schema() >= FACTS_SINCE;
        try (ResultSet rows = db.prepared(facts ? ALL : ALL_OLDER).executeQuery()) {
            while (rows.next()) {
                people.add(person(rows, facts));
            }
        }
        return people;
    }

    /**
     * The person of a row.
     *
     * @param facts whether the tables are of a version in which a row has facts and former details
     * @throws IllegalArgumentException if no person can be of such a row
     */
    static Person person(ResultSet row, boolean facts) throws SQLException {
        @Nullable String id = row.getString(PeopleColumn.ID.place);
        @Nullable String name = row.getString(PeopleColumn.NAME.place);
        if (id == null || name == null) {
            throw new IllegalArgumentException("a row without id or name");
        }
        @Nullable String group = row.getString(PeopleColumn.GRP.place);
        @Nullable String language = row.getString(PeopleColumn.LANGUAGE.place);
        @Nullable String more = facts ? row.getString(PeopleColumn.FACTS.place) : null;
        @Nullable String former = facts ? row.getString(PeopleColumn.FORMER.place) : null;
        return new Person(new PersonId(id),
                new PersonDetails(name, row.getString(PeopleColumn.SAID_AS.place),
                        row.getString(PeopleColumn.AFFILIATION.place),
                        group == null ? null : Group.valueOf(group),
                        language == null ? null : new LanguageTag(language),
                        more == null ? null : read(more, PersonFacts.class)),
                former == null ? null : read(former, FormerDetails.class));
    }

    private static <T extends Record> T read(String text, Class<T> type) {
        try {
            return Json.read(text, type);
        } catch (JsonProblem e) {
            throw new IllegalArgumentException("not what a row of people holds: " + e.field(), e);
        }
    }
}
