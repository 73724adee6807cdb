package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Commands about the question board (rules of the board, section 2). */
public sealed interface BoardCommand extends Command {
    /**
     * Takes a question down as it was asked.
     *
     * @param text     1 to 2,000 characters, kept as it is
     * @param language language it was asked in, null if not known
     * @param asker    who asked, null for no one known
     */
    record AddQuestion(String text, @Nullable LanguageTag language, @Nullable PersonId asker) implements BoardCommand {}

    /** Puts a question at the bottom of the shortlist. */
    record ShortlistQuestion(QuestionId question) implements BoardCommand {}

    /** Puts a question into the Next slot; the one that was there returns to the top of its list. */
    record QuestionToNext(QuestionId question) implements BoardCommand {}

    /**
     * The next question, or the first of the shortlist, is read out, and the one in Now is closed as answered live. While
     * someone speaks it becomes next instead.
     */
    record NextQuestion() implements BoardCommand {}

    /**
     * The question has been answered live.
     *
     * @param question the question, null for the one that is now
     */
    record AnswerQuestion(@Nullable QuestionId question) implements BoardCommand {}

    /** Takes a question off the floor, back to the top of the shortlist. */
    record PutBackQuestion(QuestionId question) implements BoardCommand {}

    /** The question is to be answered in writing; one answered live keeps that stamp. */
    record AnswerInWriting(QuestionId question) implements BoardCommand {}

    /** The question is not taken. */
    record DismissQuestion(QuestionId question, DismissReason reason) implements BoardCommand {}

    /** A dismissed, answered or follow-up question returns to the state it had before. */
    record ReopenQuestion(QuestionId question) implements BoardCommand {}

    /**
     * Moves a question within its list (inbox or shortlist).
     *
     * @param place new place, counted from 1; beyond the end means last
     */
    record MoveQuestion(QuestionId question, int place) implements BoardCommand {}

    /** Sets the language a question was asked in. */
    record SetQuestionLanguage(QuestionId question, LanguageTag language) implements BoardCommand {}

    /** Writes or replaces the wording in another language; the original is never edited. */
    record WriteRendition(QuestionId question, LanguageTag language, String text, RenditionState state)
            implements
            BoardCommand {}
}
