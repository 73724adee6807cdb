package org.pupitre.domain.board;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.pupitre.domain.value.PersonId;

/**
 * What the moderator marks a question with, whatever its state (rules of the board, section 2).
 *
 * @param starred    the moderator's own mark
 * @param labels     at most 20 in a session, each of at most 20 characters
 * @param addressees who is asked, in the order in which they were named
 */
public record QuestionMarks(boolean starred, SortedSet<String> labels, List<PersonId> addressees) {
    /** A question that was not marked. */
    public static final QuestionMarks NONE = new QuestionMarks(false, Collections.emptySortedSet(), List.of());

    public QuestionMarks {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        addressees = List.copyOf(addressees);
    }
}
