package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Each fault is seen where it is made on purpose, and none where there is none. */
@ExtendWith(ApplicationExtension.class)
class ScreenFaultsTest {
    private static List<String> in(Node... content) throws Exception {
        return Screenwork.onScreen(() -> ScreenFaults.in(white(new VBox(content))));
    }

    /** On white ground, whatever look an earlier test left to the toolkit. */
    private static Scene white(Node... layers) {
        StackPane root = new StackPane(layers);
        root.setStyle("-fx-background-color: white;");
        return new Scene(root, 300, 200);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setStyle("-fx-text-fill: black;" + style);
        return label;
    }

    @Test
    void wordsThatAreWholeAndReadAreNoFault() throws Exception {
        assertThat(in(label("On the floor", ""), label("Awa Exemple", "-fx-text-fill: #444444;"))).isEmpty();
    }

    @Test
    void wordsThatAreShortenedAreSeenUnlessATipHasThem() throws Exception {
        assertThat(in(label("On the floor", "-fx-max-width: 50;"))).singleElement().asString()
                .contains("shortened to “O");
        Label told = label("On the floor", "-fx-max-width: 50;");
        told.setTooltip(new Tooltip("On the floor"));
        assertThat(in(told)).isEmpty();
        Label aloud = label("On the floor", "-fx-max-width: 50;");
        aloud.setAccessibleText("Now: On the floor");
        assertThat(in(aloud)).isEmpty();
    }

    @Test
    void wordsOutsideTheWindowOrCutByWhatIsAroundThemAreSeen() throws Exception {
        Label outside = label("On the floor", "");
        outside.setTranslateX(270);
        assertThat(in(outside)).singleElement().asString().contains("cut or outside: “On the floor”");
        Pane low = new Pane(label("On the floor", ""));
        low.setClip(new Rectangle(200, 6));
        assertThat(in(low)).singleElement().asString().contains("cut or outside: “On the floor”");
    }

    @Test
    void wordsThatCannotBeToldFromTheirBackgroundAreSeen() throws Exception {
        assertThat(in(label("On the floor", ""), label("Pale", "-fx-text-fill: #e8e8e8;"))).singleElement().asString()
                .containsPattern("“Pale” at \\d+–\\d+ × \\d+–\\d+ has a contrast of 1\\.");
        Label off = label("Pale", "-fx-text-fill: #e8e8e8;");
        off.setDisable(true);
        assertThat(in(label("On the floor", ""), off)).isEmpty();
    }

    @Test
    void aPictureOfNothingIsSeen() throws Exception {
        assertThat(in(new Pane())).containsExactlyInAnyOrder("no words", "only 1 colours");
    }

    @Test
    void whatLiesBehindASheetIsNotToBeRead() throws Exception {
        List<String> faults = Screenwork.onScreen(() -> {
            StackPane veil = new StackPane(label("In front of it all", "-fx-background-color: white;"));
            veil.getStyleClass().add("veil");
            return ScreenFaults.in(white(label("Behind", "-fx-text-fill: white;"), veil));
        });
        assertThat(faults).isEmpty();
    }
}
