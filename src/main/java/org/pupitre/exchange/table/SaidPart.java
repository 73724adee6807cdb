package org.pupitre.exchange.table;

import org.pupitre.text.Messages;

/** A part of a sentence that is not the same in all languages, such as the name of a column. */
@FunctionalInterface
public interface SaidPart {
    /** How it is said in a language. */
    String text(Messages messages);
}
