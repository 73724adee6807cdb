package org.pupitre.ui.kit.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * What is drawn of a line is from left to right as Unicode's rules order its signs. The toolkit orders a part that it
 * draws from one typeface, wherever it finds it; so a part that runs from right to left never needs two.
 */
@ExtendWith(ApplicationExtension.class)
class VisualOrderTest {
    private static final long SEED = Long.getLong("pupitre.seed", 12);
    private static final String MARKS = "[\\s\u00A0\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+";

    @ParameterizedTest
    @ValueSource(strings = {"للجنة (IOM, 2022) بشأن", "(הגירה) אוניברסיטת", "מה הצעד, [שלום] — 12.5 %? (IOM)",
            "ما “العودة” و٣٥ بلدية؟ 👩 ثم", "Question: للجنة (IOM, 2022) بشأن (x)", "· \u2068(הגירה) אוניברסיטת\u2069",
            "שלום للجنة, «ما» !", "\u2068ליאה (1)\u2069 · \u2068ليلى [2]\u2069, 3"})
    void aTextLiesInItsOrder(String text) throws Exception {
        lies(text);
    }

    @Test
    void anyText() throws Exception {
        TurningTexts texts = new TurningTexts(SEED);
        for (int i = 0; i < 150; i++) {
            lies(texts.text(12).replace("\n", " "));
        }
    }

    @Test
    void aTextWithoutRoomIsCutAtItsEnd() throws Exception {
        CompletableFuture<List<Text>> drawn = new CompletableFuture<>();
        FxThread.run(() -> {
            OneLineText label = new OneLineText("אוניברסיטת הדוגמה (הגירה)");
            label.setMaxWidth(shown(label) / 2);
            shown(label);
            drawn.complete(pieces(label));
        });
        List<Text> pieces = drawn.get(60, TimeUnit.SECONDS);
        assertThat(pieces.getFirst().getText()).startsWith("אונ");
        assertThat(pieces.getLast().getText().strip()).isEqualTo("…");
        assertThat(left(pieces.getLast())).isZero().isLessThan(left(pieces.getFirst()));
    }

    private static void lies(String text) throws Exception {
        String expected = Paragraph.turns(text) ? expected(text) : text.replaceAll(MARKS, "");
        for (boolean wraps : new boolean[]{true, false}) {
            CompletableFuture<String> seen = new CompletableFuture<>();
            FxThread.run(() -> {
                try {
                    Labeled label = wraps ? new WrappedText(text) : new OneLineText(text);
                    shown(label);
                    seen.complete(seen(label));
                } catch (RuntimeException | AssertionError e) {
                    seen.completeExceptionally(e);
                }
            });
            assertThat(seen.get(60, TimeUnit.SECONDS)).as("seed %d, wraps %s: %s", SEED, wraps, text)
                    .isEqualTo(expected);
        }
    }

    private static double shown(Labeled label) {
        VBox root = label.getParent() instanceof VBox known ? known : new VBox(label);
        if (root.getScene() == null) {
            new Theme().dress(new Scene(root, 9_000, 200));
        }
        root.applyCss();
        root.resize(9_000, 200);
        root.layout();
        return label.getWidth();
    }

    private static List<Text> pieces(Labeled label) {
        List<Text> pieces = new ArrayList<>();
        for (Node child : label.getChildrenUnmodifiable()) {
            switch (child) {
                case LinesNode lines -> lines.getChildrenUnmodifiable().forEach(piece -> pieces.add((Text) piece));
                case Text whole -> pieces.add(whole);
                default -> {
                    // Nothing else holds letters.
                }
            }
        }
        return pieces;
    }

    private static double left(Node piece) {
        return piece.getBoundsInParent().getMinX();
    }

    /** The signs as the pieces show them, from left to right; a piece from right to left turns those within it. */
    private static String seen(Labeled label) {
        List<Text> pieces = pieces(label);
        if (pieces.stream().noneMatch(piece -> Paragraph.turns(piece.getText()))) {
            assertThat(pieces).hasSizeLessThanOrEqualTo(1);
        }
        return pieces.stream().sorted(Comparator.comparingDouble(Node::getLayoutX)).map(VisualOrderTest::shownBy)
                .collect(Collectors.joining()).replaceAll(MARKS, "");
    }

    private static String shownBy(Text piece) {
        String text = piece.getText();
        if (piece.getNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return text;
        }
        long typefaces = text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.COMMON).distinct().count();
        long others = text.codePoints().filter(sign -> "()[]“”«»—!?.%/:".indexOf(sign) >= 0 || sign > 0xFFFF).count();
        assertThat(typefaces == 0 ? 1 : typefaces + others).as("drawn by one typeface: " + text).isEqualTo(1);
        return turned(text, (byte) 1);
    }

    private static String expected(String text) {
        boolean rightToLeft = Paragraph.of(text).getFirst().whole().rightToLeft();
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        IntStream.range(0, levels.length).forEach(i -> levels[i] = (byte) bidi.getLevelAt(i));
        return ordered(text, levels);
    }

    private static String turned(String text, byte level) {
        byte[] levels = new byte[text.length()];
        Arrays.fill(levels, level);
        return ordered(text, levels);
    }

    private static String ordered(String text, byte[] levels) {
        Character[] signs = text.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        return Arrays.stream(signs).map(String::valueOf).collect(Collectors.joining()).replaceAll(MARKS, "");
    }
}
