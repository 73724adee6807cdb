package org.pupitre.ui.safety;

import java.time.Instant;

/**
 * A backup in a list.
 *
 * @param file      by which it is chosen
 * @param reason    why it was made, as a constant that has a word
 * @param elsewhere whether it is in the second place
 */
public record BackupRow(String file, Instant at, Enum<?> reason, long entries, boolean elsewhere) {}
