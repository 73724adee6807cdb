package org.pupitre.domain.preparation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.pupitre.domain.act.FollowUpEvent;
import org.pupitre.domain.value.PersonId;

/**
 * Who answers in writing what remains open (rules of the people, section 7). Immutable.
 *
 * @param subjects what each answers on, in the order in which they were named; empty for anything
 */
public record Addressees(SequencedMap<PersonId, String> subjects) {
    /** No one was named. */
    public static final Addressees NONE = new Addressees(new LinkedHashMap<>());

    public Addressees {
        subjects = Collections.unmodifiableSequencedMap(subjects);
    }

    Addressees after(FollowUpEvent event) {
        SequencedMap<PersonId, String> all = new LinkedHashMap<>(subjects);
        switch (event) {
            case FollowUpEvent.AddresseeNamed e -> all.put(e.person(), e.subject() == null ? "" : e.subject());
            case FollowUpEvent.AddresseeDropped e -> all.remove(e.person());
        }
        return new Addressees(all);
    }
}
