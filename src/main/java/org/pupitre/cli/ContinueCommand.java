package org.pupitre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.OpenedLibrary;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.FoundActs;
import org.pupitre.task.elsewhere.ContinueHere;
import org.pupitre.task.elsewhere.LookElsewhere;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes on here with a session of a computer that died. */
@Command(name = "continue", description = "cli.help.continue", sortOptions = false)
final class ContinueCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FROM", descriptionKey = "cli.help.continueFrom") private Path from = Path.of("");

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.continueSession") private @Nullable SessionId session;

    @Mixin private final CommonOptions common = new CommonOptions();

    ContinueCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        LookElsewhere.Result looked = new LookElsewhere(from, session).run(new ProgressLines(context));
        if (!(looked instanceof LookElsewhere.Found found)) {
            return context.tell(looked);
        }
        List<FoundActs> sessions = found.sessions();
        if (sessions.size() > 1) {
            found.sentences(context.messages()).forEach(context.err()::println);
            throw new Refused(context.messages().text("elsewhere.which", from,
                    String.join(", ", sessions.stream().map(one -> one.session().value()).toList())));
        }
        context.tell(found);
        try (OpenedLibrary library = new OpenedLibrary(context, common)) {
            return context.tell(new ContinueHere(library.get(), sessions.getFirst(), from, context.now())
                    .run(new ProgressLines(context)));
        }
    }
}
