package org.pupitre.domain.value;

/**
 * Names an interpreters' booth within its session.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record BoothId(String value) implements Id {
    public BoothId {
        Id.check("BoothId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
