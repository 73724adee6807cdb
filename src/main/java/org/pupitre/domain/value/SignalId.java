package org.pupitre.domain.value;

/**
 * Names a signal of a booth, such as "speak closer", until and after it is handled.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record SignalId(String value) implements Id {
    public SignalId {
        Id.check("SignalId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
