package org.pupitre.domain.board;

import org.pupitre.domain.act.ToolFact;

/**
 * What a file said of a question. It never changes what a person entered (rules of imports, section 5).
 *
 * @param key what makes it the same question in the next file: the id that the meeting tool gave it, else a hash of text,
 *            asker and time
 * @param tool what the meeting tool says of it: a hint, since people there often mark a question late or for another
 */
public record Origin(String key, ToolFact tool) {}
