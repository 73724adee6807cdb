package org.pupitre.ui.kit.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.pupitre.ui.kit.Follow;

/**
 * Children that are part of the screen only while they are visible. What is seldom opened, such as an editor, then costs
 * nothing while it is closed: no styles, no layout, no nodes.
 */
public final class WhileVisible {
    private WhileVisible() {}

    /** Has these children, in this order, in a parent while each is visible. */
    public static void in(Pane parent, Node... children) {
        List<Node> all = List.of(children);
        for (Node child : all) {
            Follow.each(child.visibleProperty(), () -> update(parent, all, child));
            update(parent, all, child);
        }
    }

    /** Adds or removes the one that changed, so that the others keep the keyboard. */
    private static void update(Pane parent, List<Node> all, Node child) {
        List<Node> present = parent.getChildren();
        if (!child.isVisible()) {
            present.remove(child);
        } else if (!present.contains(child)) {
            long before = all.subList(0, all.indexOf(child)).stream().filter(present::contains).count();
            present.add((int) before, child);
        }
    }
}
