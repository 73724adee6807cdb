package org.pupitre.ui.library;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LocalText;
import org.pupitre.live.SessionSummary;

/**
 * A line of the list of sessions.
 *
 * @param first  whether it is the first of its seminar, whose title is then above it
 * @param notice what all sessions of its seminar say of themselves, null where they do not say the same
 */
record SessionLine(SessionSummary session, boolean first, @Nullable LocalText notice) {}
