package org.pupitre.ui.prepare.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sheet asks of the program; the model is told what comes of it. */
public interface ExportWays {
    /** Finds out what a wish comes to, with what was decided so far. */
    void look(ExportWish wish, List<Decided> decided);

    /** Asks for the folder into which files go. */
    void chooseFolder();

    /**
     * Writes the files; asks for a folder first where none was chosen.
     *
     * @param replace whether files that are there and were named may be replaced
     */
    void export(ExportWish wish, List<Decided> decided, boolean replace);

    /** Stops what has written nothing yet. */
    void cancel();

    /** Shows the folder with the files in the file manager of the system. */
    void openFolder();

    /**
     * What a person decided about a place that was held back.
     *
     * @param held    its id
     * @param instead what is written in its place; null where it is kept as it is
     */
    record Decided(String held, @Nullable String instead) {}
}
