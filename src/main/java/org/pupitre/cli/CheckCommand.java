package org.pupitre.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the library is whole: its hashes hold and every session can be made of its entries. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private final CommonOptions common = new CommonOptions();

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LibraryHealth ward = new LibraryHealth(context, common.library(context));
        Optional<LibraryDesk> open = ward.open();
        if (open.isEmpty()) {
            throw ward.damaged(ward.examine());
        }
        try (LibraryDesk library = open.get()) {
            Findings findings = library.verify();
            if (!findings.ok()) {
                throw new Refused(context.messages().text("cli.check.faulty", ward.library()));
            }
            List<SessionSummary> sessions = library.sessions();
            long entries = sessions.stream().mapToLong(s -> library.entries(s.id()).size()).sum();
            context.print("cli.check.whole", ward.library(), sessions.size(), entries);
            List<Backup> backups = ward.backups();
            ward.tellBad(backups);
            context.out().println(ward.report().newest(backups));
        }
        return 0;
    }
}
