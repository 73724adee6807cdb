package org.pupitre;

import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import java.util.stream.Stream;

import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.app.start.Display;
import org.pupitre.app.start.Fonts;
import org.pupitre.app.start.FrontDoor;
import org.pupitre.app.start.ScreenLanguage;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.BundleFiles;
import org.pupitre.app.window.ChosenFile;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.app.window.Consoles;
import org.pupitre.app.window.DamageWindow;
import org.pupitre.app.window.FirstScreen;
import org.pupitre.app.window.ProblemWindow;
import org.pupitre.app.window.WindowBasics;
import org.pupitre.cli.CommandLineRunner;
import org.pupitre.cli.common.ConsoleStarter;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.cli.common.Services;
import org.pupitre.disk.Places;
import org.pupitre.disk.RealPath;
import org.pupitre.failure.LogFile;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** Makes all that lives long, by hand, and closes it in reverse. The only place with real clocks. */
final class Composition {
    /** Faster than this a rehearsal does not wait between commands. */
    private static final String AT_ONCE = "1000000";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final LogFile log;
    private final Services services;
    private boolean languageAsked;
    private Optional<Consoles> ahead;
    /** A file to open once there is a window. */
    private Optional<Path> opened = Optional.empty();

    Composition(InputStream in, PrintStream out, PrintStream err, LogFile log) {
        this(in, out, err, log, Optional.empty());
    }

    /**
     * @param ahead consoles that are being made ahead for the window this call will open
     */
    Composition(InputStream in, PrintStream out, PrintStream err, LogFile log, Optional<Consoles> ahead) {
        this.log = log;
        this.ahead = ahead;
        this.in = in;
        this.out = out;
        this.err = err;
        services = new Services(starter(), ConsoleAlbum::open, () -> new WarmUp(log).run(), InstantSource.system(),
                System::nanoTime,
                Places.library(), device(), SecondPlace.usual(Optional.empty(), System.getenv(),
                        System.getProperty("java.io.tmpdir", "")));
    }

    /** Runs one call of the program; returns its exit code. */
    int run(String... args) {
        languageAsked |= Stream.of(args).anyMatch(arg -> arg.startsWith("--lang"));
        return CommandLineRunner.run(args, in, out, err, services);
    }

    private ConsoleStarter starter() {
        return new ConsoleStarter() {
            @Override
            public int start(Path library, boolean sample, Locale language) {
                return console(library, sample, language);
            }

            @Override
            public int open(Path library, Path file, Locale language) {
                opened = Optional.of(file);
                return console(library, false, language);
            }
        };
    }

    private int console(Path library, boolean sample, Locale language) {
        Optional<Locale> unfinished = ScreenLanguage.unfinished();
        languageAsked |= unfinished.isPresent();
        Messages messages = Messages.of(unfinished.orElse(language));
        Display display = Display.find();
        if (opened.isPresent() && display != Display.THERE && display != Display.NO_FONTS) {
            err.println(messages.text("cli.open.noDisplay", opened.get()));
            return ExitCode.REFUSED;
        }
        return switch (display) {
            case THERE -> window(library, sample, messages);
            case NO_DISPLAY -> withoutWindow(messages.text("cli.console.noDisplay"), messages);
            case NO_FONTS -> withoutFonts(messages);
            case NO_GTK -> withoutWindow(messages.text("cli.console.noGtk"), messages);
        };
    }

    /** Opens a window on the library, or on another one where this one cannot be opened and that is chosen instead. */
    private int window(Path library, boolean sample, Messages messages) {
        Optional<Path> next = Optional.of(library);
        while (next.isPresent()) {
            Path file = RealPath.of(next.get());
            try {
                Optional<Path> backup = live(file, sample, messages);
                if (backup.isEmpty()) {
                    return ExitCode.DONE;
                }
                next = DamageWindow.restore(services, file, backup.get(), new Words(messages.locale()));
            } catch (Toolkit.NoScreen e) {
                err.println(messages.text("cli.console.noDisplay"));
                return run("rehearse", "--speed", AT_ONCE, "--lang", messages.locale().getLanguage());
            } catch (LibraryException e) {
                if (e.kind() == LibraryException.Kind.LOCKED && FrontDoor.knock(file, opened)) {
                    err.println(messages.text("cli.console.inFront"));
                    return ExitCode.DONE;
                }
                err.println(messages.text(e.key(), e.arguments()));
                next = DamageWindow.helps(e)
                        ? DamageWindow.ask(services, file, new Words(messages.locale()))
                        : ProblemWindow.ask(e, file, new Words(messages.locale()), Composition::askForLibrary);
            }
        }
        return ExitCode.REFUSED;
    }

    @SuppressWarnings("try") // the door only has to be there
    private Optional<Path> live(Path file, boolean sample, Messages messages) {
        Toolkit.begin();
        try {
            Consoles consoles = ahead.orElseGet(() -> new Consoles(new Words(messages.locale()), new Theme()));
            ahead = Optional.empty();
            WindowBasics ground = new WindowBasics(file, consoles).begin(messages.locale(), languageAsked);
            ConsoleWindow window = new ConsoleWindow(services, file, ground,
                    new FirstScreen.Files(Composition::askForFile, BundleFiles.CHOOSERS));
            try (window; FrontDoor door = FrontDoor.open(file, window::comeForward, window::receive)) {
                log.listen(window::tell);
                window.watchPower(StayAwake.ofThisSystem(), Battery.ofThisSystem());
                opened.ifPresent(window::openFirst);
                opened = Optional.empty();
                Optional<Path> backup = window.run(sample);
                if (backup.isPresent()) {
                    return backup;
                }
            }
            window.notices().forEach(err::println);
            return Optional.empty();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LibraryException library ? library : e;
        }
    }

    private static Optional<Path> askForLibrary(Stage owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("library.other"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Pupitre", "*.pupitre"));
        return ChosenFile.of(chooser.showOpenDialog(owner), owner, words);
    }

    private static Optional<Path> askForFile(Stage owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("library.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return ChosenFile.of(chooser.showOpenDialog(owner), owner, words);
    }

    private int withoutFonts(Messages messages) {
        err.println(messages.text("cli.noFonts"));
        return ExitCode.REFUSED;
    }

    /** The main job without a window: the sample session is rehearsed, and pictures of the console are left. */
    private int withoutWindow(String why, Messages messages) {
        if (!Fonts.there()) {
            return withoutFonts(messages);
        }
        err.println(why);
        Path folder = pictures();
        int code = run("rehearse", "--speed", AT_ONCE, "--pictures", folder.toString(), "--lang",
                messages.locale().getLanguage());
        if (code == ExitCode.DONE) {
            out.println(messages.text("cli.console.pictures", folder.toAbsolutePath()));
        }
        return code;
    }

    /** In {@code target} where the program is run from its sources, else in the folder of temporary files. */
    private static Path pictures() {
        Path target = Path.of("target");
        return Files.isDirectory(target)
                ? target.resolve("pictures")
                : Path.of(System.getProperty("java.io.tmpdir", "."), "pupitre-pictures");
    }

    private static String device() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "console";
        }
    }
}
