package org.pupitre.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.value.Backup;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.BackUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup now. */
@Command(name = "backup", description = "cli.help.backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.help.backupTo") private @Nullable Path to;

    @Mixin private final CommonOptions common = new CommonOptions();

    BackupCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        try (LibraryDesk library = new LibraryHealth(context, common.library(context)).openIntact()) {
            Optional<BackUp.Second> second = Optional.ofNullable(to).map(place -> new BackUp.Second(place, true));
            return context.tell(new BackUp(library, Backup.Reason.ASKED, second)
                    .run(new ProgressLines(context)));
        }
    }
}
