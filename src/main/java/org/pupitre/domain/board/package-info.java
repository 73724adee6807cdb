/**
 * The question board: questions as asked, their wordings in other languages, and what becomes of them. This room knows
 * values and the vocabulary; it has no time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.board;
