package org.pupitre.domain.value;

/**
 * Names bytes by what they are.
 *
 * @param value the SHA-256 that the journal computes, in 64 hexadecimal digits
 */
public record ContentId(String value) implements Id {
    public ContentId {
        Id.check("ContentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
