package org.pupitre.ui.shell;

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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** On a screen in Arabic everything mirrors but clocks, figures, the sign for done and the sign for search. */
@ExtendWith(ApplicationExtension.class)
class MirroredTest {
    private static Scene console(Locale locale) {
        return console(new Words(locale), ArabicSession.live(), "14:24:40");
    }

    private static Scene console(Words words, StagedSession session, String time) {
        session.setNow(time);
        Console console = new Console(words, new Theme(), session, session::saved, false);
        Scene scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
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
    void theColumnsMirror() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        assertThat(at(scene, ".left-column").getMaxX()).isEqualTo(1440);
        assertThat(at(scene, ".right-column").getMinX()).isZero();
        assertThat(at(scene, ".agenda").getMinX()).isGreaterThan(at(scene, ".middle-column").getMaxX() - 1);
        assertThat(at(scene, "#wall-clock").getMaxX()).isLessThan(at(scene, ".titles").getMinX());
        Scene english = onScreen(() -> console(Locale.ENGLISH));
        assertThat(at(english, ".left-column").getMinX()).isZero();
    }

    @Test
    void theRibbonRunsFromRightToLeft() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        Bounds now = at(scene, ".now-line");
        Bounds stop = at(scene, ".stop-line");
        assertThat(now.getMinX()).isGreaterThan(stop.getMaxX());
        assertThat(at(scene, ".progress").getMinX()).as("what has passed is right of now").isCloseTo(now.getMinX(),
                Offset.offset(3.0));
        assertThat(at(scene, ".now-head").getCenterX()).isEqualTo(now.getCenterX());
        assertThat(at(scene, ".stop-time").getMinX()).isGreaterThanOrEqualTo(stop.getMinX());
        Bounds spoken = at(scene, ".time-spent");
        assertThat(spoken.getMaxX()).isEqualTo(at(scene, ".turn-bar").getMaxX());
    }

    @Test
    void clocksAndFiguresReadFromLeftToRight() {
        Scene scene = onScreen(() -> console(new Words(Messages.ARABIC), Scenes.speaking(), "14:41:17"));
        List<Node> figures = scene.getRoot().lookupAll(".digits").stream()
                .filter(DigitsLabel.class::isInstance)
                .filter(node -> !((Labeled) node).getText().isEmpty()).toList();
        assertThat(figures).hasSizeGreaterThan(2).allSatisfy(figure -> {
            assertThat(drawn(figure).getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(((Labeled) figure).getText()).doesNotContain("٠", "١", "٢");
        });
        assertThat(figures).as("with a sign").anyMatch(figure -> ((Labeled) figure).getText().startsWith("+"));
    }

    @Test
    void whatPointsAlongTheLineIsTurned() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        assertThat(icons(scene, i -> List.of(Feather.PLAY, Feather.ARROW_RIGHT, Feather.CORNER_UP_LEFT)
                .contains(i.getIconCode()))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(-1));
        assertThat(icons(scene, i -> List.of(Feather.CHECK, Feather.SEARCH, Feather.HELP_CIRCLE)
                .contains(i.getIconCode()))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
        Scene english = onScreen(() -> console(Locale.ENGLISH));
        assertThat(icons(english, i -> true)).allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
    }

    @Test
    void theArrowOfUndoIsBeforeItsWords() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        Button undo = (Button) scene.getRoot().lookup("#undo");
        assertThat(undo.getGraphic().getScene()).isSameAs(scene);
        assertThat(at(undo.getGraphic()).getMinX()).isGreaterThan(at(drawn(undo)).getMaxX() - 1);
    }

    @Test
    void textsBeginAtTheRightWhateverTheirDirection() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        List<Node> names = List.copyOf(scene.getRoot().lookupAll(".queue-name"));
        assertThat(names).hasSizeGreaterThan(2);
        Bounds arabic = at(row(names, "كريم نموذج"));
        Bounds latin = at(row(names, "Omar Namuna"));
        assertThat(latin.getMaxX()).isEqualTo(arabic.getMaxX(), Offset.offset(2.0));
    }

    private static Node row(List<Node> labels, String text) {
        return labels.stream().filter(l -> ((Labeled) l).getText().contains(text)).findFirst().orElseThrow();
    }

    @Test
    void aSentenceInOtherLettersKeepsItsOrderInside() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        Labeled question = scene.getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(l -> l.getText() != null && l.getText().startsWith("Quel rôle")).findFirst().orElseThrow();
        assertThat(drawn(question).getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void sheetsAndCapsAreInTheirMirroredPlaces() {
        Scene scene = onScreen(() -> {
            Scene made = console(Messages.ARABIC);
            LowSheets.interpretation(made);
            layOut(made);
            return made;
        });
        Bounds sheet = at(scene, ".low-sheet");
        assertThat(sheet.getMaxX()).isLessThanOrEqualTo(at(scene, ".left-column").getMinX());
        assertThat(sheet.getMinX()).isGreaterThanOrEqualTo(0).isLessThan(100);
    }

    @Test
    void aBubbleBeginsWhereItsPlaceBegins() {
        Scene scene = onScreen(() -> {
            Scene made = console(Messages.ARABIC);
            Event.fireEvent(made.getRoot(), new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false,
                    false, false));
            layOut(made);
            return made;
        });
        Bounds bubble = at(scene, ".bubble");
        assertThat(bubble.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(bubble.getMaxX()).isLessThanOrEqualTo(1440);
    }

    @Test
    void theLanguageIsOfferedNowhere() {
        Scene scene = onScreen(() -> console(Messages.ARABIC));
        assertThat(scene.getRoot().lookupAll(".status-line .toggle-button")).map(b -> ((ToggleButton) b).getText())
                .containsExactlyInAnyOrder("EN", "FR");
        Words words = new Words(Locale.ENGLISH);
        for (int press = 0; press < 3; press++) {
            words.next();
            assertThat(words.locale()).isIn(Locale.ENGLISH, Locale.FRENCH);
        }
    }

    @Test
    void itTurnsBackWithTheLanguage() {
        Words words = new Words(Messages.ARABIC);
        Scene scene = onScreen(() -> console(words, ArabicSession.live(), "14:24:40"));
        onScreen(() -> {
            words.next();
            layOut(scene);
            return true;
        });
        assertThat(at(scene, ".left-column").getMinX()).isZero();
        assertThat(icons(scene, i -> true)).allSatisfy(icon -> assertThat(icon.getScaleX()).isEqualTo(1));
    }
}
