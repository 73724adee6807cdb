package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.looks.ScreenFaults;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** Each pane is drawn whole and can be read. Leaves its picture in target/pictures, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class PanePicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    private record Pane(String name, Function<Desk, Region> build, double width, double height) {}

    private static final Pane QUEUE = new Pane("queue", Desk::floorAndQueue, 684, 420);
    private static final Pane INTERPRETATION = new Pane("interpretation", d -> d.interpretationView.build(), 684, 340);
    private static final Pane BOARD = new Pane("board", d -> d.boardView.build(), 452, 560);
    private static final Pane NOTES = new Pane("notes", d -> d.notesView.build(), 452, 320);

    @Test
    void queue() throws Exception {
        pictures(QUEUE);
    }

    @Test
    void interpretation() throws Exception {
        pictures(INTERPRETATION);
        picture(INTERPRETATION, "unknown-en", Moments.untold(), Locale.ENGLISH, Theme.Choice.LIGHT, "14:02:12", 1);
        picture(INTERPRETATION, "unknown-fr", Moments.untold(), Locale.FRENCH, Theme.Choice.DARK, "14:02:12", 1);
    }

    @Test
    void board() throws Exception {
        pictures(BOARD);
    }

    @Test
    void notes() throws Exception {
        pictures(NOTES);
    }

    /** What came back from the rapporteur: another speaker, a name that was typed, a quote at a time of trouble. */
    @Test
    void notesThatCameBack() throws Exception {
        for (Theme.Choice choice : List.of(Theme.Choice.DARK, Theme.Choice.LIGHT)) {
            String look = choice.name().toLowerCase(Locale.ROOT);
            picture(NOTES, "back-en-" + look, Moments.broughtBack(), Locale.ENGLISH, choice, "14:05", 1);
            picture(NOTES, "back-fr-" + look, Moments.broughtBack(), Locale.FRENCH, choice, "14:05", 1);
        }
    }

    private static void pictures(Pane pane) throws Exception {
        picture(pane, "en-light", Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT, "14:02:12", 1);
        picture(pane, "fr-dark", Moments.busy(), Locale.FRENCH, Theme.Choice.DARK, "14:02:29", 1);
        picture(pane, "busy", Moments.busy(), Locale.ENGLISH, Theme.Choice.LIGHT, "14:05:48", 1);
        picture(pane, "crowded", Moments.crowded(), Locale.FRENCH, Theme.Choice.LIGHT, "14:02:29", 0.82);
        picture(pane, "empty-en", Moments.empty(), Locale.ENGLISH, Theme.Choice.LIGHT, "12:21", 1);
        picture(pane, "empty-fr", Moments.empty(), Locale.FRENCH, Theme.Choice.DARK, "12:21", 1);
    }

    private static void picture(Pane pane, String moment, StagedSession session, Locale locale, Theme.Choice choice,
            String time, double narrow) throws Exception {
        session.setNow(time);
        Path file = FOLDER.resolve(pane.name() + "-" + moment + ".png");
        Desk.onScreen(() -> {
            Desk desk = new Desk(session, locale, choice);
            Scene scene = desk.scene(pane.build().apply(desk), pane.width() * narrow, pane.height());
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
            return file;
        });
    }
}
