package org.pupitre;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import org.pupitre.app.start.StartReport;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.Consoles;
import org.pupitre.cli.CommandLineRunner;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.disk.Places;
import org.pupitre.failure.LogFile;
import org.pupitre.text.Messages;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    /**
     * Runs one call and ends with its exit code: 0 done, 1 refused or found faulty, 2 wrong call.
     *
     * @param args the command line; without any the console opens
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (CommandLineRunner.refusesNames(args, err)) {
            System.exit(ExitCode.REFUSED);
        }
        StartReport.begin(InstantSource.system());
        Optional<Consoles> ahead =
                Toolkit.beginFor(args) ? Optional.of(Consoles.ahead(Locale.getDefault())) : Optional.empty();
        // Every call says something, and a screen needs both languages.
        Thread.ofPlatform().daemon().name("pupitre-words").start(() -> Messages.LOCALES.forEach(Messages::of));
        int code;
        try (LogFile log = LogFile.open(Places.logs())) {
            code = new Composition(System.in, out, err, log, ahead).run(args);
        }
        System.exit(code);
    }
}
