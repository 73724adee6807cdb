package org.pupitre.domain.agenda;

import org.pupitre.domain.value.Gap;

/**
 * What was decided about a gap.
 *
 * @param takenOut whether it does not count, as if all clocks had been paused; else it is time like any other
 */
public record GapAnswer(Gap gap, boolean takenOut) {}
