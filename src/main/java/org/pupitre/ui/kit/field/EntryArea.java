package org.pupitre.ui.kit.field;

import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedArea;

/** A text of several lines that is typed, entered and sent; the field is as high as its text, within bounds. */
public final class EntryArea extends WrappedArea implements EntryControl {
    private final Entering entering;

    /**
     * @param name  under which what is typed is kept, one of its own in the window
     * @param least lines it has while there is less to show
     * @param most  lines it grows to; a longer text scrolls
     */
    public EntryArea(String name, Words words, Sender sender, int least, int most) {
        grow(least, most);
        entering = new Entering(this, name, words, sender);
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
