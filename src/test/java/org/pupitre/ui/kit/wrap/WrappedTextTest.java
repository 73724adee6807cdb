package org.pupitre.ui.kit.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whatever is written in whatever direction: at every width and size nothing throws, and every letter is to be seen. */
@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {
    private static final long SEED = Long.getLong("pupitre.seed", 11);
    private static final double HALF_A_PIXEL = 0.5;

    private final Theme theme = new Theme();

    @Test
    void someTextsAtSomeWidths() throws Exception {
        sweep(150, 40);
    }

    @Test
    @Tag("nightly")
    void manyTextsAtManyWidths() throws Exception {
        sweep(4_000, 100);
    }

    @Test
    void oneTextFromNarrowToWide() throws Exception {
        String text =
                "ما هي الخطوة التالية للجنة (IOM, 2022) ? שלום “עולם” 👩‍👩‍👧 " + new TurningTexts(SEED).longWord();
        onScreen(() -> {
            WrappedText label = new WrappedText(text);
            VBox root = root(label, 100);
            for (int width = 60; width <= 1600; width += 7) {
                check(root, label, text, width, "width " + width);
            }
            return null;
        });
    }

    private void sweep(int times, int words) throws Exception {
        TurningTexts texts = new TurningTexts(SEED);
        onScreen(() -> {
            WrappedText label = new WrappedText();
            WrappedText led = new WrappedText();
            led.lead(List.of(new Pill("lesson", Styles.MUTED), new Pill("to check", Styles.WARNING)));
            WrappedButton button = new WrappedButton("");
            for (int i = 0; i < times; i++) {
                String text = texts.text(words);
                int percent = texts.percent();
                int width = texts.width();
                for (Labeled shown : List.of(label, led, button)) {
                    shown.setText(text);
                    check(root(shown, percent), shown, text, width, "seed %d, case %d, width %d, %d %%: %s"
                            .formatted(SEED, i, width, percent, text));
                }
            }
            return null;
        });
    }

    private VBox root(Labeled shown, int percent) {
        VBox root = new VBox(shown);
        root.setFillWidth(true);
        Scene scene = new Scene(root, 1600, 1000);
        theme.textPercentProperty().set(percent);
        theme.dress(scene);
        root.applyCss();
        return root;
    }

    private static void check(VBox root, Labeled shown, String text, int width, String what) {
        shown.setPrefWidth(width);
        shown.setMaxWidth(width);
        root.resize(width, 100_000);
        root.layout();
        StringBuilder seen = new StringBuilder();
        for (Text line : lines(shown)) {
            seen.append(line.getText());
            Bounds at = shown.sceneToLocal(line.localToScene(line.getLayoutBounds()));
            boolean letter = line.getText().isEmpty()
                    || (line.getText().codePointCount(0, line.getText().length()) <= 1
                            && at.getMinX() <= HALF_A_PIXEL);
            assertThat(at.getMaxX()).as("right edge, " + what).isLessThanOrEqualTo(
                    letter ? Double.MAX_VALUE : shown.getWidth() + HALF_A_PIXEL);
            assertThat(at.getMaxY()).as("lower edge, " + what).isLessThanOrEqualTo(shown.getHeight() + HALF_A_PIXEL);
            assertThat(at.getMinX()).as("left edge, " + what).isGreaterThanOrEqualTo(-HALF_A_PIXEL);
        }
        assertThat(letters(seen.toString())).as("letters, " + what).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u200E\u00A0\u2068\u2069]+", "");
    }

    /** What is drawn of a control's text. */
    private static List<Text> lines(Labeled shown) {
        List<Text> lines = new ArrayList<>();
        for (Node child : shown.getChildrenUnmodifiable()) {
            if (child instanceof LinesNode broken) {
                broken.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .forEach(lines::add);
            } else if (child instanceof Text whole) {
                lines.add(whole);
            }
        }
        return lines;
    }

    @Test
    void aParagraphKeepsItsDirectionInEachOfItsLines() throws Exception {
        onScreen(() -> {
            String question = "Question: ما هي الخطوة التالية للجنة";
            String arabic = "ما هي Pupitre الخطوة للجنة";
            WrappedText label = new WrappedText(question + "\n" + arabic);
            check(root(label, 100), label, label.getText(), 90, "two paragraphs");
            assertThat(lines(label)).hasSizeGreaterThan(4);
            assertThat(broken(question)).hasSizeGreaterThan(2).noneMatch(Line::rightToLeft);
            assertThat(broken(arabic)).hasSizeGreaterThan(2).allMatch(Line::rightToLeft);
            return null;
        });
    }

    private static List<Line> broken(String text) {
        return Paragraph.of(text).getFirst().lines(10, 10,
                line -> line.pieces().stream().mapToInt(piece -> piece.text().length()).sum());
    }

    @Test
    void aNameInAnotherDirectionDecidesNotThatOfItsSentence() {
        assertThat(Paragraph.of("\u2068ليلى مثال\u2069 has the floor").getFirst().whole().rightToLeft()).isFalse();
        assertThat(Paragraph.of("12: ليلى مثال").getFirst().whole().rightToLeft()).isTrue();
    }

    @Test
    void aTextThatStopsTurningIsTheToolkitsAgain() throws Exception {
        onScreen(() -> {
            WrappedText label = new WrappedText("ما هي الخطوة التالية");
            VBox root = root(label, 100);
            check(root, label, label.getText(), 80, "Arabic");
            assertThat(label.getChildrenUnmodifiable()).hasAtLeastOneElementOfType(LinesNode.class);
            label.setText("What is the next step of the committee");
            check(root, label, label.getText(), 400, "English");
            assertThat(label.getChildrenUnmodifiable()).noneMatch(LinesNode.class::isInstance);
            label.setText("שלום");
            check(root, label, label.getText(), 80, "Hebrew");
            return null;
        });
    }

    @Test
    void aFieldDoesNotWrapWhileItsTextTurns() throws Exception {
        TurningTexts texts = new TurningTexts(SEED);
        onScreen(() -> {
            WrappedArea area = new WrappedArea();
            VBox root = new VBox(area);
            theme.dress(new Scene(root, 1600, 1000));
            for (int i = 0; i < 100; i++) {
                int width = texts.width();
                area.setMaxWidth(width);
                for (String text : List.of("plain words that go on in the next line of a narrow field",
                        texts.text(30))) {
                    area.clear();
                    for (int at = 0; at < text.length(); at += 7) {
                        area.appendText(text.substring(at, Math.min(text.length(), at + 7)));
                        root.applyCss();
                        root.layout();
                    }
                    area.setText(text);
                    root.layout();
                    assertThat(area.isWrapText()).isEqualTo(!Paragraph.turns(text));
                    assertThat(area.getText()).isEqualTo(text);
                    area.undo();
                    root.layout();
                }
            }
            return null;
        });
    }

    private static <T> void onScreen(Callable<T> act) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(act.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        done.get(600, TimeUnit.SECONDS);
    }
}
