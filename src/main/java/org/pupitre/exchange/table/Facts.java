package org.pupitre.exchange.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a file as a whole.
 *
 * @param encoding      such as {@code UTF-8}; empty of what is no text
 * @param separator     between cells; null of what is no text
 * @param nuls          NUL characters that were taken out
 * @param hiddenRows    rows that a spreadsheet hides, and that were read all the same
 * @param hiddenColumns columns that a spreadsheet hides, and that were read all the same
 * @param remarks       what else deserves a look
 */
public record Facts(
        String encoding,
        @Nullable Character separator,
        int nuls,
        int hiddenRows,
        int hiddenColumns,
        List<Said> remarks) {
    /** Of rows that are in no file. */
    public static final Facts NONE = new Facts("", null, 0, 0, 0, List.of());

    public Facts {
        remarks = List.copyOf(remarks);
    }

    /** Whether it is a spreadsheet or a text with separators, where people write words that mean nothing, such as {@code N/A}. */
    public boolean typed() {
        return encoding.isEmpty() || separator != null;
    }
}
