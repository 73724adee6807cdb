package org.pupitre.ui.before;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Sign, line and button of a check; in a narrow column the button is left out, and the row itself leads. */
final class CheckParts extends HBox {
    /** From here on there is room for a button, in heights of the text. */
    private static final double ROOM = 22;

    private final Button act;
    private boolean offered;

    CheckParts(Node sign, Node line, Button act) {
        super(sign, line, act);
        this.act = act;
    }

    /** Whether there is something the button does. */
    void offer(boolean leads) {
        offered = leads;
        follow();
    }

    private void follow() {
        boolean shown = offered && (getWidth() <= 0 || getWidth() >= act.getFont().getSize() * ROOM);
        if (act.isManaged() != shown || act.isVisible() != shown) {
            act.setManaged(shown);
            act.setVisible(shown);
        }
    }

    @Override
    protected void layoutChildren() {
        follow();
        super.layoutChildren();
    }
}
