package org.pupitre.domain.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Events that sort, mark and merge questions. */
public sealed interface SortingEvent extends Event {
    /** The question has the moderator's own mark, or no longer. */
    record QuestionStarred(QuestionId question, boolean starred) implements SortingEvent {}

    /** The question has this label, or no longer. */
    record QuestionLabelled(QuestionId question, String label, boolean on) implements SortingEvent {}

    /** The question is for this person, or no longer. */
    record QuestionAddressed(QuestionId question, PersonId person, boolean on) implements SortingEvent {}

    /** This person asked the question; null for an anonymous asker. */
    record QuestionAskerSet(QuestionId question, @Nullable PersonId asker) implements SortingEvent {}

    /** The question is a member of another one. */
    record QuestionMerged(QuestionId question, QuestionId lead, Instant at) implements SortingEvent {}

    /**
     * The question is no longer a member.
     *
     * @param to null where it has the state it had before
     */
    record QuestionUnmerged(QuestionId question, @Nullable UnmergeTo to, Instant at) implements SortingEvent {}

    /** Suggestions are taken from the chat, or not. */
    record BoardOpeningSet(BoardOpening opening) implements SortingEvent {}

    /** This person wrote the wording in a language. */
    record WordingSigned(QuestionId question, LanguageTag language, PersonId author) implements SortingEvent {}
}
