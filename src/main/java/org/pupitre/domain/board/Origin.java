package org.pupitre.domain.board;

/**
 * What a file said of a question. It never changes what a person entered (rules of the board, section 6).
 *
 * @param key what makes it the same question in the next file: the id that the meeting tool gave it, else a hash of text,
 *            asker and time
 */
public record Origin(String key) {}
