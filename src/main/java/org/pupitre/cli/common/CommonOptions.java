package org.pupitre.cli.common;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.RealPath;

import picocli.CommandLine.Option;

/** Options that every command has. */
public final class CommonOptions {
    /** Languages that messages can be in. */
    enum Language {
        FR,
        EN
    }

    @Option(names = "--library", paramLabel = "FILE", descriptionKey = "cli.help.library") private @Nullable Path library;

    /** Read before anything else by what runs the command line; here so that picocli knows and checks it. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "cli.help.lang") private @Nullable Language language;

    @SuppressWarnings("UnusedVariable")
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help") private boolean help;

    /** The library that was named, else the default one; where it really is, whichever link it is named by. */
    public Path library(Context context) {
        return RealPath.of(library == null ? context.services().defaultLibrary() : library);
    }

    /**
     * The library that was named, else the default one.
     *
     * @throws Refused if there is none
     */
    public Path existing(Context context) throws Refused {
        Path file = library(context);
        if (!Files.isRegularFile(file)) {
            throw new Refused(context.messages().text("cli.noLibrary", file));
        }
        return file;
    }

    /** The library that was named, null if none was. */
    @Nullable
    public Path named() {
        return library;
    }
}
