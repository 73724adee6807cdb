package org.pupitre.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.ExamineLibrary;
import org.pupitre.task.RepairLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts back from the backups what a damaged library lacks. */
@Command(name = "repair", description = "cli.help.repair", sortOptions = false)
final class RepairCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--readable", descriptionKey = "cli.help.readable") private boolean readable;

    @Mixin private final CommonOptions common = new CommonOptions();

    RepairCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth health = new LibraryHealth(context, common.library(context));
        Optional<LibraryDesk> intact = health.open();
        if (intact.isPresent()) {
            intact.get().close();
            return context.tell(new RepairLibrary.Intact(health.files().library()));
        }
        RepairLibrary.Result became = new RepairLibrary(new ExamineLibrary(health.files())::run, readable)
                .run(new ProgressLines(context));
        if (became instanceof RepairLibrary.Lost lost) {
            throw health.damaged(lost.found());
        }
        return context.tell(became);
    }
}
