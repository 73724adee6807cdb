package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/**
 * What a file of the meeting tool says of a question. It is a hint: the console's own log decides (rules of imports, section 5).
 *
 * @param state  what became of it in the meeting tool
 * @param answer what was answered in writing there, null for nothing
 * @param at     when it was marked as answered, often later than the answer; null where that is not said
 * @param by     who marked it as answered, often not the person who spoke; null where no known person did
 * @param votes  votes without names, 0 or more
 * @param voters those who voted and are known
 */
public record ToolFact(
        ToolState state,
        @Nullable String answer,
        @Nullable Instant at,
        @Nullable PersonId by,
        int votes,
        List<PersonId> voters) {
    /** Nothing but that it was asked. */
    public static final ToolFact ASKED = new ToolFact(ToolState.OPEN, null, null, null, 0, List.of());

    public ToolFact {
        voters = List.copyOf(voters);
        votes = Math.max(0, votes);
    }

    /** The same, with these votes. */
    public ToolFact voted(int unnamed, List<PersonId> known) {
        return new ToolFact(state, answer, at, by, unnamed, known);
    }
}
