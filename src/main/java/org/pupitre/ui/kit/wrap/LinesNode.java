package org.pupitre.ui.kit.wrap;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a control as lines that were broken here, each drawn by itself and beginning at the screen's start whatever
 * direction it runs in. Before the first line there may be signs, such as the tags of a note.
 */
final class LinesNode extends Region {
    private final Labeled labeled;
    private final Text measured = new Text();
    private List<? extends Region> leading = List.of();
    private @Nullable Broken broken;
    private boolean filling;

    /** What was broken last: as long as nothing of it changes, its lines are good. */
    private record Broken(
            String text,
            Font font,
            double first,
            double width,
            boolean wraps,
            boolean mirrored,
            List<Row> rows) {}

    /** A piece of a line in its place: how far from the line's start, and how far below the top its letters rest. */
    private record Placed(Piece piece, double x, double baseline) {}

    /** A line with the room it takes: letters of some scripts are higher than others. */
    private record Row(List<Placed> pieces, double width, double height, double baseline) {}

    /** Where the leading signs end: how far to the right in their last row, and at which height that row begins. */
    private record Ahead(double x, double y, double rowHeight) {}

    LinesNode(Labeled labeled) {
        this.labeled = labeled;
        getStyleClass().add("wrapped-lines");
        setManaged(false);
        setMouseTransparent(true);
        measured.getStyleClass().add("text");
        // Whole pixels above and below, as for all other text. For other bounds the toolkit gives parts of a pixel,
        // or the whole ones when it has laid out the same words before: a line would move by what was drawn earlier.
        measured.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    }

    /** Shows these before the text, from now on. */
    void lead(List<? extends Region> signs) {
        leading = List.copyOf(signs);
        broken = null;
        // They must have their style before they are measured.
        getChildren().setAll(leading);
    }

    boolean leads() {
        return !leading.isEmpty();
    }

    /** What is in it gets its place by {@link #fill}. */
    @Override
    protected void layoutChildren() {
        // Nothing is left to do.
    }

    /** A sign that grows moves the text beside it, and so the height of the control. */
    @Override
    public void requestLayout() {
        super.requestLayout();
        if (!filling) {
            labeled.requestLayout();
        }
    }

    /** Whether the screen is read from right to left, so that places are counted from its right. */
    boolean mirrored() {
        return labeled.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private String text() {
        String text = labeled.getText();
        return text == null ? "" : text;
    }

    private double wide(Line line) {
        return line.pieces().stream().mapToDouble(this::wide).sum();
    }

    private double wide(Piece piece) {
        measured.setFont(labeled.getFont());
        measured.setText(piece.text());
        measured.setNodeOrientation(orientation(piece));
        return measured.getLayoutBounds().getWidth();
    }

    private Row row(Line line) {
        Placed[] placed = new Placed[line.pieces().size()];
        double x = 0;
        double above = 0;
        double below = 0;
        List<Integer> order = Piece.fromTheLeft(line.pieces());
        for (int at : mirrored() ? order.reversed() : order) {
            Piece piece = line.pieces().get(at);
            double wide = wide(piece);
            double baseline = measured.getBaselineOffset();
            placed[at] = new Placed(piece, x, baseline);
            x += wide;
            above = Math.max(above, baseline);
            below = Math.max(below, measured.getLayoutBounds().getHeight() - baseline);
        }
        return new Row(List.of(placed), x, above + below, above);
    }

    /** The width it has in lines that are not broken, in pixels. */
    double widest() {
        double signs = leading.stream().mapToDouble(sign -> sign.prefWidth(-1) + gap()).sum();
        return signs + Math.ceil(Paragraph.of(text()).stream().mapToDouble(p -> wide(p.whole())).max().orElse(0));
    }

    /** The height it needs at this width, in pixels; a width of 0 or less breaks nothing. */
    double heightAt(double width) {
        Ahead ahead = ahead(width);
        if (text().isEmpty()) {
            return ahead.y() + ahead.rowHeight();
        }
        List<Row> rows = rows(width, ahead);
        double first = Math.max(0, ahead.rowHeight() - rows.getFirst().height());
        return ahead.y() + first + rows.stream().mapToDouble(Row::height).sum()
                + (rows.size() - 1) * labeled.getLineSpacing();
    }

    /** Where the letters of its first line rest at this width, in pixels below its top. */
    double baselineAt(double width) {
        return text().isEmpty() ? 0 : rows(width, ahead(width)).getFirst().baseline();
    }

    /** The widest of its lines at this width, in pixels. */
    double widthAt(double width) {
        Ahead ahead = ahead(width);
        double widest = ahead.x();
        List<Row> rows = rows(width, ahead);
        for (int i = 0; i < rows.size(); i++) {
            widest = Math.max(widest, (i == 0 ? ahead.x() : 0) + rows.get(i).width());
        }
        return Math.min(Math.ceil(widest), width <= 0 ? Double.MAX_VALUE : width);
    }

    /** Between two signs, and between the last one and the text: a space. */
    private double gap() {
        measured.setFont(labeled.getFont());
        measured.setText("  ");
        return Math.ceil(measured.getLayoutBounds().getWidth() / 2);
    }

    private Ahead ahead(double width) {
        double x = 0;
        double y = 0;
        double row = 0;
        for (Region sign : leading) {
            double wide = sign.prefWidth(-1);
            if (x > 0 && width > 0 && x + wide > width) {
                x = 0;
                y += row;
                row = 0;
            }
            x += wide + gap();
            row = Math.max(row, sign.prefHeight(-1));
        }
        return new Ahead(x, y, row);
    }

    private List<Row> rows(double width, Ahead ahead) {
        double room = width <= 0 ? Double.MAX_VALUE : width;
        double first = room - ahead.x();
        Broken known = broken;
        if (known != null && known.text().equals(text()) && known.font().equals(labeled.getFont())
                && known.first() == first && known.width() == room && known.wraps() == labeled.isWrapText()
                && known.mirrored() == mirrored()) {
            return known.rows();
        }
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(text())) {
            double begin = lines.isEmpty() ? first : room;
            lines.addAll(labeled.isWrapText()
                    ? paragraph.lines(begin, room, this::wide)
                    : List.of(paragraph.cut(begin, labeled.getEllipsisString(), this::wide)));
        }
        List<Row> rows = lines.stream().map(this::row).toList();
        broken = new Broken(text(), labeled.getFont(), first, room, labeled.isWrapText(), mirrored(), rows);
        return rows;
    }

    /** Lays it out in this width, in pixels. */
    void fill(double width) {
        filling = true;
        try {
            place(width);
        } finally {
            filling = false;
        }
    }

    private void place(double width) {
        Ahead ahead = ahead(width);
        List<Row> rows = text().isEmpty() ? List.of() : rows(width, ahead);
        double top = Math.max(ahead.rowHeight(), rows.isEmpty() ? 0 : rows.getFirst().height());
        List<Node> shown = new ArrayList<>(leading);
        placeSigns(width, ahead, top);
        double widest = widthAt(width);
        double y = ahead.y() + (rows.isEmpty() ? 0 : Math.floor((top - rows.getFirst().height()) / 2));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double left = i == 0 ? ahead.x() : 0;
            left += aside(widest - left - row.width());
            for (Placed placed : row.pieces()) {
                Text drawn = drawn(shown.size(), placed.piece());
                drawn.relocate(left + placed.x(), y + row.baseline() - placed.baseline());
                shown.add(drawn);
            }
            y = (i == 0 ? ahead.y() + top : y + row.height()) + labeled.getLineSpacing();
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        resize(Math.max(0, width), heightAt(width));
    }

    /** @param top height of the last row of signs, which is the first of the text */
    private void placeSigns(double width, Ahead ahead, double top) {
        double x = 0;
        double y = 0;
        for (Region sign : leading) {
            double wide = sign.prefWidth(-1);
            double high = sign.prefHeight(-1);
            if (x > 0 && width > 0 && x + wide > width) {
                x = 0;
                y += ahead.rowHeight();
            }
            sign.resizeRelocate(x, y + (y < ahead.y() ? 0 : Math.round((top - high) / 2)), wide, high);
            x += wide + gap();
        }
    }

    /** Where a control has its lines at its right or in its middle, what a shorter line leaves free before it. */
    private double aside(double spare) {
        return switch (labeled.getTextAlignment()) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> Math.max(0, spare / 2);
            case RIGHT -> Math.max(0, spare);
        };
    }

    private Text drawn(int at, Piece piece) {
        Text text = at < getChildren().size() && getChildren().get(at) instanceof Text known ? known : made();
        text.setText(piece.text());
        text.setNodeOrientation(orientation(piece));
        return text;
    }

    private static NodeOrientation orientation(Piece piece) {
        return piece.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private Text made() {
        Text text = new Text();
        text.getStyleClass().add("text");
        text.fontProperty().bind(labeled.fontProperty());
        text.fillProperty().bind(labeled.textFillProperty());
        // As it was measured, and not as a style sheet would have it.
        text.boundsTypeProperty().bind(measured.boundsTypeProperty());
        text.underlineProperty().bind(labeled.underlineProperty());
        return text;
    }
}
