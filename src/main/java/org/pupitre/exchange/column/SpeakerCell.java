package org.pupitre.exchange.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * A person who speaks as a cell says it: {@code Awa Exemple (5, fr) | Jean Modèle (3)}. Also read without figures, such as
 * {@code Awa Exemple, Jean Modèle} or with one on each line.
 *
 * @param name     as written, with what is in parentheses if that is no figure
 * @param seconds  the speaking time; null where it is not said
 * @param language null where it is not said
 */
public record SpeakerCell(String name, @Nullable Integer seconds, @Nullable LanguageTag language) {
    private static final Pattern FIGURES = Pattern.compile(
            "(.*\\S)\\s*\\(\\s*([0-9]+(?:[.,][0-9]+)?)?\\s*(?:min\\.?)?\\s*[,;]?\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)?\\s*\\)",
            Pattern.DOTALL);
    private static final Pattern BARS = Pattern.compile("[|\\n]");
    private static final Pattern COMMAS = Pattern.compile("[;,]");
    private static final int MOST_MINUTES = 24 * 60;

    /** How it is written. */
    public String text() {
        String figures = (seconds == null ? "" : Cells.minutes(seconds).toPlainString())
                + (seconds == null || language == null ? "" : ", ") + (language == null ? "" : language.value());
        return figures.isEmpty() ? name : name + " (" + figures + ")";
    }

    /** All of a cell. */
    public static String text(List<SpeakerCell> speakers) {
        return Cells.list(speakers.stream().map(SpeakerCell::text).toList());
    }

    /**
     * Reads a cell. Bars and line breaks separate people; where there are none, semicolons and commas outside parentheses do.
     */
    public static List<SpeakerCell> read(String cell) {
        return read(cell, BARS.matcher(cell.strip()).find() ? BARS : COMMAS);
    }

    /** Reads a cell that {@link #text(List)} wrote, in which commas belong to the names. */
    public static List<SpeakerCell> written(String cell) {
        return read(cell, BARS);
    }

    private static List<SpeakerCell> read(String cell, Pattern between) {
        return apart(cell.strip(), between).stream().map(String::strip).filter(part -> !part.isEmpty())
                .map(SpeakerCell::speaker).toList();
    }

    private static List<String> apart(String cell, Pattern between) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean bar = between == BARS;
            if ((bar || depth == 0) && between.matcher(String.valueOf(c)).matches()) {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    private static SpeakerCell speaker(String part) {
        Matcher found = FIGURES.matcher(part);
        if (!found.matches() || (found.group(2) == null && found.group(3) == null)) {
            return new SpeakerCell(part, null, null);
        }
        Optional<LanguageTag> language =
                found.group(3) == null ? Optional.empty() : CellWords.language(found.group(3));
        Integer seconds = found.group(2) == null ? null : seconds(found.group(2));
        boolean noLanguage = found.group(3) != null && language.isEmpty();
        boolean noFigure = found.group(2) != null && seconds == null;
        return noLanguage || noFigure
                ? new SpeakerCell(part, null, null)
                : new SpeakerCell(found.group(1), seconds, language.orElse(null));
    }

    private static @Nullable Integer seconds(String minutes) {
        if (minutes.length() > 12) {
            return null;
        }
        BigDecimal figure = new BigDecimal(minutes.replace(',', '.'));
        long seconds = Cells.seconds(figure);
        return seconds < 1 || figure.compareTo(BigDecimal.valueOf(MOST_MINUTES)) > 0 ? null : (int) seconds;
    }
}
