package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** The rapporteur's desk: writing is the whole screen, and what it leans on is beside it. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class RapporteurDeskTest {
    private static <T> T on(Locale locale, int percent, double width, double height, Function<Scene, T> look)
            throws Exception {
        return Screenwork.onScreen(() -> {
            Scene scene = OtherScreens.rapporteur(Frame.of(locale, Theme.Choice.LIGHT, percent, width, height));
            ConsoleScreens.layOut(scene);
            return look.apply(scene);
        });
    }

    private static Bounds place(Scene scene, String query) {
        Node node = scene.lookup(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> texts(Scene scene, String query) {
        return scene.getRoot().lookupAll(query).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1180, 720", "1920, 1080"})
    void textIsAtMost760WideAndTheFieldIsAtTheFoot(double width, double height) throws Exception {
        on(Locale.ENGLISH, 100, width, height, scene -> {
            assertThat(place(scene, ".left-column").getWidth()).isEqualTo(264);
            Bounds field = place(scene, "#note-field");
            assertThat(field.getWidth()).isBetween(600.0, 760.0);
            assertThat(field.getMinX() - place(scene, ".left-column").getMaxX()).isGreaterThanOrEqualTo(40);
            assertThat(place(scene, ".status-line").getMinY() - field.getMaxY()).isBetween(20.0, 60.0);
            assertThat(place(scene, "#about-name").getMinX()).as("one edge").isEqualTo(field.getMinX());
            assertThat(place(scene, ".speaker-who").getMaxX()).isEqualTo(field.getMaxX());
            return null;
        });
    }

    @Test
    void sizesAreThoseOfTheGrid() throws Exception {
        on(Locale.ENGLISH, 100, 1440, 900, scene -> {
            assertThat(((TextInputControl) scene.lookup("#note-field")).getFont().getSize()).isEqualTo(20);
            assertThat(place(scene, "#note-field").getHeight()).as("three lines of 30").isBetween(100.0, 130.0);
            Label name = (Label) scene.lookup("#about-name");
            assertThat(name.getFont().getSize()).isEqualTo(32);
            assertThat(((Label) scene.lookup(".note-text")).getFont().getSize()).isEqualTo(16);
            assertThat(((Label) scene.lookup(".rapporteur-header .title")).getFont().getSize()).isEqualTo(16);
            assertThat(scene.getRoot().lookupAll(".keycap")).isEmpty();
            return null;
        });
    }

    @Test
    void oneButtonIsPrimaryAndNotesAreGroupedBySpeaker() throws Exception {
        on(Locale.ENGLISH, 100, 1440, 900, scene -> {
            assertThat(texts(scene, ".button.primary")).containsExactly("Return the notes…");
            assertThat(texts(scene, ".note-head > .strong")).containsExactly("Clara Sample", "Jean Modèle",
                    "Awa Exemple");
            assertThat(texts(scene, ".note-head > .note-mark")).containsExactly("original", "interpreted",
                    "interpreted");
            assertThat(texts(scene, ".note-mark.warn")).containsExactly("to check", "to check");
            assertThat(texts(scene, "#about-name")).containsExactly("Awa Exemple");
            assertThat(texts(scene, ".note-below > .muted")).containsExactly("Enter saves the note");
            assertThat(texts(scene, ".about-figure > .big")).containsExactly("6");
            return null;
        });
        on(Locale.FRENCH, 100, 1440, 900, scene -> {
            assertThat(texts(scene, ".note-head > .note-mark")).containsExactly("original", "interprété", "interprété");
            assertThat(texts(scene, ".note-below > .muted")).containsExactly("Entrée enregistre la note");
            assertThat(texts(scene, ".button.primary")).containsExactly("Rendre les notes…");
            assertThat(texts(scene, ".offline")).containsExactly("Hors ligne");
            return null;
        });
    }

    /** The foot of the field stays, and only the list gives room. */
    @Test
    void theFieldGrowsUpwardsAndWhatIsFilledInKeepsItsPlace() throws Exception {
        on(Locale.ENGLISH, 100, 1440, 900, scene -> {
            TextInputControl field = (TextInputControl) scene.lookup("#note-field");
            scene.getRoot().requestFocus();
            ConsoleScreens.layOut(scene);
            Bounds least = place(scene, "#note-field");
            Bounds below = place(scene, ".note-below");
            Bounds list = place(scene, "#note-list");
            field.requestFocus();
            ConsoleScreens.layOut(scene);
            assertThat(place(scene, "#note-field").getMaxY()).isEqualTo(least.getMaxY());
            field.setText("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten");
            ConsoleScreens.layOut(scene);
            Bounds most = place(scene, "#note-field");
            assertThat(most.getHeight() - least.getHeight()).as("five lines of 30").isBetween(145.0, 156.0);
            assertThat(most.getMaxY()).isEqualTo(least.getMaxY());
            assertThat(place(scene, ".note-below")).isEqualTo(below);
            assertThat(place(scene, "#note-list").getMinY()).isEqualTo(list.getMinY());
            return null;
        });
    }

    @Test
    void anItemChosenByHandIsSaidAndGivenBackToTheTimeline() throws Exception {
        on(Locale.ENGLISH, 100, 1440, 900, scene -> {
            Button follow = (Button) scene.lookup("#about-follow");
            assertThat(follow.isVisible()).isFalse();
            ListView<?> items = (ListView<?>) scene.lookup("#about-items");
            assertThat(items.getSelectionModel().getSelectedIndex()).as("Discussion").isEqualTo(4);
            items.getSelectionModel().clearAndSelect(2);
            assertThat(follow.isVisible()).isTrue();
            assertThat(texts(scene, ".about-band > .title")).containsExactly("Keynote");
            assertThat(texts(scene, ".note-preview .muted")).anyMatch(t -> t.startsWith("Keynote · "));
            follow.fire();
            assertThat(follow.isVisible()).isFalse();
            assertThat(items.getSelectionModel().getSelectedIndex()).isEqualTo(4);

            Button notSaid = (Button) scene.lookup("#about-not-said");
            assertThat(notSaid.isVisible()).as("Awa is expected, not chosen").isFalse();
            ListView<?> people = (ListView<?>) scene.lookup("#about-people");
            people.getSelectionModel().clearAndSelect(1);
            assertThat(texts(scene, "#about-name")).containsExactly("Clara Sample");
            assertThat(notSaid.isVisible()).isTrue();
            notSaid.fire();
            assertThat(texts(scene, "#about-name")).containsExactly("Awa Exemple");
            return null;
        });
    }

    @Test
    void aNarrowWindowHasOneColumnWithTheNotesFirst() throws Exception {
        on(Locale.ENGLISH, 100, 790, 900, scene -> {
            assertThat(place(scene, ".note-about").getMinY()).isGreaterThan(place(scene, "#note-field").getMaxY());
            return null;
        });
        on(Locale.ENGLISH, 100, 810, 900, scene -> {
            assertThat(place(scene, ".note-about").getMaxX()).isLessThan(place(scene, "#note-field").getMinX());
            return null;
        });
    }

    /** What is drawn of a text is not asked here, only that nothing that is said twice is drawn twice. */
    @Test
    void theTextOfANoteIsDrawnOnce() throws Exception {
        on(Locale.ENGLISH, 100, 1440, 900, scene -> {
            Set<Node> drawn = scene.getRoot().lookupAll(".note-list .text");
            assertThat(drawn.stream().map(t -> ((Text) t).getText()).filter("Awa Exemple"::equals)).hasSize(1);
            return null;
        });
    }
}
