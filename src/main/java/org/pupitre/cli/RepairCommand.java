package org.pupitre.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.Repair;
import org.pupitre.live.LibraryDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts back from the backups what a damaged library lacks. */
@Command(name = "repair", sortOptions = false)
final class RepairCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--readable", descriptionKey = "option.readable") private boolean readable;

    @Mixin private final CommonOptions common = new CommonOptions();

    RepairCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth ward = new LibraryHealth(context, common.library(context));
        Optional<LibraryDesk> whole = ward.open();
        if (whole.isPresent()) {
            whole.get().close();
            context.print("cli.repair.whole", ward.library());
            return 0;
        }
        Repair repair = ward.examine();
        if (!repair.offer().mendable() && !readable) {
            throw ward.damaged(repair);
        }
        ProgressLines steps = new ProgressLines(context);
        ward.tell(repair.offer().mendable() ? repair.mend(steps) : repair.goOn(steps));
        return 0;
    }
}
