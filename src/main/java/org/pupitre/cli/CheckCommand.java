package org.pupitre.cli;

import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.CheckLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the library is whole: its hashes hold and every session can be made of its entries. */
@Command(name = "check", description = "cli.help.check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private final CommonOptions common = new CommonOptions();

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth health = new LibraryHealth(context, common.library(context));
        try (LibraryDesk library = health.openIntact()) {
            return context.tell(new CheckLibrary(library, health.files()).run(new ProgressLines(context)));
        }
    }
}
