package org.pupitre.domain.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.TermId;

/**
 * What a person made of a term of the glossary, and when.
 *
 * @param term as it is since then, of that id; null where it was taken away
 * @param at   when
 */
public record TermChange(TermId id, @Nullable Term term, Instant at) {}
