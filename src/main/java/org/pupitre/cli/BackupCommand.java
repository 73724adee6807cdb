package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Exported;
import org.pupitre.live.LibraryDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup now. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "option.backupTo") private @Nullable Path to;

    @Mixin private final CommonOptions common = new CommonOptions();

    BackupCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth ward = new LibraryHealth(context, common.library(context));
        if (to != null && !Files.isDirectory(to)) {
            throw new Refused(context.messages().text("cli.noFolder", to));
        }
        try (LibraryDesk library = ward.open().orElseThrow(() -> ward.damaged(ward.examine()))) {
            ProgressLines steps = new ProgressLines(context);
            Backup made = library.backUp(Backup.Reason.ASKED, steps);
            context.print("cli.backup.done", made.file(), made.entries());
            if (to != null) {
                // Said without its beginning it would be another folder when a person is erased from it later.
                Backups second = Backups.in(to.toAbsolutePath().normalize(), ward.library());
                second.make();
                library.noteExport(new Exported(second.folder().toString(), "BACKUP", context.now()));
                context.print("cli.backup.done", second.copy(made, steps).file(), made.entries());
            }
        }
        return 0;
    }
}
