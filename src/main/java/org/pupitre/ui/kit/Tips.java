package org.pupitre.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Names that come up beside what is pointed at. Each is a small window with a scene of its own, so it is made when the
 * pointer first comes to its place and not before: a console has dozens of buttons, and most are never pointed at.
 */
public final class Tips {
    private Tips() {}

    /** Shows the text of a control beside it where one points at it: where it is short of room its end cannot be read. */
    public static void textOf(Labeled control) {
        control.accessibleTextProperty().bind(control.textProperty());
        nameOf(control);
    }

    /** Shows the accessible text of a node, as it is at that moment, where one points at the node. */
    public static void nameOf(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent first) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tooltip = new Tooltip();
                tooltip.textProperty().bind(node.accessibleTextProperty());
                Tooltip.install(node, tooltip);
            }
        });
    }
}
