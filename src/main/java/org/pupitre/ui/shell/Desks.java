package org.pupitre.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.search.SearchHit;

/**
 * The desks between ribbon and status line, as the console arranges them.
 *
 * @param agenda         left column
 * @param floor          middle column, above
 * @param interpretation middle column, below
 * @param board          right column, above
 * @param notes          right column, below
 * @param parts          what is shown again with each snapshot
 * @param rowKeys        the keys of their lists
 * @param toSpeaker      leads the keyboard to the field for a speaker
 * @param toQuestion     leads the keyboard to the field for a question
 * @param toNote         leads the keyboard to the field for a note
 * @param signalHandled  marks the uppermost signal of a booth handled
 * @param toHit          leads the keyboard to the row that a search found
 */
record Desks(Region agenda, Region floor, Region interpretation, Region board, Region notes, List<Part<?>> parts,
        Supplier<List<RowKeys<?>>> rowKeys, Runnable toSpeaker, Runnable toQuestion, Runnable toNote,
        Runnable signalHandled, Consumer<SearchHit> toHit) {
    Desks {
        parts = List.copyOf(parts);
    }
}
