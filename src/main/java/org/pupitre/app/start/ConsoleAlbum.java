package org.pupitre.app.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

import javafx.scene.Scene;

import org.pupitre.cli.common.Photographer;
import org.pupitre.live.Health;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;

/** A console that no one sits at: shows a rehearsal, in either language and theme, and leaves pictures of it. */
public final class ConsoleAlbum implements Photographer.Album {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final SessionLoop loop;
    private final InstantSource time;
    private final Path folder;
    private final Words words;
    private final Theme theme = new Theme();
    private final Console console;
    private final Scene scene;

    private ConsoleAlbum(SessionLoop loop, InstantSource time, Path folder, Locale language) {
        this.loop = loop;
        this.time = time;
        this.folder = folder;
        words = new Words(language);
        console = new Console(words, theme, Acts.NOWHERE, this::saved, true);
        scene = console.scene(WIDTH, HEIGHT);
    }

    public static Photographer.Album open(SessionLoop loop, InstantSource time, Path folder, Locale language) {
        if (!Fonts.there()) {
            throw new Photographer.NoFonts();
        }
        if (Display.find() != Display.THERE) {
            Display.withoutWindow();
        }
        Toolkit.start();
        return Toolkit.call(() -> new ConsoleAlbum(loop, time, folder, language));
    }

    /** In the language asked for by daylight, and in the other one in the dark. */
    @Override
    public Path take(String name) throws IOException {
        Locale first = words.locale();
        Locale second = first.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
        Toolkit.call(() -> take(name, second, Theme.Choice.DARK));
        return Toolkit.call(() -> take(name, first, Theme.Choice.LIGHT));
    }

    private Path take(String name, Locale language, Theme.Choice choice) throws IOException {
        words.localeProperty().set(language);
        theme.choiceProperty().set(choice);
        console.show(loop.state(), time.instant());
        Path file = folder.resolve(
                name + "-" + language.getLanguage() + (choice == Theme.Choice.DARK ? "-dark" : "-light") + ".png");
        Pictures.write(scene, file);
        return file.toAbsolutePath();
    }

    private Saved saved() {
        Health health = loop.health();
        return new Saved(health.savedAt(), health.entries(), health.aside(), health.cause());
    }

    @Override
    public void close() {
        // The scene goes with this object; the toolkit ends with the program.
    }
}
