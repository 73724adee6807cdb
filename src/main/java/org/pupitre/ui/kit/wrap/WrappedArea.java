package org.pupitre.ui.kit.wrap;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A field of several lines whose text wraps, but not while it holds letters written from right to left, whose lines the
 * toolkit cannot break: then each line scrolls. The only such field there may be.
 */
public final class WrappedArea extends TextArea {
    private final Text measured = new Text();

    public WrappedArea() {
        measured.fontProperty().bind(fontProperty());
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
