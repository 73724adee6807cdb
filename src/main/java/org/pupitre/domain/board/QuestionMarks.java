package org.pupitre.domain.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * What the moderator marks a question with, whatever its state (rules of the board, section 2).
 *
 * @param starred    the moderator's own mark
 * @param labels     at most 20 in a session, each of at most 20 characters
 * @param addressees who is asked, in the order in which they were named
 * @param merged     of which question it is a member; null where it is none
 * @param with       with which question it was answered, where that led it; else null
 * @param reply      what was said of its answer in writing; null where nothing was
 */
public record QuestionMarks(
        boolean starred,
        SortedSet<String> labels,
        List<PersonId> addressees,
        @Nullable Merged merged,
        @Nullable QuestionId with,
        @Nullable WrittenReply reply) {
    /** A question that was not marked. */
    public static final QuestionMarks NONE =
            new QuestionMarks(false, Collections.emptySortedSet(), List.of(), null, null, null);

    public QuestionMarks {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        addressees = List.copyOf(addressees);
    }

    QuestionMarks star(boolean on) {
        return new QuestionMarks(on, labels, addressees, merged, with, reply);
    }

    QuestionMarks label(String label, boolean on) {
        SortedSet<String> all = new TreeSet<>(labels);
        if (on) {
            all.add(label);
        } else {
            all.remove(label);
        }
        return new QuestionMarks(starred, all, addressees, merged, with, reply);
    }

    QuestionMarks address(PersonId person, boolean on) {
        List<PersonId> all = new ArrayList<>(addressees);
        all.remove(person);
        if (on) {
            all.add(person);
        }
        return new QuestionMarks(starred, labels, all, merged, with, reply);
    }

    QuestionMarks merge(@Nullable Merged other) {
        return new QuestionMarks(starred, labels, addressees, other, with, reply);
    }

    QuestionMarks answeredWith(@Nullable QuestionId lead) {
        return new QuestionMarks(starred, labels, addressees, merged, lead, reply);
    }

    QuestionMarks reply(WrittenReply other) {
        return new QuestionMarks(starred, labels, addressees, merged, with, other);
    }
}
