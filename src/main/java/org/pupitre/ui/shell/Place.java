package org.pupitre.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.panel.Panel;

/**
 * A place in a column of the console, or a tab where there is no room for columns.
 *
 * @param name   its tab is named by {@code shell.tab.} and this name
 * @param panels from top to bottom
 * @param region what is put there
 */
record Place(String name, List<Panel> panels, Region region) {
    /** A place with its panels from top to bottom. */
    static Place of(String name, Panel... panels) {
        List<Panel> all = List.of(panels);
        Region region = all.size() == 1
                ? all.getFirst().part()
                : new VBox(all.stream().map(Panel::part).toArray(Region[]::new));
        return new Place(name, all, region);
    }
}
