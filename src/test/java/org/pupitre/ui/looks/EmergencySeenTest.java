package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** An emergency of interpretation is seen from every tab and with every sheet, and can be reported in any window. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class EmergencySeenTest {
    private static Frame frame(String language, int percent, double width, double height) {
        return Frame.of(Locale.of(language), Theme.Choice.LIGHT, percent, width, height);
    }

    /** The bands that are seen whole, with what they say. */
    private static List<String> seen(Scene scene, String selector) {
        List<String> said = new ArrayList<>();
        for (Node band : scene.getRoot().lookupAll(selector)) {
            Bounds at = band.localToScene(band.getLayoutBounds());
            if (band.isVisible() && at.getHeight() > 10 && at.getMinX() >= 0 && at.getMinY() >= 0
                    && at.getMaxX() <= scene.getWidth() && at.getMaxY() <= scene.getHeight()) {
                StringBuilder all = new StringBuilder();
                band.lookupAll(".label").forEach(label -> all.append(((Labeled) label).getText()).append(' '));
                said.add(all.toString());
            }
        }
        return said;
    }

    @ParameterizedTest(name = "{0}, text {1} %, {2} × {3}")
    @CsvSource({"en, 100, 1000, 760", "fr, 100, 760, 560", "fr, 200, 1280, 720", "en, 200, 760, 560",
            "fr, 200, 760, 560"})
    void fromEveryTab(String language, int percent, double width, double height) throws Exception {
        Screenwork.onScreen(() -> {
            Scene scene = ConsoleScreens.emergency(frame(language, percent, width, height));
            TabPane tabs = (TabPane) scene.getRoot().lookup(".tab-pane");
            for (int i = 0; i < (tabs == null ? 1 : tabs.getTabs().size()); i++) {
                if (tabs != null) {
                    tabs.getSelectionModel().select(i);
                }
                ConsoleScreens.layOut(scene);
                assertThat(seen(scene, ".slot-alarm")).as("tab %d", i).hasSize(1).first().asString()
                        .contains(language.equals("en")
                                ? "Interpretation stopped · FR"
                                : "Interprétation interrompue · FR")
                        .contains("0:17");
            }
            return null;
        });
    }

    @ParameterizedTest(name = "{0}, text {1} %, {2} × {3}")
    @CsvSource({"en, 100, 1440, 900", "fr, 100, 1180, 720", "en, 100, 760, 560", "fr, 200, 1280, 720",
            "fr, 200, 760, 560"})
    void withEverySheet(String language, int percent, double width, double height) throws Exception {
        List<Function<Scene, KeyCode>> sheets = List.of(s -> KeyCode.F1);
        for (Function<Scene, KeyCode> sheet : sheets) {
            Screenwork.onScreen(() -> {
                Scene scene = ConsoleScreens.emergency(frame(language, percent, width, height));
                ConsoleScreens.press(scene.getRoot(), sheet.apply(scene), sheet.apply(scene) == KeyCode.F);
                ConsoleScreens.layOut(scene);
                Node veil = scene.getRoot().lookup(".veil");
                assertThat(veil).isNotNull();
                Node strip = scene.getRoot().getChildrenUnmodifiable().getLast();
                assertThat(strip.getStyleClass()).as("above the sheet").contains("alarm-strip");
                assertThat(seen(scene, ".alarm-strip")).isNotEmpty();
                Node part = veil.lookup(".cover-sheet");
                Bounds told = strip.localToScene(strip.getLayoutBounds());
                assertThat(part.localToScene(part.getLayoutBounds()).getMinY())
                        .as("the sheet does not lie below the strip").isGreaterThanOrEqualTo(told.getMaxY() - 1);
                return null;
            });
        }
    }

    @Test
    void withoutAnEmergencyThereIsNoStrip() throws Exception {
        Screenwork.onScreen(() -> {
            Scene scene = ConsoleScreens.notStarted(frame("en", 100, 1000, 760));
            assertThat(seen(scene, ".slot-alarm")).isEmpty();
            return null;
        });
    }

    @ParameterizedTest(name = "{0}, text {1} %, {2} × {3}")
    @CsvSource({"en, 100, 1280, 720", "fr, 200, 1280, 720", "fr, 100, 480, 360", "en, 200, 760, 560",
            "en, 200, 480, 360",
            "fr, 200, 480, 360", "fr, 150, 1180, 480"})
    void theInterpretersCanReportItInAnyWindow(String language, int percent, double width, double height)
            throws Exception {
        List<Function<Frame, Scene>> moments =
                List.of(OtherScreens::booth, OtherScreens::boothHandover, OtherScreens::boothEmergency);
        for (Function<Frame, Scene> moment : moments) {
            Screenwork.onScreen(() -> {
                Scene scene = moment.apply(frame(language, percent, width, height));
                ConsoleScreens.layOut(scene);
                for (String id : List.of("#booth-trouble", "#booth-other-trouble")) {
                    Node button = scene.lookup(id);
                    Bounds at = button.localToScene(button.getLayoutBounds());
                    assertThat(at.getMinX()).as(id).isGreaterThanOrEqualTo(0);
                    assertThat(at.getMaxX()).as(id).isLessThanOrEqualTo(scene.getWidth());
                    assertThat(at.getMinY()).as(id).isGreaterThanOrEqualTo(0);
                    assertThat(at.getMaxY()).as(id).isLessThanOrEqualTo(scene.getHeight());
                    assertThat(((Labeled) button).isTextTruncated()).as(id + " is cut").isFalse();
                }
                return null;
            });
        }
    }
}
