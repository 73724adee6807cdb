package org.pupitre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.cli.common.OpenedFile;
import org.pupitre.cli.common.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program itself: without a subcommand it opens the console. */
@Command(name = "pupitre", description = "cli.help.pupitre", sortOptions = false)
final class PupitreCommand implements Callable<Integer> {
    private final Context context;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.help.version") private boolean version;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.help.openedFile") private @Nullable Path file;

    @Mixin private final CommonOptions common = new CommonOptions();

    PupitreCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path given = file;
        if (given == null) {
            return start(common.library(context));
        }
        return switch (OpenedFile.of(given)) {
            case LIBRARY -> start(given);
            case NOTHING -> nothing(given);
            case BUNDLE, SEMINAR, ACTS -> context.services().console().open(common.library(context),
                    given.toAbsolutePath().normalize(), context.messages().locale());
            case OTHER -> throw new Refused(context.messages().text("cli.open.other", given));
        };
    }

    /** A word that is neither a file nor a command is more likely a command mistyped. */
    private int nothing(Path given) throws Refused {
        String word = given.toString();
        if (word.contains(".") || word.contains("/") || word.contains("\\")) {
            throw new Refused(context.messages().text("cli.cannotRead", given));
        }
        context.say("cli.wrong", context.messages().text("cli.wrong.unknown", word));
        context.say("cli.seeHelp", "pupitre");
        return ExitCode.WRONG_CALL;
    }

    private int start(Path library) {
        return context.services().console().start(library, false, context.messages().locale());
    }
}
