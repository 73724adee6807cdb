package org.pupitre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.GiveBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the bundle of a session, for a rapporteur to take away or to bring back. */
@Command(name = "bundle", description = "cli.help.exportBundle", sortOptions = false)
final class ExportBundleCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.session") private @Nullable SessionId session;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", required = true, descriptionKey = "cli.help.output") private Path output =
                    Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ExportBundleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            int code = context.tell(new GiveBundle(library, ChosenSession.of(context, library, session, false), output,
                    CommandLineRunner.version(),
                    context.now()).run(Progress.NONE));
            context.sayNotices(library);
            return code;
        }
    }
}
