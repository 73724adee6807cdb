package org.pupitre.ui.kit.wrap;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * One paragraph of a text, with the places where a line may end. It runs in the direction of its first letter that has
 * one; what is isolated does not count, as rules P2 and P3 of Unicode's annex 9 say.
 */
final class Paragraph {
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final String text;
    private final boolean rightToLeft;
    /** Ends of words and of letters as a reader sees them: indices into the text, rising. */
    private final int[] words;
    private final int[] letters;

    private Paragraph(String text) {
        this.text = text;
        rightToLeft = runsRightToLeft(text);
        letters = ends(BreakIterator.getCharacterInstance(Locale.ROOT), text);
        int[] may = ends(BreakIterator.getLineInstance(Locale.ROOT), text);
        // A sign of several code points, such as a family of emoji, stays whole.
        words = java.util.Arrays.stream(may).filter(end -> java.util.Arrays.binarySearch(letters, end) >= 0).toArray();
    }

    /** The paragraphs of a text; a line feed at its end begins none. */
    static List<Paragraph> of(String text) {
        String[] parts = text.split("\\R", -1);
        int last = parts.length > 1 && parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
        return java.util.Arrays.stream(parts, 0, last).map(Paragraph::new).toList();
    }

    /** Whether a text holds anything that is drawn from right to left. */
    static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean runsRightToLeft(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (sign >= FIRST_ISOLATE && sign <= LAST_ISOLATE) {
                depth++;
            } else if (sign == END_OF_ISOLATE) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                switch (Character.getDirectionality(sign)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return false;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return true;
                    }
                    default -> {
                        // Digits, brackets, spaces and emoji decide nothing.
                    }
                }
            }
        }
        return false;
    }

    private static int[] ends(BreakIterator places, String text) {
        places.setText(text);
        places.first();
        List<Integer> ends = new ArrayList<>();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            ends.add(end);
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The whole paragraph as one line. */
    Line whole() {
        return Line.of(text.stripTrailing(), rightToLeft);
    }

    /**
     * Its lines, at least one. A word wider than its line is broken between letters; a single letter always has its place.
     *
     * @param first what the first line may take, in pixels; at a word that does not fit there the line stays empty
     * @param width what each further line may take, in pixels
     * @param wide  the width of a line in pixels
     */
    List<Line> lines(double first, double width, ToDoubleFunction<Line> wide) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            boolean beside = lines.isEmpty() && first < width;
            double room = lines.isEmpty() ? first : width;
            int end = longest(words, begin, room, wide);
            if (end == begin && !beside) {
                end = Math.max(longest(letters, begin, room, wide), next(letters, begin));
            }
            lines.add(Line.of(text.substring(begin, end).stripTrailing(), rightToLeft));
            begin = end;
        }
        return lines.isEmpty() ? List.of(whole()) : lines;
    }

    /**
     * The whole paragraph as one line, cut short at a word where there is no room for it, with a sign that says so at its
     * end; between letters where not even its first word has room.
     */
    Line cut(double room, String sign, ToDoubleFunction<Line> wide) {
        Line whole = whole();
        if (wide.applyAsDouble(whole) <= room) {
            return whole;
        }
        ToDoubleFunction<Line> withSign = line -> wide.applyAsDouble(line) + wide.applyAsDouble(Line.of(sign, false));
        String kept = LittleWords.dropped(text.substring(0, longest(words, 0, room, withSign)).strip());
        return kept.isEmpty()
                ? Line.of(text.substring(0, longest(letters, 0, room, withSign)).strip() + sign.strip(), rightToLeft)
                : Line.of(kept + sign, rightToLeft);
    }

    /** As {@link #cut(double, String, ToDoubleFunction)}, of a text that is drawn from left to right in one piece. */
    static String cut(String text, double room, String sign, ToDoubleFunction<String> wide) {
        Line line = new Paragraph(text).cut(room, sign,
                l -> wide.applyAsDouble(l.pieces().stream().map(Piece::text).collect(Collectors.joining())));
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The first word of a text, without the space after it. */
    static String firstWord(String text) {
        return text.isEmpty() ? "" : text.substring(0, new Paragraph(text).words[0]).strip();
    }

    private static int next(int[] ends, int begin) {
        int at = java.util.Arrays.binarySearch(ends, begin);
        return ends[at < 0 ? -at - 1 : at + 1];
    }

    /** The last of these ends up to which a line from here has room; here where none is. */
    private int longest(int[] ends, int begin, double room, ToDoubleFunction<Line> wide) {
        int found = java.util.Arrays.binarySearch(ends, begin);
        int low = found < 0 ? -found - 1 : found + 1;
        int fits = low - 1;
        int step = 1;
        // Steps that double until a line is too wide, then halves: a line is short, a paragraph need not be.
        while (low + step - 1 < ends.length && has(room, begin, ends[low + step - 1], wide)) {
            fits = low + step - 1;
            step *= 2;
        }
        int beyond = Math.min(low + step - 1, ends.length);
        while (beyond - fits > 1) {
            int middle = (fits + beyond) >>> 1;
            if (has(room, begin, ends[middle], wide)) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return fits < low ? begin : ends[fits];
    }

    private boolean has(double room, int begin, int end, ToDoubleFunction<Line> wide) {
        return wide.applyAsDouble(Line.of(text.substring(begin, end).stripTrailing(), rightToLeft)) <= room;
    }
}
