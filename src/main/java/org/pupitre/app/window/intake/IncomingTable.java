package org.pupitre.app.window.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.table.ReadChoices;

/**
 * A file that is to be imported, or pasted rows.
 *
 * @param file   null for pasted rows
 * @param pasted empty for a file
 * @param table  as which it is read; null to find out
 */
record IncomingTable(@Nullable Path file, String pasted, @Nullable OwnTable table, ReadChoices choices) {
    static IncomingTable of(Path file) {
        return new IncomingTable(file, "", null, ReadChoices.NONE);
    }

    static IncomingTable pasted(String rows) {
        return new IncomingTable(null, rows, null, ReadChoices.NONE);
    }

    IncomingTable as(OwnTable chosen) {
        return new IncomingTable(file, pasted, chosen, chosen == table ? choices : ReadChoices.NONE);
    }

    IncomingTable with(ReadChoices chosen) {
        return new IncomingTable(file, pasted, table, chosen);
    }

    /** In another encoding; header and columns are found again, since they may read otherwise. */
    IncomingTable encoded(Charset encoding) {
        return with(new ReadChoices(encoding, choices.separator(), null, Map.of(), Map.of(), choices.order(),
                choices.zone(), choices.meeting()));
    }

    /** With another separator between cells; header and columns are found again. */
    IncomingTable separated(char separator) {
        return with(new ReadChoices(choices.encoding(), separator, null, Map.of(), Map.of(), choices.order(),
                choices.zone(), choices.meeting()));
    }

    /**
     * With another header.
     *
     * @param record its number; 0 for none
     */
    IncomingTable headed(int record) {
        return with(choices.withColumns(Map.of()).withHeader(record));
    }

    /** Whether a person chose something for reading it. */
    boolean chosen() {
        return !choices.equals(ReadChoices.NONE);
    }

    /** The name of the file; null for pasted rows. */
    @Nullable
    String name() {
        Path last = file == null ? null : file.getFileName();
        return last == null ? null : last.toString();
    }

    byte[] content() throws IOException {
        if (file == null) {
            return pasted.getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileIntake.MOST_BYTES + 1);
        }
    }
}
