package org.pupitre.journal.value;

import java.time.Instant;

/**
 * Something that left the library for another place, and that no one can reach from here.
 *
 * @param place where it was written, as a path or in words
 * @param what  what it is, such as {@code BACKUP}
 */
public record Exported(String place, String what, Instant at) {}
