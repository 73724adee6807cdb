package org.pupitre.domain.value;

/**
 * Names a person. The name itself stands only in the people table, so that a person can be erased.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.check("PersonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
