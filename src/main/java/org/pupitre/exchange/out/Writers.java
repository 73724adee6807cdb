package org.pupitre.exchange.out;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.outlook.released.Released;
import org.pupitre.text.Messages;

/**
 * The bytes of a file, whatever its kind and form.
 *
 * @param messages  in the language of the file
 * @param separator between the cells of CSV
 * @param sequence  of a calendar, see {@link CalendarFile}
 * @param changed   when something changed last in the session
 */
public record Writers(Messages messages, char separator, int sequence, Instant changed) {
    /**
     * Writes a file.
     *
     * @param copies the session; for a seminar file those of its seminar
     * @throws IllegalArgumentException if the kind has no such form
     */
    public byte[] write(List<Released> copies, Kind kind, Format format) {
        if (!kind.formats().contains(format)) {
            throw new IllegalArgumentException(kind + " has no " + format);
        }
        Released copy = copies.getFirst();
        return switch (kind) {
            case AGENDA -> format == Format.HTML
                    ? AgendaPage.write(copy, changed, messages)
                    : table(AgendaTable.of(copy, messages), format);
            case CALENDAR -> CalendarFile.write(copy, sequence, changed);
            case SEMINAR -> SeminarText.write(copies, messages.text("out.working"));
            case TIMELINE -> table(TimelineTable.of(copy, messages), format);
            case PEOPLE -> table(ProgrammeTable.of(copy, messages), format);
            case QUESTIONS -> table(QuestionTable.of(copy, messages), format);
            case QUEUE -> table(QueueTable.of(copy, messages), format);
            case ATTENDANCE -> table(AttendanceRows.of(copy, messages), format);
            case GLOSSARY -> format == Format.TBX
                    ? TermsFile.write(copy)
                    : table(GlossaryTable.of(copy, messages), format);
        };
    }

    private byte[] table(Table table, Format format) {
        return switch (format) {
            case CSV -> CsvFile.write(table, separator);
            case XLSX -> XlsxFile.write(table);
            case JSON -> JsonFile.write(table);
            case HTML, ICS, TBX -> throw new IllegalArgumentException("no table: " + format);
        };
    }
}
