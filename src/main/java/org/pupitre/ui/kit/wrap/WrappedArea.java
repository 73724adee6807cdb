package org.pupitre.ui.kit.wrap;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A field of several lines whose text wraps, but not while it holds letters written from right to left, whose lines the
 * toolkit cannot break: then each line scrolls. The only such field there may be. It may grow with its text.
 */
public class WrappedArea extends TextArea {
    private final Text measured = new Text();
    /** As the text would be drawn in so many lines; their spacing is that of the skin's own. */
    private final Text drawn = new Text();
    private int least;
    private int most;

    @SuppressWarnings("this-escape") // only properties are followed
    public WrappedArea() {
        measured.fontProperty().bind(fontProperty());
        drawn.fontProperty().bind(fontProperty());
        // As the skin's own: with other bounds the lines are lower.
        drawn.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setWrapText(true);
        FieldTypeface.follow(this);
        textProperty().subscribe(_ -> arrange());
        skinProperty().subscribe(_ -> follow());
        fontProperty().subscribe(_ -> arrange());
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (text != null && Paragraph.turns(text)) {
            // Before its skin hears of it: that may lay out each letter at once.
            stopWrapping();
        }
        super.replaceText(start, end, text);
    }

    /**
     * Makes it as high as its text.
     *
     * @param from lines it has at least
     * @param to   lines it has at most; a longer text scrolls
     */
    protected final void grow(int from, int to) {
        least = from;
        most = to;
        textProperty().subscribe(_ -> requestLayout());
    }

    /** By how much it is higher now than with the least lines; 0 where it does not grow. */
    public final double grown() {
        return most == 0 ? 0 : Math.max(0, prefHeight(getWidth()) - minHeight(getWidth()));
    }

    /** Whether the caret is in the last line, as the lines are broken on the screen. */
    public final boolean onLastLine() {
        return text().map(shown -> top(shown, getCaretPosition()) >= top(shown, getLength())).orElse(true);
    }

    private static double top(Text shown, int place) {
        return Stream.of(shown.caretShape(place, true)).filter(MoveTo.class::isInstance)
                .mapToDouble(move -> ((MoveTo) move).getY()).min().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return most == 0 ? super.getContentBias() : Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return most == 0 ? super.computeMinHeight(width) : high(width, least, least);
    }

    @Override
    protected double computePrefHeight(double width) {
        return most == 0 ? super.computePrefHeight(width) : high(width, least, most);
    }

    /** With insets, in a field of this width; the width it has where that is not known. */
    private double high(double width, int from, int to) {
        Insets around = around();
        double across = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
        text().ifPresent(shown -> drawn.setLineSpacing(shown.getLineSpacing()));
        String text = getText() == null ? "" : getText();
        double high = from == to || across <= 0 ? 0 : high(text, Paragraph.turns(text) ? 0 : across);
        return snapSizeY(Math.clamp(high, high(lines(from), 0), high(lines(to), 0))) + around.getTop()
                + around.getBottom();
    }

    private double high(String text, double across) {
        drawn.setWrappingWidth(across);
        drawn.setText(text);
        return drawn.getLayoutBounds().getHeight();
    }

    private static String lines(int number) {
        // Each holds a letter: an empty last line would be lower.
        return "x" + "\nx".repeat(number - 1);
    }

    /** What is between the edge of the field and its lines. */
    private Insets around() {
        Insets own = getInsets();
        Insets pane = pane().map(Region::getInsets).orElse(Insets.EMPTY);
        Insets content = content().map(Region::getInsets).orElse(Insets.EMPTY);
        return new Insets(own.getTop() + pane.getTop() + content.getTop(),
                own.getRight() + pane.getRight() + content.getRight(),
                own.getBottom() + pane.getBottom() + content.getBottom(),
                own.getLeft() + pane.getLeft() + content.getLeft());
    }

    /** The node that draws the text; none before there is a skin. */
    private Optional<Text> text() {
        return content().stream().flatMap(content -> content.lookupAll(".text").stream()).filter(Text.class::isInstance)
                .map(Text.class::cast).filter(shown -> shown.getText().equals(getText())).findFirst();
    }

    private void follow() {
        pane().ifPresent(pane -> pane.viewportBoundsProperty().subscribe(_ -> arrange()));
        arrange();
    }

    /** What the skin scrolls its lines in; none before there is a skin. */
    private Optional<ScrollPane> pane() {
        return getChildrenUnmodifiable().stream().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .findFirst();
    }

    private Optional<Region> content() {
        return pane().map(ScrollPane::getContent).filter(Region.class::isInstance).map(Region.class::cast);
    }

    private void arrange() {
        String text = getText();
        if (text != null && Paragraph.turns(text)) {
            stopWrapping();
            takeRoom(text);
        } else if (!isWrapText()) {
            setWrapText(true);
            content().ifPresent(content -> {
                content.setPrefSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
                content.setMinSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
            });
        }
    }

    private void stopWrapping() {
        setWrapText(false);
        content().ifPresent(content -> content.lookupAll("Text").forEach(node -> ((Text) node).setWrappingWidth(0)));
    }

    /** The skin asks for the height of its lines as if they wrapped, whether they do or not; so they get their room here. */
    private void takeRoom(String text) {
        content().ifPresent(content -> takeRoom(content, pane().orElseThrow().getViewportBounds(), text));
    }

    private void takeRoom(Region content, Bounds viewport, String text) {
        Insets around = content.getInsets();
        measured.setText(text);
        double wide = measured.getLayoutBounds().getWidth() + measured.getFont().getSize() + around.getLeft()
                + around.getRight();
        double high = measured.getLayoutBounds().getHeight() + around.getTop() + around.getBottom();
        content.setMinSize(Math.ceil(wide), 0);
        content.setPrefSize(Math.max(Math.ceil(wide), viewport.getWidth()),
                Math.max(Math.ceil(high), viewport.getHeight()));
        // The skin may lay out its lines before what scrolls them lays out the skin.
        content.resize(Math.max(content.getWidth(), content.getPrefWidth()), content.getHeight());
    }
}
