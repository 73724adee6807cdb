package org.pupitre.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself: without a subcommand it opens the console. */
@Command(name = "pupitre", sortOptions = false)
final class PupitreCommand implements Callable<Integer> {
    private final Context context;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version") private boolean version;

    @Mixin private final CommonOptions common = new CommonOptions();

    PupitreCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.services().console().start(common.library(context), false, context.messages().locale());
    }
}
