package org.pupitre.ui.kit.field;

import org.controlsfx.control.textfield.CustomTextField;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/** A line that is typed, entered and sent. */
public class EntryField extends CustomTextField implements EntryControl {
    private final Entering entering;

    /** @param name under which what is typed is kept, one of its own in the window */
    @SuppressWarnings("this-escape") // what is handed on is called on the screen's thread, after the window is made
    public EntryField(String name, Words words, Sender sender) {
        entering = new Entering(this, name, words, sender);
        FieldTypeface.follow(this);
    }

    @Override
    public Entering entering() {
        return entering;
    }

    /** Whatever way a text comes in, pasted, dropped or by an input method: its lines and columns stay apart. */
    @Override
    public void replaceText(int start, int end, String text) {
        if (PastedLines.broken(text)) {
            entering.putIn(text, fit -> super.replaceText(start, end, fit));
        } else {
            super.replaceText(start, end, text);
        }
    }
}
