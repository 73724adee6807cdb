package org.pupitre.ui.shell;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The state of saving.
 *
 * @param at      when the latest entry was written, null if there is none
 * @param entries how many entries the session has in the library
 * @param aside   how many entries are in a second place and not in the library
 * @param failure why the latest attempt to write failed, null if it did not
 */
public record Saved(@Nullable Instant at, long entries, long aside, @Nullable String failure) {}
