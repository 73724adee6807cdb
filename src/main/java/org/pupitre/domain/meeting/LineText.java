package org.pupitre.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Nearest;

/**
 * The wording of a line as a person types it: text with figures in braces, such as {@code We begin again at {end of the
 * break}.} (rules of the meeting, section 3.2).
 *
 * @param parts text and figures in their order
 */
public record LineText(List<Part> parts) {
    public LineText {
        parts = List.copyOf(parts);
    }

    /** A piece of a line. */
    public sealed interface Part {
        /** Text as it is. */
        record Plain(String text) implements Part {}

        /** Something that is filled in. */
        record Filled(LineFigure figure) implements Part {}
    }

    /** What reading makes of a text. */
    public sealed interface Read {
        /** A line. */
        record Good(LineText text) implements Read {}

        /** No line, and why. */
        record Bad(Rejection reason) implements Read {}
    }

    /** Reads a typed text. */
    public static Read read(String typed, LanguageTag language) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < typed.length()) {
            int open = typed.indexOf('{', from);
            String plain = typed.substring(from, open < 0 ? typed.length() : open);
            if (plain.indexOf('}') >= 0) {
                return new Read.Bad(new Rejection.BraceAlone());
            }
            parts.add(new Part.Plain(plain));
            if (open < 0) {
                break;
            }
            int close = typed.indexOf('}', open);
            int again = typed.indexOf('{', open + 1);
            if (close < 0 || (again >= 0 && again < close)) {
                return new Read.Bad(new Rejection.BraceAlone());
            }
            String words = typed.substring(open + 1, close);
            Optional<LineFigure> figure = LineFigure.of(words);
            if (figure.isEmpty()) {
                return new Read.Bad(new Rejection.NoSuchFigure(words.strip(), nearest(words.strip(), language)));
            }
            parts.add(new Part.Filled(figure.get()));
            from = close + 1;
        }
        return new Read.Good(new LineText(parts));
    }

    /** The nearest words: in the language of the line, but where those of the other one are nearer. */
    private static String nearest(String typed, LanguageTag language) {
        LanguageTag other = LanguageTag.FR.covers(language) ? LanguageTag.EN : LanguageTag.FR;
        return Stream.concat(LineFigure.all(language).stream(), LineFigure.all(other).stream())
                .min(Comparator.comparingInt(words -> Nearest.distance(typed, words))).orElseThrow();
    }

    /** The figures in it, in their order. */
    public List<LineFigure> figures() {
        return parts.stream().flatMap(p -> p instanceof Part.Filled filled
                ? Stream.of(filled.figure())
                : Stream.empty()).toList();
    }

    /** The line with its figures; what has none at present stays in braces, in the words of the language. */
    public String filled(Function<LineFigure, Optional<String>> figures, LanguageTag language) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Plain plain -> line.append(plain.text());
                case Part.Filled f -> line.append(
                        figures.apply(f.figure()).orElseGet(() -> "{" + f.figure().words(language) + "}"));
            }
        }
        return line.toString();
    }
}
