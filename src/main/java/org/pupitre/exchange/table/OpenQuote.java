package org.pupitre.exchange.table;

/** Finds a quotation mark that is opened and never closed, so that a person can find it. */
final class OpenQuote {
    private static final char QUOTE = '"';

    private OpenQuote() {}

    /** The line, from 1, of the quotation mark that is not closed; 0 where all are. */
    static int line(String text, char separator) {
        int line = 1;
        int opened = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (opened > 0) {
                boolean doubled = c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                opened = c == QUOTE && !doubled ? 0 : opened;
                i += doubled ? 1 : 0;
            } else if (c == QUOTE && atStart) {
                opened = line;
            }
            atStart = c == separator || ends;
            line += ends ? 1 : 0;
        }
        return opened;
    }
}
