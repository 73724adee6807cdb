package org.pupitre.ui.kit.wrap;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text on one line with the words that were found in it strong. Where there is no room for all of it, it is cut at words
 * around the first of them, with an ellipsis at each end that was cut.
 */
public final class FoundText extends Region {
    private static final String CUT = "…";

    private final String text;
    private final List<Place> found;
    private final Text plain = text("");
    private final Text strong = strong("");

    /**
     * Where a word was found.
     *
     * @param from index of its first character
     * @param to   index after its last
     */
    public record Place(int from, int to) {}

    /** A part of the text that is drawn in one look. */
    private record Part(String text, boolean found) {}

    private FoundText(String text, List<Place> found) {
        this.text = text;
        this.found = found;
        getStyleClass().add("found-text");
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        for (Text measured : List.of(plain, strong)) {
            measured.setManaged(false);
            measured.setVisible(false);
        }
        getChildren().addAll(plain, strong);
    }

    /** Shows a text; one that turns direction is shown whole and plain, since its words are not in the order they are read. */
    public static Region of(String text, List<Place> found) {
        String line = text.replaceAll("\\R", " ");
        return Paragraph.turns(line) ? new OneLineText(line) : new FoundText(line, found);
    }

    /** The whole text. */
    public String getText() {
        return text;
    }

    private static Text text(String words) {
        Text made = new Text(words);
        made.getStyleClass().add("text");
        made.setTextOrigin(VPos.TOP);
        return made;
    }

    private static Text strong(String words) {
        Text made = text(words);
        made.getStyleClass().add("found");
        return made;
    }

    private double wide(Part part) {
        Text measured = part.found() ? strong : plain;
        measured.setText(part.text());
        return measured.getLayoutBounds().getWidth();
    }

    private double wide(List<Part> parts) {
        return parts.stream().mapToDouble(this::wide).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(wide(parts(0, text.length())));
    }

    @Override
    protected double computePrefHeight(double width) {
        plain.setText("Å");
        return Math.ceil(plain.getLayoutBounds().getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Part> shown = fitting(getWidth());
        List<Node> drawn = new ArrayList<>(List.of(plain, strong));
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double x = mirrored ? wide(shown) : 0;
        double y = snapPositionY((getHeight() - computePrefHeight(-1)) / 2);
        for (Part part : shown) {
            double wide = wide(part);
            Text made = part.found() ? strong(part.text()) : text(part.text());
            made.setManaged(false);
            // In its own order also where places are counted from the right.
            made.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            x -= mirrored ? wide : 0;
            made.relocate(x, y);
            x += mirrored ? 0 : wide;
            drawn.add(made);
        }
        List<String> now = getChildren().stream().skip(2).map(node -> ((Text) node).getText()).toList();
        if (!now.equals(shown.stream().map(Part::text).toList())) {
            getChildren().setAll(drawn);
        } else {
            for (int i = 2; i < drawn.size(); i++) {
                getChildren().get(i).relocate(drawn.get(i).getLayoutX(), y);
            }
        }
    }

    /** As much of the text as has room: with the first found word in it, and what is before it no longer than it must be. */
    private List<Part> fitting(double room) {
        if (wide(parts(0, text.length())) <= room) {
            return parts(0, text.length());
        }
        int from = 0;
        if (!found.isEmpty()) {
            int needed = found.getFirst().to();
            // A third of the line is for what follows the found word.
            while (from < found.getFirst().from() && wide(shown(from, needed)) > room * 2 / 3) {
                int next = text.indexOf(' ', from) + 1;
                if (next <= from || next > found.getFirst().from()) {
                    break;
                }
                from = next;
            }
        }
        int end = found.isEmpty() ? from : found.getFirst().to();
        int fits = end;
        while (end < text.length()) {
            int space = text.indexOf(' ', end + 1);
            end = space < 0 ? text.length() : space;
            if (wide(shown(from, end)) > room) {
                break;
            }
            fits = end;
        }
        return shown(from, fits);
    }

    private List<Part> shown(int from, int to) {
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part(CUT + " ", false));
        }
        String kept = text.substring(from, to);
        boolean whole = to == text.length();
        parts.addAll(parts(from, whole ? to : Math.max(least(from, to), from + LittleWords.dropped(kept).length())));
        if (!whole) {
            parts.add(new Part(" " + CUT, false));
        }
        return parts;
    }

    /** A found word is kept also where it is a little one. */
    private int least(int from, int to) {
        return found.stream().mapToInt(Place::to).filter(end -> end > from && end <= to).max().orElse(from);
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (Place place : found) {
            if (place.from() >= at && place.to() <= to) {
                add(parts, at, place.from(), false);
                add(parts, place.from(), place.to(), true);
                at = place.to();
            }
        }
        add(parts, at, to, false);
        return parts;
    }

    private void add(List<Part> parts, int from, int to, boolean strongly) {
        if (to > from) {
            parts.add(new Part(text.substring(from, to), strongly));
        }
    }
}
