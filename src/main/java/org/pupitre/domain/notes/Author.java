package org.pupitre.domain.notes;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.RevisionId;

/**
 * The writer of a revision here.
 *
 * @param revision the id that a revision gets which is written now
 * @param machine  how others are told of this machine, null for the moderator's
 */
public record Author(RevisionId revision, @Nullable String machine) {}
