package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** What the toolkit draws with the fonts the program brings: letters without holes, joined, their accents in place. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class FontPicturesTest {
    private static final String LETTERS = "0123456789+−×=tfeAaQØøœÇąđŧmW&@Жфπسعمهك";
    private static final int SMALL = 14;
    private static final int LARGE = 96;

    /** A weight of the family, for the toolkit and as its file. */
    private enum Weight {
        REGULAR("normal", "InterTabular-Regular.ttf"),
        BOLD("bold", "InterTabular-SemiBold.ttf");

        private final String style;
        private final String file;

        Weight(String style, String file) {
            this.style = style;
            this.file = file;
        }
    }

    /** A scale makes no letter thinner: where contours overlapped, there were holes. */
    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 2})
    void lettersHaveNoHolesAtAnyScale(double scale) throws Exception {
        Screenwork.onScreen(() -> {
            for (Weight weight : Weight.values()) {
                double all = 0;
                for (String letter : LETTERS.codePoints().mapToObj(Character::toString).toList()) {
                    double full = ink(drawn(letter, weight, SMALL * 8, 1)) / 64;
                    double share = ink(drawn(letter, weight, SMALL, scale)) / (scale * scale) / full;
                    assertThat(share).as("%s in %s", letter, weight).isCloseTo(1, within(0.09));
                    all += share / LETTERS.length();
                }
                assertThat(all).as("%s", weight).isCloseTo(1, within(0.01));
            }
            return null;
        });
    }

    /** The letters of a word touch as they do on paper; the number of pieces of ink tells. */
    @Test
    void arabicLettersJoin() throws Exception {
        Map<String, Integer> pieces = Map.of("سلام", 2, "س ل ا م", 4, "محمد", 1, "عمل", 1, "ورود", 4, "كلمة", 3);
        Screenwork.onScreen(() -> {
            for (Weight weight : Weight.values()) {
                for (double scale : new double[]{1.25, 1.5, 2}) {
                    pieces.forEach((word, number) -> assertThat(pieces(drawn(word, weight, 20, scale)))
                            .as("%s in %s at %s", word, weight, scale).isEqualTo(number));
                }
            }
            return null;
        });
    }

    @Test
    void wordsAreDrawnAsTheFontSays() throws Exception {
        List<String> words =
                List.of("سلام", "شَدَّة", "مُحَمَّدٌ", "كِتَابٌ", "تعزيز", "الشراكات", "أسئلة", "إعادة", "يؤدي", "لأن",
                        "می‌خواهم", "پژوهش", "گفت‌وگو", "ٹیلی", "لڑکے", "ہے", "ڈاکٹر", "ښوونځی", "ګټه", "ټولنه", "ڼ",
                        "ݣَنُوَا", "ٻَ", "ڟ", "ڧِ",
                        "e\u0301", "ạ\u0301", "ẹ\u0301", "E\u0323\u0301", "ɛ\u0301", "Ɔ\u0300", "n\u0304", "m\u0300",
                        "M\u0300", "ŋ\u0301", "q\u0303", "G\u0303", "i\u0331",
                        "a\u0331", "A\u0331", "ɔ\u0308", "а\u0301", "Ю\u0301", "o\u030d", "x\u0323", "l\u0325",
                        "Amina (أمينة) 14:37", "سلمى 3:40 Dakar", "«الشراكات» in Dakar");
        Screenwork.onScreen(() -> {
            for (Weight weight : Weight.values()) {
                for (String word : words) {
                    assertThat(different(drawn(word, weight, LARGE, 1), reference(word, weight)))
                            .as("%s in %s", word, weight).isLessThan(0.05);
                }
            }
            return null;
        });
    }

    /** Joiners, marks of direction, isolates: neither ink nor width, in words of any letters. */
    @Test
    void signsThatSteerAreNotSeen() throws Exception {
        String signs =
                "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff";
        Screenwork.onScreen(() -> {
            for (Weight weight : Weight.values()) {
                for (String word : List.of("no", "دد", "e\u0323\u0304")) {
                    BufferedImage plain = drawn(word, weight, LARGE, 1);
                    for (String sign : signs.codePoints().mapToObj(Character::toString).toList()) {
                        BufferedImage steered = drawn(word + sign, weight, LARGE, 1);
                        assertThat(steered.getWidth()).as("U+%04x", (int) sign.charAt(0)).isEqualTo(plain.getWidth());
                        assertThat(different(steered, plain)).as("U+%04x", (int) sign.charAt(0)).isLessThan(0.01);
                    }
                }
            }
            return null;
        });
    }

    private static BufferedImage drawn(String text, Weight weight, double size, double scale) {
        Text node = new Text(text);
        node.setStyle("-fx-fill: black; -fx-font-weight: %s; -fx-font-size: %spx;".formatted(weight.style, size));
        StackPane root = new StackPane(node);
        root.setStyle("-fx-background-color: white; -fx-padding: %spx;".formatted(size));
        new Theme().dress(new Scene(root));
        root.applyCss();
        root.autosize();
        root.layout();
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        return Png.of(root.snapshot(how, null));
    }

    /** The same by Java’s own text, which places accents where the font has them. */
    private static BufferedImage reference(String text, Weight weight) {
        Font font = ShippedFontsTest.font(ShippedFontsTest.FOLDER.resolve(weight.file))
                .deriveFont((float) LARGE);
        BufferedImage image = new BufferedImage(LARGE * (text.length() + 1), LARGE * 3, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(java.awt.Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        new TextLayout(text, font, graphics.getFontRenderContext()).draw(graphics, LARGE / 2f, LARGE * 1.6f);
        graphics.dispose();
        return image;
    }

    private static double ink(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += ink(image, x, y);
            }
        }
        return sum;
    }

    /** From 0 for paper to 1. */
    private static double ink(BufferedImage image, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
        return inside ? 1 - (image.getRGB(x, y) & 0xff) / 255.0 : 0;
    }

    /** The share of ink that is elsewhere in the other picture, each cut to its ink. */
    private static double different(BufferedImage one, BufferedImage other) {
        int[] a = corner(one);
        int[] b = corner(other);
        double least = Double.MAX_VALUE;
        for (int dx = -2; dx <= 2; dx++) {
            for (int dy = -2; dy <= 2; dy++) {
                double sum = 0;
                for (int y = -3; y < LARGE * 2; y++) {
                    for (int x = -3; x < Math.max(one.getWidth(), other.getWidth()); x++) {
                        sum += Math.abs(ink(one, a[0] + x, a[1] + y) - ink(other, b[0] + x + dx, b[1] + y + dy));
                    }
                }
                least = Math.min(least, sum);
            }
        }
        return least / (ink(one) + ink(other));
    }

    private static int[] corner(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (ink(image, x, y) > 0.5) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                }
            }
        }
        return new int[]{left, top};
    }

    private static int pieces(BufferedImage image) {
        boolean[][] seen = new boolean[image.getHeight()][image.getWidth()];
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (!seen[y][x] && ink(image, x, y) > 0.4) {
                    found++;
                    follow(image, seen, x, y);
                }
            }
        }
        return found;
    }

    private static void follow(BufferedImage image, boolean[][] seen, int fromX, int fromY) {
        Deque<int[]> open = new ArrayDeque<>(List.of(new int[]{fromX, fromY}));
        seen[fromY][fromX] = true;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            for (int y = at[1] - 1; y <= at[1] + 1; y++) {
                for (int x = at[0] - 1; x <= at[0] + 1; x++) {
                    if (ink(image, x, y) > 0.4 && !seen[y][x]) {
                        seen[y][x] = true;
                        open.push(new int[]{x, y});
                    }
                }
            }
        }
    }
}
