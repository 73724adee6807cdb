package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.LowSheets;
import org.testfx.framework.junit5.ApplicationExtension;

/** On a screen in Arabic everything mirrors but clocks, figures, the sign for done and the sign for search. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class MirroredTest {
    private static Scene console(Locale locale, double width) {
        Scene scene = ConsoleScreens.arabic(Frame.of(locale, Theme.Choice.LIGHT, 100, width, 900));
        ConsoleScreens.layOut(scene);
        return scene;
    }

    private static <T> T arabic(Callable<T> work) throws Exception {
        return Screenwork.onScreen(work);
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds at(Scene scene, String selector) {
        return at(scene.getRoot().lookup(selector));
    }

    private static Text drawn(Node node) {
        return (Text) node.lookupAll(".text").stream().filter(t -> !(t instanceof FontIcon)).findFirst().orElseThrow();
    }

    private static List<FontIcon> icons(Scene scene, Predicate<FontIcon> which) {
        return scene.getRoot().lookupAll(".ikonli-font-icon").stream().map(FontIcon.class::cast).filter(which).toList();
    }

    @Test
    void theColumnsMirror() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        assertThat(at(scene, ".left-column").getMaxX()).isEqualTo(1440);
        assertThat(at(scene, ".right-column").getMinX()).isZero();
        assertThat(at(scene, ".agenda").getMinX()).isGreaterThan(at(scene, ".middle-column").getMaxX() - 1);
        assertThat(at(scene, "#wall-clock").getMaxX()).isLessThan(at(scene, ".titles").getMinX());
        Scene english = arabic(() -> console(Locale.ENGLISH, 1440));
        assertThat(at(english, ".left-column").getMinX()).isZero();
    }

    @Test
    void theRibbonRunsFromRightToLeft() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        Bounds now = at(scene, ".now-line");
        Bounds stop = at(scene, ".stop-line");
        assertThat(now.getMinX()).isGreaterThan(stop.getMaxX());
        assertThat(at(scene, ".progress").getMinX()).as("what has passed is right of now").isCloseTo(now.getMinX(),
                org.assertj.core.data.Offset.offset(3.0));
        assertThat(at(scene, ".now-head").getCenterX()).isEqualTo(now.getCenterX());
        assertThat(at(scene, ".stop-time").getMinX()).isGreaterThanOrEqualTo(stop.getMinX());
        Bounds spoken = at(scene, ".turn-spoken");
        assertThat(spoken.getMaxX()).isEqualTo(at(scene, ".turn-bar").getMaxX());
    }

    @Test
    void clocksAndFiguresReadFromLeftToRight() throws Exception {
        Scene scene = arabic(() -> ConsoleScreens.overrun(Frame.of(Messages.ARABIC, Theme.Choice.LIGHT, 100, 1440, 900)));
        List<Node> figures = scene.getRoot().lookupAll(".digits").stream()
                .filter(org.pupitre.ui.kit.DigitsLabel.class::isInstance)
                .filter(node -> !((Labeled) node).getText().isEmpty()).toList();
        assertThat(figures).hasSizeGreaterThan(2).allSatisfy(figure -> {
            assertThat(drawn(figure).getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(((Labeled) figure).getText()).doesNotContain("٠", "١", "٢");
        });
        assertThat(figures).as("with a sign").anyMatch(figure -> ((Labeled) figure).getText().startsWith("+"));
    }

    @Test
    void whatPointsAlongTheLineIsTurned() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        assertThat(icons(scene, i -> List.of(Feather.PLAY, Feather.ARROW_RIGHT, Feather.CORNER_UP_LEFT)
                .contains(i.getIconCode()))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(-1));
        assertThat(icons(scene, i -> List.of(Feather.CHECK, Feather.SEARCH, Feather.HELP_CIRCLE)
                .contains(i.getIconCode()))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
        Scene english = arabic(() -> console(Locale.ENGLISH, 1440));
        assertThat(icons(english, i -> true)).allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
    }

    @Test
    void theArrowOfUndoIsBeforeItsWords() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        Button undo = (Button) scene.getRoot().lookup("#undo");
        assertThat(undo.getGraphic().getScene()).isSameAs(scene);
        assertThat(at(undo.getGraphic()).getMinX()).isGreaterThan(at(drawn(undo)).getMaxX() - 1);
    }

    @Test
    void textsBeginAtTheRightWhateverTheirDirection() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        List<Node> names = List.copyOf(scene.getRoot().lookupAll(".queue-name"));
        assertThat(names).hasSizeGreaterThan(2);
        Bounds arabic = at(row(names, "كريم نموذج"));
        Bounds latin = at(row(names, "Omar Namuna"));
        assertThat(latin.getMaxX()).isEqualTo(arabic.getMaxX(), org.assertj.core.data.Offset.offset(2.0));
    }

    private static Node row(List<Node> labels, String text) {
        return labels.stream().filter(l -> ((Labeled) l).getText().contains(text)).findFirst().orElseThrow();
    }

    @Test
    void aSentenceInOtherLettersKeepsItsOrderInside() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        Labeled question = scene.getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(l -> l.getText() != null && l.getText().startsWith("Quel rôle")).findFirst().orElseThrow();
        assertThat(drawn(question).getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void sheetsAndCapsAreInTheirMirroredPlaces() throws Exception {
        Scene scene = arabic(() -> {
            Scene made = console(Messages.ARABIC, 1440);
            LowSheets.interpretation(made);
            ConsoleScreens.layOut(made);
            return made;
        });
        Bounds sheet = at(scene, ".low-sheet");
        assertThat(sheet.getMaxX()).isLessThanOrEqualTo(at(scene, ".left-column").getMinX());
        assertThat(sheet.getMinX()).isGreaterThanOrEqualTo(0).isLessThan(100);
    }

    @Test
    void aBubbleBeginsWhereItsPlaceBegins() throws Exception {
        Scene scene = arabic(() -> {
            Scene made = console(Messages.ARABIC, 1440);
            Event.fireEvent(made.getRoot(), new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false,
                    false, false));
            ConsoleScreens.layOut(made);
            return made;
        });
        Bounds bubble = at(scene, ".bubble");
        assertThat(bubble.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(bubble.getMaxX()).isLessThanOrEqualTo(1440);
    }

    @Test
    void theLanguageIsOfferedNowhere() throws Exception {
        Scene scene = arabic(() -> console(Messages.ARABIC, 1440));
        assertThat(scene.getRoot().lookupAll(".status-line .toggle-button")).map(b -> ((ToggleButton) b).getText())
                .containsExactlyInAnyOrder("EN", "FR");
        Frame frame = Frame.of(Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900);
        for (int press = 0; press < 3; press++) {
            frame.words().next();
            assertThat(frame.words().locale()).isIn(Locale.ENGLISH, Locale.FRENCH);
        }
    }

    @Test
    void itTurnsBackWithTheLanguage() throws Exception {
        Frame frame = Frame.of(Messages.ARABIC, Theme.Choice.LIGHT, 100, 1440, 900);
        Scene scene = arabic(() -> ConsoleScreens.arabic(frame));
        Screenwork.onScreen(() -> {
            frame.words().next();
            ConsoleScreens.layOut(scene);
            return true;
        });
        assertThat(at(scene, ".left-column").getMinX()).isZero();
        assertThat(icons(scene, i -> true)).allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
    }
}
