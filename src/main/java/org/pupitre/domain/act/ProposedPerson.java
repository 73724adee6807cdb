package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;

/**
 * A person who is known only because the writer of a note typed the name (rules of the notes, section 3).
 *
 * @param by the computer on which it was typed, null for the moderator's
 */
public record ProposedPerson(Person person, @Nullable String by) {}
