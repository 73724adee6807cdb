package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.outlook.gate.HitAnswer;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.export.ExportFile;
import org.pupitre.task.export.ExportOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a file of a session: a subcommand a kind. */
@Command(description = "cli.help.exportFile", sortOptions = false)
final class ExportFileCommand implements Callable<Integer> {
    /** What is between the cells of CSV. */
    enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }
    }

    private final Context context;
    private final Kind kind;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.session") private @Nullable SessionId session;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", required = true, descriptionKey = "cli.help.outputFile") private Path output =
                    Path.of("");

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "cli.help.format") private @Nullable Format format;

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "cli.help.separator") private @Nullable Separator separator;

    @Option(names = "--working", descriptionKey = "cli.help.working") private boolean working;

    @Option(names = "--keep", paramLabel = "PLACE", descriptionKey = "cli.help.keep") private List<String> kept =
            new ArrayList<>();

    @Mixin private final CommonOptions common = new CommonOptions();

    private ExportFileCommand(Context context, Kind kind) {
        this.context = context;
        this.kind = kind;
    }

    /** The subcommand of a kind. */
    static CommandLine of(Context context, Kind kind) {
        CommandLine line = new CommandLine(new ExportFileCommand(context, kind));
        line.getCommandSpec().name(kind.word()).usageMessage().description("cli.help.export." + kind);
        return line;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            int code = context.tell(new ExportFile(library, order(library), context.now())
                    .run(new ProgressLines(context)));
            context.sayNotices(library);
            return code;
        }
    }

    private ExportOrder order(LibraryDesk library) throws Refused {
        LanguageTag language = new LanguageTag(context.messages().locale().getLanguage());
        char between = separator == null ? ExportOrder.separator(language) : separator.sign;
        return new ExportOrder(ChosenSession.of(context, library, session, kind == Kind.SEMINAR), session == null, kind,
                form(), working ? ReleasePurpose.WORKING : null, language, false, between,
                kept.stream().map(hit -> new HitAnswer(hit, null)).toList(), output);
    }

    /** The form that was named, else that which the file's name says, else for a folder the usual one. */
    private Format form() throws Refused {
        if (format != null && kind.formats().contains(format)) {
            return format;
        }
        if (format == null && Files.isDirectory(output)) {
            return kind.formats().getFirst();
        }
        if (format == null && kind.named(String.valueOf(output.getFileName())).isPresent()) {
            return kind.named(String.valueOf(output.getFileName())).get();
        }
        throw new Refused(context.messages().text("cli.export.noSuchForm", kind.word(), kind.formats().stream()
                .map(Format::ending).collect(Collectors.joining(", "))));
    }
}
