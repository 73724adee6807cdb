package org.pupitre.exchange.table;

import java.util.List;
import org.pupitre.domain.act.Person;

/** People as lines: id, name and, where there is one, affiliation, set apart by tabs. */
public final class PeopleLines {
    private PeopleLines() {}

    /** A line for each, in the same order. */
    public static List<String> of(List<Person> people) {
        return people.stream().map(PeopleLines::line).toList();
    }

    private static String line(Person person) {
        return person.id() + "\t" + person.name() + (person.affiliation() == null ? "" : "\t" + person.affiliation());
    }
}
