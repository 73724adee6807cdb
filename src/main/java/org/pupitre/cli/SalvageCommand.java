package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts everything that can be recovered of a damaged library into a new one. */
@Command(name = "salvage", sortOptions = false)
final class SalvageCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--to", paramLabel = "NEW", required = true, descriptionKey = "option.salvageTo") private Path to =
            Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    SalvageCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        if (Files.exists(to)) {
            throw new Refused(context.messages().text("cli.thereAlready", to));
        }
        LibraryHealth ward = new LibraryHealth(context, common.library(context));
        if (!Files.exists(ward.library()) && ward.backups().isEmpty()) {
            throw new Refused(context.messages().text("cli.noLibrary", ward.library()));
        }
        Repair repair = ward.examine();
        LibraryHealth salvaged = new LibraryHealth(context, to);
        salvaged.tell(repair.salvage(to, new ProgressLines(context)));
        salvaged.tellUnproven(repair.offer().findings());
        return 0;
    }
}
