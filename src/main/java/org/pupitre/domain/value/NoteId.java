package org.pupitre.domain.value;

/**
 * Names a note. Notes may come from other machines, so an id from outside is taken as it is.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record NoteId(String value) implements Id {
    public NoteId {
        Id.check("NoteId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
