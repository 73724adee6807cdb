package org.pupitre.domain.value;

/**
 * Names a term of the glossary, in all sessions of its seminar.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record TermId(String value) implements Id {
    public TermId {
        Id.check("TermId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
