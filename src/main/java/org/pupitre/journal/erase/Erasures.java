package org.pupitre.journal.erase;

import java.sql.SQLException;
import java.util.List;

import org.pupitre.domain.act.Person;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedIds;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.value.Traces;

/** Sees to it that persons who were erased from a library do not come back into it with an older copy. */
public final class Erasures {
    private Erasures() {}

    /** Erases again whoever stands among the erased of a library, within a transaction on it. */
    public static void again(Db library) throws SQLException {
        ErasedIds erased = new ErasedIds(library);
        List<Person> rows = new PeopleTable(library, erased).rows();
        for (Person person : rows) {
            if (erased.holds(person.id())) {
                Erasure.find(library, person.id(), Search.of(Traces.of(person, rows))).carryOut();
            }
        }
    }
}
