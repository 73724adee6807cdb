package org.pupitre.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Leads the keyboard from panel to panel: to the first thing in each that can have it. */
final class PanelRound {
    private PanelRound() {}

    /**
     * Leads on from the panel that has the keyboard; from none, to the first or the last.
     *
     * @param panels in the order of reading
     * @param by     1 for the next panel, −1 for the one before
     * @param reveal shows a panel that is on a tab
     */
    static void go(List<Region> panels, int by, Consumer<Region> reveal) {
        int at = -1;
        for (int i = 0; i < panels.size(); i++) {
            if (hasKeyboard(panels.get(i))) {
                at = i;
            }
        }
        int from = at < 0 && by < 0 ? 0 : at;
        for (int step = 1; step <= panels.size(); step++) {
            Region panel = panels.get(Math.floorMod(from + by * step, panels.size()));
            Optional<Node> first = first(panel);
            if (panel.getScene() != null && first.isPresent()) {
                reveal.accept(panel);
                first.get().requestFocus();
                return;
            }
        }
    }

    /** Asked of the window: what a panel says of focus within it may be of before it was put elsewhere. */
    private static boolean hasKeyboard(Region panel) {
        return panel.getScene() != null && panel.getScene().getFocusOwner() != null
                && Desks.holds(panel, panel.getScene().getFocusOwner());
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PanelRound::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
