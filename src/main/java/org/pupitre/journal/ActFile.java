package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;

import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.value.TextLine;

/**
 * A text file with the acts of one session as one journal has them, in their order (rules of continuing, section 4):
 * kept beside the backups in the second place, or handed over. Its lines are those of a {@link TextJournal}.
 */
public final class ActFile {
    /** How the name of such a file ends. */
    public static final String ENDING = ".pupitre-acts";
    private static final int NAME_DIGITS = 16;

    private ActFile() {}

    /** Where the acts of a session are in a folder, as the journal that is on a line has them. */
    public static Path in(Path folder, SessionId session, HistoryLineId line) {
        String code = HexFormat.of().formatHex(Hashes.text(session.value() + " " + line.value()));
        return folder.resolve("session-" + code.substring(0, NAME_DIGITS) + ENDING);
    }

    /** Whether a file has the name of one. */
    public static boolean is(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /**
     * Writes a whole file; what was there is replaced when all is written.
     *
     * @throws IOException if the disk says no; what was there before is there still
     */
    public static void write(Path file, List<TextLine> lines) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (TextJournal journal = TextJournal.open(fresh)) {
            journal.append(lines);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
