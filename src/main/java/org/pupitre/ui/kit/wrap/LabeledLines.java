package org.pupitre.ui.kit.wrap;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the skins of controls that wrap share: where a text turns direction, or the screen does, its lines are broken here and are at the right
 * of the control's graphic, if it has one; any other text is the toolkit's business.
 */
final class LabeledLines {
    private final Labeled labeled;
    private final LinesNode lines;

    LabeledLines(Labeled labeled) {
        this.labeled = labeled;
        lines = labeled instanceof WrappedText text ? text.lines() : new LinesNode(labeled);
    }

    /** Whether the lines are broken here and not by the toolkit. */
    boolean needed() {
        String text = labeled.getText();
        return labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && (lines.leads() || (text != null && !text.isEmpty() && (lines.mirrored() || Paragraph.turns(text))));
    }

    /** Does something whenever the screen turns; being put into a scene that is read as before is no turn. */
    void whenTurned(Runnable act) {
        labeled.effectiveNodeOrientationProperty().addListener((_, was, is) -> {
            if (was != is) {
                act.run();
            }
        });
    }

    /** Puts the lines in the place of the toolkit's text, among the children of a skin. */
    void takePlace(java.util.List<Node> children) {
        // An icon is a text too.
        children.removeIf(child -> child instanceof Text && !child.equals(labeled.getGraphic()));
        children.add(lines);
    }

    private @Nullable Node graphic() {
        Node graphic = labeled.getGraphic();
        return graphic != null && labeled.getContentDisplay() != ContentDisplay.TEXT_ONLY && graphic.isManaged()
                ? graphic
                : null;
    }

    /** What the graphic takes at the left of the text, with the gap. */
    private double beside() {
        Node graphic = graphic();
        return graphic == null ? 0 : Math.ceil(graphic.prefWidth(-1)) + labeled.getGraphicTextGap();
    }

    private double paddingAcross() {
        Insets padding = labeled.getLabelPadding();
        return padding.getLeft() + padding.getRight();
    }

    private double paddingDown() {
        Insets padding = labeled.getLabelPadding();
        return padding.getTop() + padding.getBottom();
    }

    /** Some letters beside the graphic. */
    double minWidth(double insets) {
        return insets + paddingAcross() + beside() + Math.min(lines.widest(), labeled.getFont().getSize());
    }

    double prefWidth(double insets) {
        return insets + paddingAcross() + beside() + lines.widest();
    }

    /** @param width of the control, in pixels; 0 or less where it is not known */
    double prefHeight(double width, double insetsAcross, double insetsDown) {
        double inside = width <= 0 ? 0 : Math.max(1, width - insetsAcross - paddingAcross() - beside());
        Node graphic = graphic();
        double beside = graphic == null ? 0 : graphic.prefHeight(-1);
        return insetsDown + paddingDown() + Math.ceil(Math.max(beside, lines.heightAt(inside)));
    }

    /** Lays out graphic and lines in the area of the control within its insets. */
    void layout(double x, double y, double w, double h) {
        Insets padding = labeled.getLabelPadding();
        double width = Math.max(1, w - paddingAcross() - beside());
        lines.fill(width);
        double high = lines.getHeight();
        double taken = beside() + lines.widthAt(width);
        HPos across = labeled.getAlignment().getHpos();
        VPos down = labeled.getAlignment().getVpos();
        double spare = Math.max(0, w - paddingAcross() - taken);
        double left = x + padding.getLeft() + (across == HPos.LEFT ? 0 : across == HPos.RIGHT ? spare : spare / 2);
        Node graphic = graphic();
        if (graphic != null) {
            graphic.autosize();
            graphic.relocate(Math.rint(left), Math.rint(
                    place(down, y + padding.getTop(), h - paddingDown(), graphic.getLayoutBounds().getHeight())));
        }
        lines.relocate(Math.rint(left + beside()),
                Math.rint(place(down, y + padding.getTop(), h - paddingDown(), high)));
    }

    /** Where the letters of the first line rest, in pixels below the control's top. */
    double baseline(double insetTop) {
        return lines.getHeight() > 0
                ? lines.getLayoutY() + lines.baselineAt(lines.getWidth())
                : insetTop + labeled.getLabelPadding().getTop() + lines.baselineAt(0);
    }

    private static double place(VPos down, double y, double h, double high) {
        return switch (down) {
            case TOP -> y;
            case BOTTOM -> y + h - high;
            case CENTER, BASELINE -> y + Math.max(0, (h - high) / 2);
        };
    }
}
