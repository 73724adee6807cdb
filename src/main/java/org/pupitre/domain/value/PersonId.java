package org.pupitre.domain.value;

/**
 * Names a person. The name itself is only in the people table, so that a person can be erased.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.check("PersonId", value);
    }

    /**
     * The id that takes the place of this one once the person is erased, and tells nothing of the person: {@code erased-}
     * and 16 hexadecimal digits (FNV-1a) that follow from this id alone. That of such an id is itself.
     */
    public PersonId erased() {
        if (value.matches("erased-[0-9a-f]{16}")) {
            return this;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        return new PersonId("erased-" + "0".repeat(Long.numberOfLeadingZeros(hash | 1) / 4)
                + Long.toHexString(hash));
    }

    @Override
    public String toString() {
        return value;
    }
}
