package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeySheet;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.looks.ScreenFaults;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The interpreters' window is drawn whole and can be read. Leaves its pictures in target/pictures, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class BoothPicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void pictures(FxRobot robot) throws IOException {
        picture(robot, "booth-en-light", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900, Cabins.live(), "14:01");
        picture(robot, "booth-en-dark", Locale.ENGLISH, Theme.Choice.DARK, 100, 1180, 820, Cabins.live(), "14:01");
        picture(robot, "booth-fr-dark", Locale.FRENCH, Theme.Choice.DARK, 100, 1180, 820, Cabins.handover(),
                "14:05:20");
        picture(robot, "booth-contrast", Locale.FRENCH, Theme.Choice.CONTRAST_LIGHT, 100, 1180, 820,
                Cabins.handover(), "14:05:20");
        picture(robot, "booth-contrast-dark", Locale.ENGLISH, Theme.Choice.CONTRAST_DARK, 100, 760, 600,
                Cabins.trouble(), "13:32");
        picture(robot, "booth-text-80", Locale.FRENCH, Theme.Choice.LIGHT, 80, 1180, 820, Cabins.handover(),
                "14:05:20");
        picture(robot, "booth-text-200", Locale.ENGLISH, Theme.Choice.LIGHT, 200, 1440, 900, Cabins.live(), "14:01");
        picture(robot, "booth-760x600", Locale.FRENCH, Theme.Choice.LIGHT, 100, 760, 600, Cabins.live(), "14:01");
        picture(robot, "booth-760x600-200", Locale.FRENCH, Theme.Choice.LIGHT, 200, 760, 600, Cabins.live(), "14:01");
        picture(robot, "booth-phone", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 390, 844, Cabins.live(), "14:01");
        picture(robot, "booth-phone-fr", Locale.FRENCH, Theme.Choice.DARK, 100, 390, 844, Cabins.handover(),
                "14:05:20");
        picture(robot, "booth-phone-stopped", Locale.FRENCH, Theme.Choice.LIGHT, 100, 390, 844, Cabins.trouble(),
                "13:32");
        picture(robot, "booth-none", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1180, 820, Cabins.noBooth(), "12:51");
        picture(robot, "booth-emergency", Locale.ENGLISH, Theme.Choice.DARK, 100, 1180, 820, Cabins.trouble(),
                "13:32");
        picture(robot, "booth-unknown", Locale.FRENCH, Theme.Choice.DARK, 100, 1280, 800, StagedSession.planned()
                .did("13:00", new NextItem(), new NextItem(), new SetFloorLanguage(LanguageTag.EN)), "13:31");
        picture(robot, "booth-over", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1280, 800, Cabins.live(), "14:06:20");
        picture(robot, "booth-flip", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1280, 800, Cabins.handover()
                .did("14:05:40", new AcceptHandover(Cabins.A)).did("14:06", new SetFloorLanguage(LanguageTag.EN)),
                "14:06:02");
        picture(robot, "booth-4k", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 3840, 2160, Cabins.live(), "14:01");
        picture(robot, "booth-1920", Locale.FRENCH, Theme.Choice.LIGHT, 100, 1920, 1080, Cabins.threeLanguages()
                .did("13:00", new NextItem(), new SetFloorLanguage(LanguageTag.FR), new GoOnAir(Cabins.A, Cabins.ONE,
                        null), new GoOnAir(Cabins.B, new PersonId("int3"), null)),
                "13:16");
        picture(robot, "booth-before", Locale.FRENCH, Theme.Choice.LIGHT, 100, 1280, 800, StagedSession.planned(),
                "12:21");
    }

    private static void picture(FxRobot robot, String name, Locale locale, Theme.Choice choice, int percent,
            double width, double height, StagedSession session, String time) throws IOException {
        session.setNow(time);
        Path file = FOLDER.resolve(name + ".png");
        Path sheet = FOLDER.resolve(name + "-keys.png");
        robot.interact(() -> {
            Words words = new Words(locale);
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.textPercentProperty().set(percent);
            BoothModel model = new BoothModel(words);
            BoothView view = new BoothView(model, words, new Sender(words, session), theme, new BoothView.Around() {
                @Override
                public void toConsole() {
                    // There is no console here.
                }

                @Override
                public void close() {
                    // Nor a window.
                }
            });
            Scene scene = view.scene(width, height);
            model.show(session.state(), session.now());
            write(scene, file);
            if (percent == 200 || name.equals("booth-fr-dark")) {
                Layers layers = (Layers) scene.getRoot();
                layers.cover(new KeySheet(words, view.keys(), layers));
                write(scene, sheet);
            }
        });
    }

    private static void write(Scene scene, Path file) {
        try {
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
