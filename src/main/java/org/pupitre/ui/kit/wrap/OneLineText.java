package org.pupitre.ui.kit.wrap;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.text.Text;

/**
 * A label for what people typed or are called: a name, an affiliation, a title. It stays on one line and is cut short at a
 * word where there is no room for it. Letters, brackets and figures are in their places also in a text from right to left.
 */
public final class OneLineText extends Label {
    private final Text measured = new Text();

    public OneLineText(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
    }

    public OneLineText() {
        this("");
    }

    /** Whether at least the first word of a text, and the sign that says it goes on, have room in a label of this width. */
    public boolean hasRoomForAWord(String text, double width) {
        String first = Paragraph.firstWord(text);
        double sign = first.equals(text) ? 0 : wide(getEllipsisString());
        return wide(first) + sign <= width - insetsAcross();
    }

    private double insetsAcross() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double wide(String text) {
        measured.setFont(getFont());
        measured.setText(text);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    /** The toolkit cuts at a word too, but leaves an article or a preposition at the end. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        String text = getText();
        if (text != null && !text.isEmpty() && !Paragraph.turns(text)) {
            // What was cut before may have room now, which the toolkit does not notice.
            String shown = isTextTruncated()
                    ? Paragraph.cut(text, getWidth() - insetsAcross() - graphicAcross(), getEllipsisString(),
                            this::wide)
                    : text;
            getChildren().stream().filter(node -> !node.equals(getGraphic())).filter(Text.class::isInstance)
                    .map(Text.class::cast).filter(drawn -> !drawn.getText().equals(shown))
                    .forEach(drawn -> drawn.setText(shown));
        }
    }

    private double graphicAcross() {
        Node graphic = getGraphic();
        return graphic == null ? 0 : graphic.prefWidth(-1) + getGraphicTextGap();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LinesSkin(this);
    }
}
