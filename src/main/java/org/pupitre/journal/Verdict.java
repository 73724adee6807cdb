package org.pupitre.journal;

import java.util.List;
import java.util.OptionalLong;

import org.pupitre.domain.value.PersonId;

/**
 * What a check of all hashes found.
 *
 * @param firstBad  the first entry that was altered, or that follows a missing one; empty if the chain holds
 * @param badPeople persons whose row was altered from outside
 */
public record Verdict(OptionalLong firstBad, List<PersonId> badPeople) {
    public Verdict {
        badPeople = List.copyOf(badPeople);
    }

    public boolean ok() {
        return firstBad.isEmpty() && badPeople.isEmpty();
    }
}
