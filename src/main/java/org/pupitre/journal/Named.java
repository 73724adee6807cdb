package org.pupitre.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.value.PersonId;

/** Whom a journal names: each person that was added or corrected has a row of people, unless the person was erased since. */
final class Named {
    private static final Set<String> KINDS =
            Set.of(PersonAdded.class.getSimpleName(), PersonCorrected.class.getSimpleName());

    private Named() {}

    /** The persons of whole rows. */
    static Set<PersonId> in(List<Row> rows) {
        Set<PersonId> named = new HashSet<>();
        for (Row row : rows) {
            if (KINDS.contains(row.kind()) && row.salt() != null) {
                switch (row.event()) {
                    case PersonAdded added -> named.add(added.person());
                    case PersonCorrected corrected -> named.add(corrected.person());
                    case null, default -> {
                        // Not an event that this program can read: it names nobody it could show.
                    }
                }
            }
        }
        return named;
    }
}
