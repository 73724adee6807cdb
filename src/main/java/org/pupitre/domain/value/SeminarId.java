package org.pupitre.domain.value;

/**
 * Names a seminar, which has sessions, people and a glossary.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record SeminarId(String value) implements Id {
    public SeminarId {
        Id.check("SeminarId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
