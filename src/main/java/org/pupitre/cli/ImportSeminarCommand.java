package org.pupitre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.OpenedLibrary;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ImportSeminar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a seminar file into the library, all of it or nothing. */
@Command(name = "seminar", description = "cli.help.importSeminar", sortOptions = false)
final class ImportSeminarCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.seminarFile") private Path file = Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportSeminarCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        try (OpenedLibrary library = new OpenedLibrary(context, common)) {
            return context.tell(new ImportSeminar(library, file, context.now()).run(Progress.NONE));
        }
    }
}
