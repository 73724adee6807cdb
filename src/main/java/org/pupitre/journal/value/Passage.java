package org.pupitre.journal.value;

import org.pupitre.domain.value.SessionId;

/**
 * A text in the journal in which a person was found.
 *
 * @param seq the entry
 */
public record Passage(SessionId session, long seq, String text) {}
