package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/**
 * A person or a service to whom open questions go.
 *
 * @param person  a row of the people table
 * @param subject on what the addressee answers; null for anything
 */
public record AddresseePlan(PersonId person, @Nullable String subject) {}
