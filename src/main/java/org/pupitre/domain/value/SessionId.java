package org.pupitre.domain.value;

/**
 * Names a session, one sitting of a seminar.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record SessionId(String value) implements Id {
    public SessionId {
        Id.check("SessionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
