package org.pupitre.domain.value;

/**
 * Names a stretch of time in which interpretation was impaired.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record IncidentId(String value) implements Id {
    public IncidentId {
        Id.check("IncidentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
