package org.pupitre.domain.value;

import org.jspecify.annotations.Nullable;

/**
 * Names one revision of a note, the same on every machine. Made of the command that wrote it, and on a rapporteur's copy
 * of the copy too, so that two machines never give the same one.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record RevisionId(String value) implements Id, Comparable<RevisionId> {
    private static final int LONGEST = 64;

    public RevisionId {
        Id.check("RevisionId", value);
    }

    /**
     * The revision that a command writes.
     *
     * @param copy the copy it is written on, null where the session is at home
     */
    public static RevisionId of(@Nullable CopyId copy, CommandId command) {
        String whole = (copy == null ? "" : copy.value() + ".") + command.value();
        if (whole.length() <= LONGEST) {
            return new RevisionId(whole);
        }
        String hash = new PersonId(command.value()).erased().value().replace("erased-", "");
        return new RevisionId((copy == null ? "" : copy.value() + ".") + hash);
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
