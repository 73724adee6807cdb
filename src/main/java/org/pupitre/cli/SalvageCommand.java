package org.pupitre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.task.ExamineLibrary;
import org.pupitre.task.LibraryFiles;
import org.pupitre.task.SalvageLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts everything that can be recovered of a damaged library into a new one. */
@Command(name = "salvage", description = "cli.help.salvage", sortOptions = false)
final class SalvageCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--to", paramLabel = "NEW", required = true, descriptionKey = "cli.help.salvageTo") private Path to =
            Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    SalvageCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryFiles files = LibraryFiles.of(common.library(context), context.services().clock());
        return context.tell(new SalvageLibrary(new ExamineLibrary(files)::run, to).run(new ProgressLines(context)));
    }
}
