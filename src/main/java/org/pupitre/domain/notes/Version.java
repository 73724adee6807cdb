package org.pupitre.domain.notes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.value.RevisionId;

/**
 * One of several versions of a note that no one has decided between.
 *
 * @param id      the revision that wrote it
 * @param content what the note says by it, null if it takes the note away
 * @param by      the machine it was written on, null for the moderator's
 * @param at      when, by the clock of that machine
 */
public record Version(RevisionId id, @Nullable NoteContent content, @Nullable String by, Instant at) {}
