/**
 * Interpretation: channels, booths, who is on air, handovers, signals, incidents, and what each channel carries. This
 * room knows values and the vocabulary; it has no time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.interpretation;
