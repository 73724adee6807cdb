/**
 * The meeting tool as the session knows it: its recordings, its clock, and the lines that are pasted into it. This room
 * knows values and the vocabulary; it has no time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.meeting;
