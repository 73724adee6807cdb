package org.pupitre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Candidates;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.Removed;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.elsewhere.HandOver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what another computer lacks of a session. */
@Command(name = "acts", description = "cli.help.exportActs", sortOptions = false)
final class ExportActsCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.session") private @Nullable SessionId session;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", required = true, descriptionKey = "cli.help.actsOutput") private Path output =
                    Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ExportActsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            int code = context.tell(new HandOver(library, which(library), output, context.now()).run(Progress.NONE));
            context.sayNotices(library);
            return code;
        }
    }

    private SessionId which(LibraryDesk library) throws Refused {
        if (session != null) {
            Removed.refuse(context, library, session);
            return session;
        }
        Candidates candidates = Candidates.of(library);
        List<SessionId> all = candidates.meant().stream().map(SessionSummary::id).toList();
        if (all.isEmpty()) {
            throw new Refused(context.messages().text("cli.noSession"));
        }
        if (all.size() > 1) {
            throw new Refused(context.messages().text("cli.whichSession", candidates.named(context.messages())));
        }
        return all.getFirst();
    }
}
