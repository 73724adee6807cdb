/**
 * The timeline: planned, expected and actual times of all items, the clock of the running one, offset and projection.
 * This room knows values and the vocabulary; it has no time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.agenda;
