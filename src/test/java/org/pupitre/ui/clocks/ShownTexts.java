package org.pupitre.ui.clocks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * What can be read in a scene: texts, what is read aloud and what is told beside the pointer, each by its place.
 *
 * @param byPlace in the order of the scene; a place is the way of child numbers to the node and which of its texts it is
 */
record ShownTexts(Map<String, Line> byPlace) {
    /**
     * A text.
     *
     * @param styles style classes and pseudo-classes (with their colon) of the node and of what it is in
     */
    record Line(String text, Set<String> styles) {
        @Override
        public String toString() {
            return "“" + text + "” in " + styles;
        }
    }

    static ShownTexts of(Node root) {
        ShownTexts texts = new ShownTexts(new LinkedHashMap<>());
        texts.walk(root, "", Set.of());
        return texts;
    }

    private void walk(Node node, String place, Set<String> around) {
        if (!node.isVisible()) {
            return;
        }
        Set<String> styles = new LinkedHashSet<>(around);
        styles.addAll(node.getStyleClass());
        node.getPseudoClassStates().forEach(state -> styles.add(":" + state.getPseudoClassName()));
        if (node instanceof Labeled labeled) {
            add(place + " text", labeled.getText(), styles);
        } else if (node instanceof Text text) {
            add(place + " drawn", text.getText(), styles);
        } else if (node instanceof TextInputControl field) {
            add(place + " typed", field.getText(), styles);
            add(place + " prompt", field.getPromptText(), styles);
        }
        add(place + " aloud", node.getAccessibleText(), styles);
        if (node instanceof Control control && control.getTooltip() != null) {
            add(place + " tip", control.getTooltip().getText(), styles);
        }
        node.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .forEach(tip -> add(place + " tip", tip.getText(), styles));
        if (node instanceof Parent parent) {
            int index = 0;
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, place + "/" + index++, styles);
            }
        }
    }

    private void add(String place, String text, Set<String> styles) {
        if (text != null && !text.isBlank()) {
            byPlace.put(place, new Line(text, styles));
        }
    }
}
