package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.OpenedLibrary;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.intake.SeminarAgain;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ImportSeminar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a seminar file into the library, all of it or nothing; a file that was imported before into its sessions. */
@Command(name = "seminar", description = "cli.help.importSeminar", sortOptions = false)
final class ImportSeminarCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.seminarFile") private Path file = Path.of("");

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.seminarSession") private @Nullable SessionId session;

    @Option(names = "--preview", descriptionKey = "cli.help.preview") private boolean preview;

    @Option(names = "--json", descriptionKey = "cli.help.previewJson") private boolean json;

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportSeminarCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        try (OpenedLibrary library = new OpenedLibrary(context, common)) {
            Optional<SeminarAgain> again = Files.isRegularFile(common.library(context))
                    ? SeminarAgain.of(context, library.get(), file, session)
                    : Optional.empty();
            if (again.isPresent()) {
                again.get().run(preview, json);
                return 0;
            }
            if (preview || session != null) {
                throw new Refused(context.messages().text("cli.import.notThere"));
            }
            return context.tell(new ImportSeminar(library, file, context.now()).run(Progress.NONE));
        }
    }
}
