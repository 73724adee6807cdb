package org.pupitre.ui.timeline.table;

import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * How rows come into the table from elsewhere.
 *
 * @param choose  asks for a file
 * @param waiting is shown above the line that adds
 * @param tables  takes pasted tables; answers whether it did
 */
public record TableDoor(Button choose, Region waiting, Predicate<String> tables) {}
