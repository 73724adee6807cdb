package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** What can be pressed in a window: buttons and the lines of menus, by the names they have on the screen. */
final class ActingControls {
    private ActingControls() {}

    /**
     * Those that can be seen and those that wait for the pointer.
     *
     * @param panes style classes of the parts that are looked through
     */
    static Map<String, Runnable> in(Node root, List<String> panes) {
        return in(root, panes, node -> true);
    }

    /** Those that can be seen. */
    static Map<String, Runnable> visible(Node root, List<String> panes) {
        return in(root, panes, ActingControls::seen);
    }

    private static boolean seen(@Nullable Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    private static Map<String, Runnable> in(Node root, List<String> panes, Predicate<Node> counts) {
        Map<String, Runnable> controls = new LinkedHashMap<>();
        for (String name : panes) {
            Node pane = root.lookup("." + name);
            assertThat(pane).as(name).isNotNull();
            for (Node node : pane.lookupAll(".button")) {
                if (counts.test(node) && node instanceof Button button && !button.isDisabled()
                        && button.getOnAction() != null
                        && !"open-booth".equals(button.getId())) {
                    controls.putIfAbsent(name + " " + label(button), button::fire);
                }
            }
            for (Node node : pane.lookupAll(".language-picker .toggle-button")) {
                if (counts.test(node) && node instanceof ToggleButton button && !button.isDisabled()
                        && !button.isSelected()) {
                    controls.putIfAbsent(name + " " + label(button), button::fire);
                }
            }
            for (Node node : pane.lookupAll(".menu-button")) {
                if (counts.test(node) && node instanceof MenuButton menu && !menu.isDisabled()) {
                    items(name + " " + label(menu), menu.getItems(), controls);
                }
            }
        }
        return controls;
    }

    private static void items(String path, List<MenuItem> items, Map<String, Runnable> controls) {
        for (MenuItem item : List.copyOf(items)) {
            if (item instanceof Menu menu) {
                items(path + " › " + menu.getText(), menu.getItems(), controls);
            } else if (item.isVisible() && !item.isDisable() && item.getOnAction() != null) {
                controls.putIfAbsent(path + " › " + item.getText(), item::fire);
            }
        }
    }

    private static String label(Labeled button) {
        return button.getText() == null || button.getText().isBlank()
                ? button.getAccessibleText()
                : button.getText();
    }
}
