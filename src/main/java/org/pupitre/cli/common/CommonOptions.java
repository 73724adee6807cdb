package org.pupitre.cli.common;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.RealPath;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has; what is named before a command holds for it too. */
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

    @Spec(Spec.Target.MIXEE) private @Nullable CommandSpec command;

    /** The library that was named, else the default one; where it really is, whichever link it is named by. */
    public Path library(Context context) {
        Path library = named();
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

    /** The library that was named with the command or, nearest first, before it; null if none was. */
    @Nullable
    public Path named() {
        Path named = library;
        for (CommandSpec at = command; at != null && named == null; at = at.parent()) {
            OptionSpec option = at.findOption("--library");
            named = option == null ? null : option.getValue();
        }
        return named;
    }
}
