package org.pupitre.ui.board;

import java.util.List;
import org.pupitre.domain.board.VoteRange;
import org.pupitre.domain.value.LanguageTag;

/**
 * What a row tells of a question beside the question itself.
 *
 * @param members   the numbers of those that are members of it
 * @param askers    how many people ask it with its members
 * @param votes     how many people want it asked with its members
 * @param like      the number of the earlier question that it is like; 0 for none
 * @param unchecked the languages of the session in which it has no checked wording
 */
record RowFacts(List<Integer> members, int askers, VoteRange votes, int like, List<LanguageTag> unchecked) {
    static final RowFacts NONE = new RowFacts(List.of(), 1, VoteRange.NONE, 0, List.of());

    RowFacts {
        members = List.copyOf(members);
        unchecked = List.copyOf(unchecked);
    }
}
