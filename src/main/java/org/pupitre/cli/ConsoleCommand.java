package org.pupitre.cli;

import java.util.concurrent.Callable;

import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the console. */
@Command(name = "console", description = "cli.help.console", sortOptions = false)
final class ConsoleCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--sample", descriptionKey = "cli.help.sampleConsole") private boolean sample;

    @Mixin private final CommonOptions common = new CommonOptions();

    ConsoleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.services().console().start(common.library(context), sample, context.messages().locale());
    }
}
