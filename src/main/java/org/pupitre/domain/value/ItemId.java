package org.pupitre.domain.value;

/**
 * Names an agenda item within its session.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record ItemId(String value) implements Id {
    public ItemId {
        Id.check("ItemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
