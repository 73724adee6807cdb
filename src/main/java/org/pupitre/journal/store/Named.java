package org.pupitre.journal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.value.PersonId;

/** Whom a journal names: each person that was added, corrected or proposed has a row of people, unless the person was erased since. */
public final class Named {
    private static final Set<String> KINDS =
            Set.of(PersonAdded.class.getSimpleName(), PersonCorrected.class.getSimpleName(),
                    PersonProposed.class.getSimpleName());

    private Named() {}

    /** The people of whole rows. */
    public static Set<PersonId> in(List<Row> rows) {
        return lastIn(rows).keySet();
    }

    /** The people of whole rows, in any order, each with the number of the last row that changed it. */
    public static Map<PersonId, Long> lastIn(List<Row> rows) {
        Map<PersonId, Long> named = new HashMap<>();
        for (Row row : rows) {
            if (KINDS.contains(row.header().kind()) && row.salt() != null) {
                switch (row.event()) {
                    case PersonAdded added -> named.merge(added.person(), row.seq(), Math::max);
                    case PersonCorrected corrected -> named.merge(corrected.person(), row.seq(), Math::max);
                    case PersonProposed proposed -> named.merge(proposed.person(), row.seq(), Math::max);
                    case null, default -> {
                        // Not an event that this program can read: it names no one it could show.
                    }
                }
            }
        }
        return named;
    }
}
