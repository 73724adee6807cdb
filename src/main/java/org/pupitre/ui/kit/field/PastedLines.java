package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What becomes of line breaks and tabs in a text: in a field of one line a space, so that words stay apart; in a field of
 * several lines the breaks stay.
 */
public final class PastedLines {
    private static final Pattern BREAKS = Pattern.compile("\\s*(?:\\R|\\t)\\s*");
    private static final Pattern COLUMNS = Pattern.compile("[ \\t]*\\t[ \\t]*");
    private static final Pattern ENDS = Pattern.compile("^\\n+(?=.)|(?<=.)\\n+$");
    private static final Pattern LINES = Pattern.compile("\\R");

    private PastedLines() {}

    /** Whether a text holds a line break or a tab, which a field of one line would drop. */
    static boolean broken(String text) {
        return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85
                || c == 0x2028 || c == 0x2029);
    }

    /** The lines that hold something, each as one line without space around it. */
    static List<String> of(String text) {
        return LINES.splitAsStream(text).map(line -> oneLine(line).strip()).filter(line -> !line.isEmpty()).toList();
    }

    /** The text with its columns, which tabs set apart, set apart by something else; empty ones are left out. */
    static String columns(String text, String between) {
        return LINES.splitAsStream(text)
                .map(line -> COLUMNS.splitAsStream(line.strip()).filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(between)))
                .collect(Collectors.joining("\n"));
    }

    /** The lines that hold something, with a comma between their columns, as one would type them. */
    static List<String> rows(String text) {
        return LINES.splitAsStream(columns(text, ", ")).filter(line -> !line.isBlank()).toList();
    }

    /** A text of several lines as one: each break and each tab, with the space around it, is one space. */
    public static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** As {@link #oneLine}, for a text that is put between others: breaks at its ends are left out. */
    static String between(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && broken(text.substring(first, first + 1))) {
            first++;
        }
        while (last > first && broken(text.substring(last - 1, last))) {
            last--;
        }
        return oneLine(text.substring(first, last));
    }

    /** A text of several lines as it is in a field of several: each break is a line feed, each tab a space. */
    static String lines(String text) {
        String apart = COLUMNS.matcher(LINES.matcher(text).replaceAll("\n")).replaceAll(" ");
        return ENDS.matcher(apart).replaceAll("");
    }
}
