package org.pupitre.ui.before;

import org.jspecify.annotations.Nullable;

/**
 * What the computer has for two hours.
 *
 * @param battery     how full its battery is in percent; null where it is plugged in or has none
 * @param free        megabytes that are left on the disk of the library, where they are few; null where they are enough
 * @param secondPlace whether a second place is chosen, to which backups are brought as well
 */
public record Computer(@Nullable Integer battery, @Nullable Long free, boolean secondPlace) {}
