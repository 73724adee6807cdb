package org.pupitre.ui.kit.list;

import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.FxThread;

/**
 * The menu of a list, one for all its rows. It is made when it is first asked for: a menu is a window, which is made on the
 * screen's thread only, while the nodes around it may be made on any.
 */
public final class ListMenu {
    private @Nullable ContextMenu made;

    /**
     * The menu, always the same.
     *
     * @throws IllegalStateException if this is not the screen's thread
     */
    public ContextMenu get() {
        FxThread.insist();
        ContextMenu menu = made;
        if (menu == null) {
            menu = new ContextMenu();
            made = menu;
        }
        return menu;
    }
}
