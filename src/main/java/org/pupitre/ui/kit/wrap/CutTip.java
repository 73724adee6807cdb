package org.pupitre.ui.kit.wrap;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Shows all of a text that is cut short where one points at it. */
public final class CutTip {
    private final Labeled labeled;
    private @Nullable Tooltip tip;

    private CutTip(Labeled labeled) {
        this.labeled = labeled;
    }

    /** From now on; nothing is made before something is cut short and pointed at. */
    public static void install(Labeled labeled) {
        CutTip cut = new CutTip(labeled);
        labeled.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> cut.follow());
    }

    private void follow() {
        Tooltip shown = tip;
        if (labeled.isTextTruncated() && shown == null) {
            Tooltip made = new Tooltip();
            made.textProperty().bind(labeled.textProperty());
            Tooltip.install(labeled, made);
            tip = made;
        } else if (!labeled.isTextTruncated() && shown != null) {
            Tooltip.uninstall(labeled, shown);
            tip = null;
        }
    }
}
