package org.pupitre.ui.prepare.intake;

import java.util.List;
import org.pupitre.domain.act.IntakeKind;

/**
 * A file of which a person has to say what its columns are, in words of the language of the screen.
 *
 * @param kind    as which it was read
 * @param why     which column is needed
 * @param columns of the file, in its order
 * @param choices what a column can be; the first is to leave it out
 */
public record AskedColumns(IntakeKind kind, String why, List<Asked> columns, List<Choice> choices) {
    public AskedColumns {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /**
     * A column of the file.
     *
     * @param key    by which the choice is remembered
     * @param header as it is in the file, or the number of the column
     * @param sample the first value in it; empty for none
     * @param meant  the key of the choice that is known for it
     */
    public record Asked(String key, String header, String sample, String meant) {}

    /**
     * What a column can be.
     *
     * @param key  empty to leave it out
     * @param name in words
     */
    public record Choice(String key, String name) {}
}
