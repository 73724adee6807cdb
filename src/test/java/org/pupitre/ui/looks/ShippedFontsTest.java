package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fonts the program brings: one family, whole outlines, every letter and sign, figures of one width. */
class ShippedFontsTest {
    static final Path FOLDER = Path.of("assets", "fonts");
    private static final Path LETTERS = Path.of("src", "test", "resources", "fonts", "letters.txt");
    private static final Pattern CODE = Pattern.compile("U\\+([0-9A-F]{4})");
    private static final Pattern RANGE = Pattern.compile("(\\p{L}|\\p{N})-(\\p{L}|\\p{N})");
    /** The fonts are drawn on a grid of so many units: at this size a unit is a pixel. */
    private static final int UNITS = 2048;
    /** Lines so many units apart are looked at, none of them where the ends of strokes usually are. */
    private static final double APART = 4;
    private static final double SHIFT = 0.37;
    private static final double ROUNDING = 1.5;
    /** How often an outline goes round what is inked. */
    private static final int INK = -1;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Where an outline crosses a line, and whether it goes up or down there. */
    private record Crossing(double x, int turn) {}

    static Stream<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
        }
    }

    static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IllegalStateException(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneFamilyHasARegularAndABold() throws IOException {
        assertThat(fonts().map(file -> file.getFileName().toString()))
                .containsExactly("InterTabular-Regular.ttf", "InterTabular-SemiBold.ttf");
        assertThat(fonts().map(ShippedFontsTest::font).map(font -> font.getFamily() + ": " + font.getFontName()))
                .containsExactly("Inter Tabular: Inter Tabular", "Inter Tabular: Inter Tabular SemiBold");
        assertThat(fonts().map(file -> javafx.scene.text.Font.loadFont(file.toUri().toString(), 12))
                .map(font -> font.getFamily() + ": " + font.getStyle()))
                .containsExactly("Inter Tabular: Regular", "Inter Tabular: Bold");
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void noGlyphHasOverlappingContours(Path file) {
        Font large = font(file).deriveFont((float) UNITS);
        List<Integer> overlapping = IntStream.range(0, large.getNumGlyphs())
                .filter(glyph -> overlaps(large.createGlyphVector(EXACT, new int[]{glyph}).getOutline()))
                .boxed().toList();
        assertThat(overlapping).isEmpty();
        assertThat(large.getNumGlyphs()).isGreaterThan(3000);
    }

    /** Whether ink is counted twice or backwards somewhere, over more than rounding explains. */
    private static boolean overlaps(Shape outline) {
        for (List<Crossing> line : crossings(outline).values()) {
            line.sort(Comparator.comparingDouble(Crossing::x));
            int winding = 0;
            for (int i = 0; i + 1 < line.size(); i++) {
                winding += line.get(i).turn;
                if (winding != 0 && winding != INK && line.get(i + 1).x - line.get(i).x > ROUNDING) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where lines a few units apart meet the outline, by line. */
    private static Map<Integer, List<Crossing>> crossings(Shape outline) {
        Map<Integer, List<Crossing>> lines = new HashMap<>();
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator path = new FlatteningPathIterator(outline.getPathIterator(null), 0.5); !path.isDone();
                path.next()) {
            int kind = path.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                for (int line = after(Math.min(y, toY)); line < after(Math.max(y, toY)); line++) {
                    double at = x + (line * APART + SHIFT - y) / (toY - y) * (toX - x);
                    lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(new Crossing(at, toY > y ? 1 : -1));
                }
            }
            x = toX;
            y = toY;
        }
        return lines;
    }

    /** The first line below this height. */
    private static int after(double y) {
        return (int) Math.ceil((y - SHIFT) / APART);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyLetterAndSignIsThere(Path file) throws IOException {
        Font font = font(file);
        Set<String> missing = new TreeSet<>();
        for (String line : Files.readAllLines(LETTERS)) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                String letters = written(line.substring(tab + 1));
                Stream.of(letters, Normalizer.normalize(letters, Normalizer.Form.NFC),
                        Normalizer.normalize(letters, Normalizer.Form.NFD)).flatMapToInt(String::codePoints)
                        .filter(letter -> !has(font, letter))
                        .forEach(letter -> missing.add(line.substring(0, tab) + ": " + Character.toString(letter)));
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyWordOfTheScreenCanBeDrawn(Path file) throws IOException {
        Font font = font(file);
        try (Stream<Path> messages = Files.list(Path.of("assets", "messages"))) {
            Set<String> missing = messages.flatMapToInt(ShippedFontsTest::characters)
                    .filter(letter -> letter != '\n' && !has(font, letter)).mapToObj(Character::toString)
                    .collect(Collectors.toSet());
            assertThat(missing).isEmpty();
        }
    }

    private static IntStream characters(Path file) {
        try {
            return Files.readString(file).codePoints();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the codes and the ranges in it replaced by what they stand for. */
    private static String written(String line) {
        String codes = CODE.matcher(line)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        return RANGE.matcher(codes).replaceAll(range -> IntStream
                .rangeClosed(range.group(1).codePointAt(0), range.group(2).codePointAt(0))
                .mapToObj(Character::toString).collect(Collectors.joining()));
    }

    private static boolean has(Font font, int letter) {
        return font.canDisplay(letter)
                && font.createGlyphVector(EXACT, Character.toString(letter)).getGlyphCode(0) != 0;
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void figuresPlusAndMinusHaveOneWidth(Path file) {
        Font large = font(file).deriveFont((float) UNITS);
        Set<Float> widths = "0123456789+−\u2007".codePoints().mapToObj(Character::toString)
                .map(sign -> large.createGlyphVector(EXACT, sign).getGlyphMetrics(0).getAdvanceX())
                .collect(Collectors.toSet());
        assertThat(widths).hasSize(1);
    }
}
