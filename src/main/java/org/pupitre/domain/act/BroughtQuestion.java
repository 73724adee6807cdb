package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * A question that a file brings (rules of imports, section 5).
 *
 * @param question the question of the board that it is; null for a new one
 * @param key      what makes it the same question in the next file
 * @param text     as asked, 1 to 2,000 characters
 * @param asker    who asked, null for an anonymous asker
 * @param askedAt  when it was asked, null where the file does not say
 * @param tool     what the meeting tool says of it
 */
public record BroughtQuestion(
        @Nullable QuestionId question,
        String key,
        String text,
        @Nullable LanguageTag language,
        @Nullable PersonId asker,
        @Nullable Instant askedAt,
        ToolFact tool) {}
