package org.pupitre.ui.prepare.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, and what a person can choose otherwise, in words of the language of the screen.
 *
 * @param text    how its text was read; null for a spreadsheet
 * @param header  the number of the line that is the header; 0 for none
 * @param lines   its first lines
 * @param columns of the file, in its order
 * @param choices what a column can be; the first is to leave it out
 */
public record ReadAs(@Nullable Text text, int header, List<Line> lines, List<Column> columns, List<Choice> choices) {
    public ReadAs {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /**
     * How a text was read.
     *
     * @param encoding  such as {@code UTF-8}
     * @param encodings all there are to choose from, with this one
     * @param separator between its cells
     */
    public record Text(String encoding, List<String> encodings, String separator) {
        public Text {
            encodings = List.copyOf(encodings);
        }
    }

    /**
     * One of the first lines.
     *
     * @param number of the record, from 1
     * @param begin  its first cells
     */
    public record Line(int number, String begin) {}

    /**
     * A column of the file.
     *
     * @param key    by which the choice is remembered
     * @param header as it is in the file, or the number of the column
     * @param sample the first values in it; empty for none
     * @param meant  the key of the choice that is known for it; empty for none
     */
    public record Column(String key, String header, String sample, String meant) {}

    /**
     * What a column can be.
     *
     * @param key  empty to leave it out
     * @param name in words
     */
    public record Choice(String key, String name) {}
}
