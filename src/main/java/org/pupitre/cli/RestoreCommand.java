package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the library's place; what was there is kept. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "BACKUP", descriptionKey = "parameter.backup") private @Nullable Path backup;

    @Option(names = "--list", descriptionKey = "option.listBackups") private boolean list;

    @Mixin private final CommonOptions common = new CommonOptions();

    RestoreCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth ward = new LibraryHealth(context, common.library(context));
        List<Backup> all = ward.backups();
        ward.tellBad(all);
        if (list) {
            all.forEach(b -> context.print("cli.backup.line", ward.report().time(b.at()),
                    context.messages().word("safety.reason", b.reason()), b.entries(), b.file()));
            return 0;
        }
        Path chosen = chosen(all);
        Optional<LibraryDesk> open = ward.open();
        if (open.isPresent()) {
            try (LibraryDesk library = open.get()) {
                library.backUp(Backup.Reason.BEFORE_RESTORE, Progress.NONE);
            }
        }
        ward.tell(ward.examine().restore(chosen, new ProgressLines(context)));
        return 0;
    }

    private Path chosen(List<Backup> all) throws Refused {
        Path named = backup;
        if (named == null) {
            return all.stream().findFirst().map(Backup::file)
                    .orElseThrow(() -> new Refused(context.messages().text("safety.noBackup")));
        }
        return all.stream().map(Backup::file).filter(f -> f.getFileName().equals(named)).findFirst()
                .or(() -> Optional.of(named).filter(Files::isRegularFile))
                .orElseThrow(() -> new Refused(context.messages().text("cli.cannotRead", named)));
    }
}
