package org.pupitre.ui.shell;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.panel.Panel;

/**
 * A place in a column of the console, or a tab where there is no room for columns.
 *
 * @param tab    key of the sentence that names its tab
 * @param panels from top to bottom
 * @param region what is put there
 */
record ConsolePlace(String tab, List<Panel> panels, Region region) {
    /** A place with its panels from top to bottom. */
    static ConsolePlace of(String tab, Panel... panels) {
        List<Panel> all = List.of(panels);
        if (all.size() > 1) {
            VBox.setVgrow(all.getFirst().part(), Priority.ALWAYS);
        }
        Region region = all.size() == 1
                ? all.getFirst().part()
                : new VBox(all.stream().map(Panel::part).toArray(Region[]::new));
        return new ConsolePlace(tab, all, region);
    }
}
