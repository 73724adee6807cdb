package org.pupitre.ui.prepare.intake;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pupitre.domain.act.IntakeKind;

/** What the desk asks for when something is imported. What becomes of it is shown on the {@link IntakeModel}. */
public interface IntakeWays {
    /** Where nothing can be imported. */
    IntakeWays NOWHERE = new IntakeWays() {
        @Override
        public void choose() {
            // There is no file to choose.
        }

        @Override
        public void receive(List<File> files) {
            // Files are not received.
        }

        @Override
        public boolean paste(String rows) {
            return false;
        }

        @Override
        public void readAs(IntakeKind kind) {
            // There is no file.
        }

        @Override
        public void readColumns(Map<String, String> columns) {
            // There is no file.
        }

        @Override
        public void bring(Set<Integer> rows) {
            // There is no file.
        }

        @Override
        public void leave() {
            // There is no file.
        }
    };

    /** Asks for a file and reads it. */
    void choose();

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
