package org.pupitre.domain.value;

/**
 * Names a question within its session.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record QuestionId(String value) implements Id {
    public QuestionId {
        Id.check("QuestionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
