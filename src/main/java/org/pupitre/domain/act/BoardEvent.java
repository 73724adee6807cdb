package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Events of the question board. */
public sealed interface BoardEvent extends Event {
    /**
     * A question was taken down.
     *
     * @param number its arrival number, which never changes, counted from 1
     */
    record QuestionAdded(
            QuestionId question,
            int number,
            String text,
            @Nullable LanguageTag language,
            @Nullable PersonId asker,
            Instant at) implements BoardEvent {}

    /**
     * A file of the meeting tool tells of a question. What a person did with it stays.
     *
     * @param key what makes it the same question in the next file
     */
    record QuestionBrought(QuestionId question, String key, ToolFact tool) implements BoardEvent {}

    /**
     * A person decided which counts: what is here, or what the meeting tool says.
     *
     * @param said  what the meeting tool said then
     * @param taken whether that counts
     */
    record DifferenceSettled(QuestionId question, ToolState said, boolean taken) implements BoardEvent {}

    /** The question is at the bottom of the shortlist. */
    record QuestionShortlisted(QuestionId question) implements BoardEvent {}

    /** The question is next. */
    record QuestionCalled(QuestionId question, Instant at) implements BoardEvent {}

    /** The question is read out. */
    record QuestionReadOut(QuestionId question, Instant at) implements BoardEvent {}

    /** The question was answered live, by whom and in which language as far as known. */
    record QuestionAnswered(QuestionId question, @Nullable PersonId by, @Nullable LanguageTag language, Instant at)
            implements
            BoardEvent {}

    /** The question returned from the floor to the top of the shortlist. */
    record QuestionPutBack(QuestionId question) implements BoardEvent {}

    /**
     * The question is to be answered in writing.
     *
     * @param byFinish whether the session ended before it was reached
     */
    record QuestionToFollowUp(QuestionId question, boolean byFinish, Instant at) implements BoardEvent {
        /** Chosen by a person. */
        public QuestionToFollowUp(QuestionId question, Instant at) {
            this(question, false, at);
        }
    }

    /** The question is not taken. */
    record QuestionDismissed(QuestionId question, DismissReason reason, Instant at) implements BoardEvent {}

    /** The question is back in the state it had before. */
    record QuestionReopened(QuestionId question) implements BoardEvent {}

    /** A human moved the question to this place in its list, counted from 1. */
    record QuestionMoved(QuestionId question, int place) implements BoardEvent {}

    /** The language the question was asked in is known. */
    record QuestionLanguageSet(QuestionId question, LanguageTag language) implements BoardEvent {}

    /** There is a wording in another language. */
    record RenditionWritten(QuestionId question, LanguageTag language, String text, RenditionState state, Instant at)
            implements
            BoardEvent {}
}
