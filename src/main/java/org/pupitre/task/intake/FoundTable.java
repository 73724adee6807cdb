package org.pupitre.task.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.meeting.MeetingFile;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;

/**
 * A file, or pasted rows, of which no person said what table it is: it is the one that knows most of its columns.
 *
 * @param table as which it was read
 */
public record FoundTable(OwnTable table, IntakeReading reading) {
    /** Of tables that know as many columns, the one that has fewer columns of its own comes first. */
    private static final List<OwnTable> ORDER = List.of(OwnTable.GLOSSARY, OwnTable.PEOPLE, OwnTable.AGENDA);
    /** A table that can be read is before all that a person has to be asked about. */
    private static final int READY = 1_000;
    /** So many known names in the first row make it a header. */
    private static final int NAMES = 2;
    /** Pasted rows with more columns than these are a table. */
    private static final int COLUMNS = 3;

    /**
     * Reads it beside a session; writes nothing.
     *
     * @param name  the name of the file; null for pasted rows
     * @param table as which a person wants it read; null to find out
     */
    public static FoundTable in(@Nullable String name, byte[] content, @Nullable OwnTable table, SessionState session,
            ReadChoices choices, Progress progress) {
        Known known = Known.of(session);
        OwnTable likely = table == null ? MeetingFile.likely(content) : table;
        if (likely == OwnTable.QUESTIONS || likely == OwnTable.ATTENDANCE || likely == OwnTable.CHAT
                || (table != null && likely == OwnTable.PEOPLE)) {
            return new FoundTable(likely, MeetingFile.read(name, content, likely, known, choices, progress));
        }
        List<OwnTable> tables = table == null ? ORDER : List.of(table);
        List<FoundTable> found = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Progress part = progress.part((double) i / tables.size(), (i + 1.0) / tables.size());
            found.add(new FoundTable(tables.get(i),
                    FileIntake.read(name, content, tables.get(i), known, choices, part)));
        }
        FoundTable best = found.getLast();
        for (FoundTable other : found) {
            best = other.weight() > best.weight() || (other.weight() == best.weight() && before(other, best))
                    ? other
                    : best;
        }
        return best.reading instanceof IntakeReading.Unmapped unmapped && choices.header() == null && unnamed(unmapped)
                ? new FoundTable(best.table, FileIntake.read(name, content, best.table, known,
                        choices.withHeader(unmapped.first().getFirst().record()), progress.part(1, 1)))
                : best;
    }

    /** Whether the first row has words alone, and so is a header in words that are not known. */
    private static boolean unnamed(IntakeReading.Unmapped unmapped) {
        return unmapped.header().record() == 0 && unmapped.first().size() > 1 && unmapped.first().getFirst().cells()
                .stream().noneMatch(cell -> cell.isBlank() || cell.chars().anyMatch(Character::isDigit));
    }

    /** Rows without a header are an agenda, since they are pasted and dropped beside it. */
    private static boolean before(FoundTable one, FoundTable other) {
        boolean agenda = one.header() == null || Objects.requireNonNull(one.header()).record() == 0;
        int first = ORDER.indexOf(one.table);
        int second = ORDER.indexOf(other.table);
        return agenda ? first > second : first < second;
    }

    private @Nullable Header header() {
        return switch (reading) {
            case IntakeReading.Ready ready -> ready.preview().header();
            case IntakeReading.Unmapped unmapped -> unmapped.header();
            case IntakeReading.Refused _ -> null;
        };
    }

    private int weight() {
        Header header = header();
        int known = header == null ? -1 : (int) header.headings().stream().filter(Objects::nonNull).count();
        return reading instanceof IntakeReading.Ready ? READY + known : known;
    }

    /** Whether pasted text is a table: several rows with tabs, and a header or more columns than can be typed in a line. */
    public static boolean looksLikeOne(String pasted) {
        List<String[]> rows = pasted.lines().filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
        if (rows.size() < 2 || rows.getFirst().length < 2) {
            return false;
        }
        return rows.stream().anyMatch(row -> row.length > COLUMNS)
                || ORDER.stream().anyMatch(table -> List.of(rows.getFirst()).stream()
                        .filter(cell -> table.heading(cell).isPresent()).count() >= NAMES);
    }
}
