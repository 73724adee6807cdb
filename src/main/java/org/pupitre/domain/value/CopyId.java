package org.pupitre.domain.value;

/**
 * Names a rapporteur's copy of a session; no two copies have the same.
 *
 * @param value one to 24 characters out of letters, digits, {@code . _ : -}
 */
public record CopyId(String value) implements Id {
    private static final int LONGEST = 24;

    /**
     * @throws IllegalArgumentException if it is no id or longer, since notes and revisions carry it in theirs
     */
    public CopyId {
        Id.check("CopyId", value);
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "CopyId has at most " + LONGEST + " characters but is \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
