package org.pupitre.domain.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pupitre.domain.value.LanguageTag;

/** What can be filled into a line, by the words that are typed in braces; those of both languages are known everywhere. */
public enum LineFigure {
    START("start", "début"),
    BREAK_END("end of the break", "fin de la pause"),
    ITEM("item", "point"),
    NEXT_ITEM("next item", "point suivant"),
    NEXT_START("start of the next item", "début du point suivant"),
    FLOOR("who has the floor", "qui a la parole"),
    NEXT_SPEAKER("next speaker", "qui parle ensuite"),
    HARD_STOP("hard stop", "fin impérative"),
    EXPECTED_END("expected end", "fin estimée"),
    RECORDING("recording", "enregistrement"),
    SESSION("session", "séance"),
    SEMINAR("seminar", "séminaire"),
    CITY("city", "ville");

    private final String english;
    private final String french;

    LineFigure(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** The words for it in a line of this language. */
    public String words(LanguageTag language) {
        return LanguageTag.FR.covers(language) ? french : english;
    }

    /** The words for all figures in a line of this language. */
    public static List<String> all(LanguageTag language) {
        return Arrays.stream(values()).map(figure -> figure.words(language)).toList();
    }

    /** The figure of words in either language; case and runs of spaces do not count. */
    static Optional<LineFigure> of(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.english.equals(words) || f.french.equals(words)).findFirst();
    }
}
