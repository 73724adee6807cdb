package org.pupitre.domain.value;

/**
 * Names one command, made before it is sent, so that sending it again changes nothing.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record CommandId(String value) implements Id {
    public CommandId {
        Id.check("CommandId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
