package org.pupitre.ui.looks;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is wrong in the picture of a screen and needs no approved one to be seen: words that end in an ellipsis without a tip
 * that has them whole, words outside the window or cut by what is around them, words that cannot be told from their
 * background, and a picture of next to nothing.
 */
public final class ScreenFaults {
    /** A letter may reach so many pixels beyond its line. */
    private static final double REACH = 3;
    /** Of words against their background; small letters that are softened at their edges reach less than their colour has. */
    private static final double LEAST_CONTRAST = 3;
    /** Signs have finer lines than letters. */
    private static final double LEAST_OF_SIGNS = 2;
    private static final int LEAST_COLOURS = 12;
    /** As much of the words must be in sight for their colours to be compared. */
    private static final double MOST_OF_IT = 0.8;

    private final BufferedImage picture;
    private final List<String> faults = new ArrayList<>();
    private int words;

    private ScreenFaults(BufferedImage picture) {
        this.picture = picture;
    }

    /** Lays a scene out, draws it and looks at it; on the screen's thread. */
    public static List<String> in(Scene scene) {
        ScreenFaults found = new ScreenFaults(Png.of(scene));
        front(scene.getRoot()).forEach(node -> found.walk(node,
                new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), false));
        if (found.words == 0) {
            found.faults.add("no words");
        }
        int colours = colours(found.picture, 0, 0, found.picture.getWidth(), found.picture.getHeight()).size();
        if (colours < LEAST_COLOURS) {
            found.faults.add("only " + colours + " colours");
        }
        return List.copyOf(found.faults);
    }

    /** What is over everything else, where something does, and what is seen with it: behind it nothing is to be read. */
    private static List<Node> front(Parent root) {
        List<Node> layers = root.getChildrenUnmodifiable();
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).getStyleClass().contains("veil")) {
                return layers.subList(i, layers.size());
            }
        }
        return List.of(root);
    }

    private void walk(Node node, Bounds around, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds area = node.getClip() == null
                ? around
                : meet(around, node.localToScene(node.getClip().getBoundsInParent()));
        boolean moves = scrolls || node instanceof ScrollPane || node instanceof ListView<?>
                || node instanceof TextInputControl;
        if (node instanceof Text text && !text.getText().isBlank()) {
            look(text, area, moves);
        }
        if (node instanceof Labeled labeled) {
            shortened(labeled);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, area, moves));
        }
    }

    private void shortened(Labeled labeled) {
        String ellipsis = labeled.getEllipsisString();
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && text.getText().endsWith(ellipsis)
                    && !labeled.getText().endsWith(ellipsis) && !toldBeside(labeled)) {
                fault(labeled, "shortened to “" + text.getText() + "”");
            }
        }
    }

    /** Whether a tip of the node, or what is read aloud of it or of what it is in, has the whole text. */
    private static boolean toldBeside(Labeled labeled) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            boolean tip = node.getProperties().values().stream()
                    .anyMatch(value -> value instanceof Tooltip told && tells(told.getText(), labeled));
            if (tip || tells(node.getAccessibleText(), labeled)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(String said, Labeled labeled) {
        return said != null && said.contains(labeled.getText().strip());
    }

    private void look(Text text, Bounds area, boolean moves) {
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        Bounds seen = meet(bounds, area);
        if (moves && seen.getWidth() * seen.getHeight() < MOST_OF_IT * bounds.getWidth() * bounds.getHeight()) {
            return;
        }
        words++;
        if (!moves && (bounds.getMinX() < area.getMinX() - REACH || bounds.getMinY() < area.getMinY() - REACH
                || bounds.getMaxX() > area.getMaxX() + REACH || bounds.getMaxY() > area.getMaxY() + REACH)) {
            fault(text, "cut or outside: “" + text.getText() + "” is at " + places(bounds) + " of " + places(area));
        } else if (!text.isDisabled()) {
            double contrast = contrast(seen);
            if (contrast < (text instanceof FontIcon ? LEAST_OF_SIGNS : LEAST_CONTRAST)) {
                fault(text, "“" + text.getText() + "” at " + places(bounds)
                        + " has a contrast of %.1f".formatted(contrast));
            }
        }
    }

    private static String places(Bounds bounds) {
        return "%.0f–%.0f × %.0f–%.0f".formatted(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(),
                bounds.getMaxY());
    }

    /** The largest contrast of a colour in a part of the picture with the one that most of it has. */
    private double contrast(Bounds part) {
        Map<Integer, Integer> colours =
                colours(picture, (int) part.getMinX(), (int) part.getMinY(), (int) Math.ceil(part.getMaxX()),
                        (int) Math.ceil(part.getMaxY()));
        int ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return colours.keySet().stream().mapToDouble(colour -> Contrast.of(colour, ground)).max().orElse(1);
    }

    private static Map<Integer, Integer> colours(BufferedImage picture, int fromX, int fromY, int toX, int toY) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = Math.max(0, fromY); y < Math.min(toY, picture.getHeight()); y++) {
            for (int x = Math.max(0, fromX); x < Math.min(toX, picture.getWidth()); x++) {
                colours.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return colours;
    }

    private static Bounds meet(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private void fault(Node node, String what) {
        Node named = node;
        while (named.getParent() != null && (named instanceof Text || named.getStyleClass().isEmpty())) {
            named = named.getParent();
        }
        faults.add(String.join(".", named.getStyleClass()) + (named.getId() == null ? "" : "#" + named.getId()) + ": "
                + what);
    }
}
