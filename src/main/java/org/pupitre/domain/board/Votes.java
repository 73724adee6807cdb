package org.pupitre.domain.board;

import java.util.Set;

import org.pupitre.domain.value.PersonId;

/**
 * Who wants a question asked, as files told it (rules of the board, section 5).
 *
 * @param known   voters who are known
 * @param unnamed how many more a file counts without names, 0 or more
 */
public record Votes(Set<PersonId> known, int unnamed) {
    /** No votes. */
    public static final Votes NONE = new Votes(Set.of(), 0);

    /** @throws IllegalArgumentException if a count is below 0 */
    public Votes {
        if (unnamed < 0) {
            throw new IllegalArgumentException("votes are 0 or more");
        }
        known = Set.copyOf(known);
    }
}
