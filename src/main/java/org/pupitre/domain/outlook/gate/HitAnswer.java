package org.pupitre.domain.outlook.gate;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a hit.
 *
 * @param hit     its id
 * @param instead what is written in its place; null where it is harmless and kept as it is
 */
public record HitAnswer(String hit, @Nullable String instead) {}
