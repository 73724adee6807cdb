package org.pupitre.domain.value;

/**
 * Names a line that is pasted into the meeting tool, in all sessions of its seminar.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record LineId(String value) implements Id {
    public LineId {
        Id.check("LineId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
