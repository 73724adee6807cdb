package org.pupitre.domain.value;

/**
 * Names one request for the floor within its session; while it speaks it is a turn.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record EntryId(String value) implements Id {
    public EntryId {
        Id.check("EntryId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
