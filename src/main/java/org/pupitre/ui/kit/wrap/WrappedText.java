package org.pupitre.ui.kit.wrap;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/**
 * A label that goes on in further lines where its text is too long for its width. The only label that may: the toolkit
 * cannot break a line within letters written from right to left, so here the lines of such a text are broken, at words and
 * where a word is wider than the label between letters. It is never lower than its lines.
 */
public final class WrappedText extends Label {
    private final LinesNode lines = new LinesNode(this);

    public WrappedText(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        getStyleClass().addAll(styleClasses);
    }

    public WrappedText() {
        this("");
    }

    /** A label that says what is observed. */
    public static WrappedText of(ObservableValue<String> text, String... styleClasses) {
        WrappedText label = new WrappedText("", styleClasses);
        label.textProperty().bind(text);
        return label;
    }

    /** Takes the height its lines need, also where there is less; itself. */
    public WrappedText whole() {
        setMinHeight(Region.USE_PREF_SIZE);
        return this;
    }

    /** Whether it may take further lines; otherwise it is cut short like any label. */
    public void mayWrap(boolean may) {
        setWrapText(may);
        if (getSkin() instanceof LinesSkin skin) {
            skin.updateChildren();
        }
    }

    /** Shows signs before the text, in its first line where they have room there, and none of those before. */
    public void lead(List<? extends Region> signs) {
        lines.lead(signs);
        if (getSkin() instanceof LinesSkin skin) {
            skin.updateChildren();
        }
        requestLayout();
    }

    LinesNode lines() {
        return lines;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LinesSkin(this);
    }
}
