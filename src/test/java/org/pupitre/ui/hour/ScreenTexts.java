package org.pupitre.ui.hour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/** What can be read on a screen: every text that is drawn, and what a screen reader is told of it. */
final class ScreenTexts {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d+):(\\d\\d)");

    private ScreenTexts() {}

    /** The texts of one screen that another does not show, as often as it shows them more. */
    static List<String> onlyIn(Parent root, Parent other) {
        List<String> texts = of(root);
        of(other).forEach(texts::remove);
        return texts;
    }

    /** All texts below a node, each after the style classes of what holds it, in no order, since lists reuse their cells. */
    private static List<String> of(Parent root) {
        List<String> texts = new ArrayList<>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        // The list of notes is at another place of it where it has been open for long; no figure in it runs.
        if (!node.isVisible() || (node instanceof ListCell<?> cell && cell.lookup(".note") != null)) {
            return;
        }
        String place = node.getParent() == null ? "" : String.join(".", node.getParent().getStyleClass());
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(place + ": " + text.getText());
        }
        if (node instanceof Labeled && node.getAccessibleText() != null) {
            texts.add(place + " is read as: " + node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /** The text of the one label at this place of the style sheet. */
    static String at(Parent root, String selector) {
        return ((Labeled) Objects.requireNonNull(root.lookup(selector), () -> "nothing at " + selector)).getText();
    }

    /** The seconds of the running clock in a text, without its sign; -1 where it holds none. */
    static long seconds(String text) {
        Matcher found = CLOCK.matcher(text);
        if (!found.find()) {
            return -1;
        }
        long hours = found.group(1) == null ? 0 : Long.parseLong(found.group(1));
        return hours * 3600 + Long.parseLong(found.group(2)) * 60 + Long.parseLong(found.group(3));
    }
}
