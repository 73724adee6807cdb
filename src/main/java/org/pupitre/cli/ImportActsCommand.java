package org.pupitre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.OpenedLibrary;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.task.elsewhere.ReceiveActs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what another computer hands over of a session. */
@Command(name = "acts", description = "cli.help.importActs", sortOptions = false)
final class ImportActsCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.actsFile") private Path file = Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportActsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        try (OpenedLibrary library = new OpenedLibrary(context, common)) {
            return context.tell(
                    new ReceiveActs(library.get(), file, context.now()).run(new ProgressLines(context)));
        }
    }
}
