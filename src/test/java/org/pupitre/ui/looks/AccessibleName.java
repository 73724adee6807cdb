package org.pupitre.ui.looks;

import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** By what a control is read aloud. */
final class AccessibleName {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z]+)+");

    private AccessibleName() {}

    /** The name, or nothing where a reader would say only what kind of control it is. */
    static String of(Node node) {
        if (spoken(node.getAccessibleText())) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && spoken(labeled.getText())) {
            return labeled.getText();
        }
        return node.getScene() == null ? "" : labelFor(node, node.getScene().getRoot());
    }

    private static String labelFor(Node node, Node within) {
        if (within instanceof Label label && node.equals(label.getLabelFor()) && spoken(label.getText())) {
            return label.getText();
        }
        if (within instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                String found = labelFor(node, child);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** Whether it can be said: neither a sign alone nor the key of a message. */
    private static boolean spoken(String text) {
        return text != null && WORD.matcher(text).find() && !KEY.matcher(text).matches();
    }
}
