package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.function.Supplier;

/**
 * A text that was entered and is not taken: it was refused, or something is asked about it.
 *
 * @param number  order in which the texts were entered
 * @param text    the text as it goes back into the field
 * @param reason  why it waits, in the language of the screen
 * @param replies what can be answered; empty where nothing is asked
 */
record WaitingText(long number, String text, Supplier<String> reason, List<Reply> replies, Purpose purpose) {
    WaitingText {
        replies = List.copyOf(replies);
    }
}
