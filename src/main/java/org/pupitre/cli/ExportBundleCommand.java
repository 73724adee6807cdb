package org.pupitre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.BundleDesk;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the bundle of a session, for a rapporteur to take away or to bring back. */
@Command(name = "bundle", sortOptions = false)
final class ExportBundleCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "option.session") private @Nullable SessionId session;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", required = true, descriptionKey = "option.output") private Path output =
                    Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ExportBundleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.library(context);
        if (!Files.isRegularFile(file)) {
            throw new Refused(context.messages().text("cli.noLibrary", file));
        }
        if (!BundleDesk.replaceable(output)) {
            throw new Refused(context.messages().text("cli.export.there", output));
        }
        try (LibraryDesk library = context.open(file)) {
            SessionId which = which(library);
            Optional<BundleDesk.Given> given =
                    new BundleDesk(library).give(which, output, CommandLineRunner.version(), context.now());
            if (given.isEmpty()) {
                throw new Refused(context.messages().text("cli.export.noSuchSession", which.value()));
            }
            context.print("cli.export.bundle", output, given.get().notes());
            context.sayNotices(library);
            return 0;
        } catch (IOException e) {
            throw new Refused(context.messages().text("cli.export.cannotWrite", output));
        }
    }

    private SessionId which(LibraryDesk library) throws Refused {
        if (session != null) {
            return session;
        }
        List<SessionId> all = library.sessions().stream().map(SessionSummary::id).toList();
        if (all.isEmpty()) {
            throw new Refused(context.messages().text("cli.noSession"));
        }
        if (all.size() > 1) {
            throw new Refused(context.messages().text("cli.whichSession",
                    String.join(", ", all.stream().map(SessionId::value).toList())));
        }
        return all.getFirst();
    }
}
