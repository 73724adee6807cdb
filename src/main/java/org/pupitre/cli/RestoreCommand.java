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
import org.pupitre.task.BackUp;
import org.pupitre.task.DamageReport;
import org.pupitre.task.ExamineLibrary;
import org.pupitre.task.RestoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the library's place; what was there is kept. */
@Command(name = "restore", description = "cli.help.restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "BACKUP", descriptionKey = "cli.help.whichBackup") private @Nullable Path backup;

    @Option(names = "--list", descriptionKey = "cli.help.listBackups") private boolean list;

    @Mixin private final CommonOptions common = new CommonOptions();

    RestoreCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth health = new LibraryHealth(context, common.library(context));
        List<Backup> all = health.files().backups(new ProgressLines(context));
        health.files().spoilt(all, context.messages()).forEach(context.err()::println);
        if (list) {
            print(all);
            return 0;
        }
        Path chosen = chosen(all);
        Optional<LibraryDesk> open = health.open();
        if (open.isPresent()) {
            try (LibraryDesk library = open.get()) {
                BackUp.Result before =
                        new BackUp(library, Backup.Reason.BEFORE_RESTORE, Optional.empty()).run(Progress.NONE);
                if (!before.done()) {
                    return context.tell(before);
                }
            }
        }
        return context.tell(new RestoreBackup(new ExamineLibrary(health.files())::run, chosen)
                .run(new ProgressLines(context)));
    }

    private void print(List<Backup> all) {
        DamageReport times = DamageReport.of(context.messages(), context.now());
        all.forEach(b -> context.print("cli.backup.line", times.time(b.at()),
                context.messages().word("safety.reason", b.reason()), b.entries(), b.file()));
    }

    private Path chosen(List<Backup> all) throws Refused {
        Path named = backup;
        if (named == null) {
            return all.stream().findFirst().map(Backup::file)
                    .orElseThrow(() -> new Refused(context.messages().text("safety.noBackup")));
        }
        Path file = all.stream().map(Backup::file).filter(f -> f.getFileName().equals(named)).findFirst().orElse(named);
        if (!Files.isRegularFile(file)) {
            context.tell(new RestoreBackup.NotThere(file));
        }
        return file;
    }
}
