package org.pupitre.ui.kit.field;

import javafx.scene.control.TextField;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/**
 * A field of one line that is filled in and sent with others. Whatever way a text of several lines comes in, its lines and
 * columns stay apart by a space.
 */
public final class OneLineField extends TextField {
    public OneLineField() {
        FieldTypeface.follow(this);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, PastedLines.broken(text) ? PastedLines.between(text) : text);
    }
}
