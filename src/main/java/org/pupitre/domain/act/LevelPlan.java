package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * How far a person may be named outside, or the asker of a question with it; where there is the id of a person, that counts.
 *
 * @param person   null where it is about the asker of a question
 * @param question null where it is about a person
 */
public record LevelPlan(@Nullable PersonId person, @Nullable QuestionId question, Level level) {}
