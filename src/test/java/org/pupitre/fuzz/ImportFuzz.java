package org.pupitre.fuzz;

import java.util.List;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.intake.FoundTable;

/**
 * What Jazzer calls with bytes it makes up: any file, under a name of each kind, is read or refused with a reason, and throws
 * nothing. {@code mvn -Pfuzz verify} runs it for a while.
 */
public final class ImportFuzz {
    private static final List<String> NAMES = List.of("a.csv", "a.tsv", "a.xlsx", "a.json", "a.ics", "a.tbx", "a.txt");
    private static final SessionState SESSION = Play.session(Play.S1).at("17:00").state();

    private ImportFuzz() {}

    /** The first byte chooses the name, the others are the file. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] content = java.util.Arrays.copyOfRange(data, 1, data.length);
        String name = NAMES.get(Math.floorMod(data[0], NAMES.size()));
        FoundTable found = FoundTable.in(name, content, null, SESSION, ReadChoices.NONE, Progress.NONE);
        if (found.reading() instanceof IntakeReading.Ready ready && ready.preview().rows() == null) {
            throw new IllegalStateException("rows are never null");
        }
    }
}
