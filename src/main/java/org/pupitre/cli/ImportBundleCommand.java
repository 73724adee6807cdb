package org.pupitre.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.OpenedLibrary;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.LookAtBundle;
import org.pupitre.task.TakeBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a bundle in, after showing what that means; without {@code --yes} it asks, or only shows it where no one sits. */
@Command(name = "bundle", description = "cli.help.importBundle", sortOptions = false)
final class ImportBundleCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.bundleFile") private Path file = Path.of("");

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.bundleSession") private @Nullable SessionId session;

    @Option(names = "--yes", descriptionKey = "cli.help.yesBundle") private boolean yes;

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportBundleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused, IOException {
        try (OpenedLibrary library = new OpenedLibrary(context, common)) {
            LookAtBundle.Result found = new LookAtBundle(library, file, session).run(Progress.NONE);
            context.tell(found);
            if (found instanceof LookAtBundle.Looked looked && !looked.arrival().known()) {
                if (!yes && !agreed()) {
                    context.say("cli.import.notYet");
                } else {
                    context.tell(new TakeBundle(library.get(), looked.arrival().bundle(), context.now())
                            .run(Progress.NONE));
                }
            }
            return 0;
        }
    }

    /** Asks where someone sits before a terminal. */
    private boolean agreed() throws IOException {
        if (!context.in().equals(System.in)
                || Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return false;
        }
        context.say("cli.import.agree");
        byte[] line = new byte[80];
        int length = context.in().read(line);
        String answer =
                new String(line, 0, Math.max(0, length), StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        return answer.startsWith("y") || answer.startsWith("o");
    }
}
