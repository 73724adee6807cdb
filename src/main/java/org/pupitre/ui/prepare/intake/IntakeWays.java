package org.pupitre.ui.prepare.intake;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;

/** What the desk asks for when something is imported. What becomes of it is shown on the {@link IntakeModel}. */
public interface IntakeWays {
    /** Where nothing can be imported. */
    IntakeWays NOWHERE = new NoWays();

    /**
     * Asks for a file and reads it.
     *
     * @param kind as which it is read; null to find out
     */
    void choose(@Nullable IntakeKind kind);

    /** Reads files that came in, one after the other. */
    void receive(List<File> files);

    /**
     * Reads pasted rows.
     *
     * @return whether they are a table; if not, nothing was done
     */
    boolean paste(String rows);

    /** Reads the file again as another kind of table. */
    void readAs(IntakeKind kind);

    /** Reads the file again, and keeps the addresses it holds, or leaves them out. */
    void keepAddresses(boolean kept);

    /**
     * Reads the text of the file again in another encoding.
     *
     * @param encoding its name
     */
    void readEncoded(String encoding);

    /**
     * Reads the text of the file again.
     *
     * @param separator between its cells
     */
    void readSeparated(String separator);

    /**
     * Reads the file again with another line as its header.
     *
     * @param record the number of the line; 0 for none
     */
    void readHeader(int record);

    /**
     * Reads the file again, and remembers the choice for the next file with the same header.
     *
     * @param columns what each column is, both by their keys
     */
    void readColumns(Map<String, String> columns);

    /**
     * Imports rows of the file that is shown, as one act.
     *
     * @param rows their places
     */
    void bring(Set<Integer> rows);

    /** Stops reading, or puts the file away; nothing changes. The next file that waits is read. */
    void leave();
}
