package org.pupitre.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.IntakeCommand;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.table.DayOrder;
import org.pupitre.exchange.table.MeetingChoices;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.json.Json;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.Settings;
import org.pupitre.task.intake.ImportFile;
import org.pupitre.task.intake.LookAtFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a table into a session: agenda, people or glossary, with a preview. */
@Command(sortOptions = false)
public final class ImportTableCommand implements Callable<Integer> {
    private final Context context;
    private final OwnTable table;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.tableFile") private Path file = Path.of("");

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.tableSession") private @Nullable SessionId session;

    @Option(names = "--preview", descriptionKey = "cli.help.preview") private boolean preview;

    @Option(names = "--json", descriptionKey = "cli.help.previewJson") private boolean json;

    @Option(names = "--column", paramLabel = "HEADER=COLUMN", descriptionKey = "cli.help.column") private Map<String,
            String> columns =
                    new LinkedHashMap<>();

    @Option(names = "--dates", paramLabel = "DAY_FIRST|MONTH_FIRST", descriptionKey = "cli.help.dates") private @Nullable DayOrder order;

    @Option(names = "--emails", descriptionKey = "cli.help.emails") private boolean emails;

    @Option(names = "--hosts", descriptionKey = "cli.help.hosts") private boolean hosts;

    @Option(names = "--recording-start", paramLabel = "INSTANT", descriptionKey = "cli.help.recordingStart") private @Nullable Instant recordingStart;

    @Mixin private final CommonOptions common = new CommonOptions();

    private ImportTableCommand(Context context, OwnTable table) {
        this.context = context;
        this.table = table;
    }

    /** The call that imports an agenda. */
    public static CommandLine agenda(Context context) {
        return line(context, OwnTable.AGENDA, "agenda", "cli.help.importAgenda");
    }

    /** The call that imports people. */
    public static CommandLine people(Context context) {
        return line(context, OwnTable.PEOPLE, "people", "cli.help.importPeople");
    }

    /** The call that imports a glossary. */
    public static CommandLine glossary(Context context) {
        return line(context, OwnTable.GLOSSARY, "glossary", "cli.help.importGlossary");
    }

    /** The call that imports questions of the meeting tool. */
    public static CommandLine questions(Context context) {
        return line(context, OwnTable.QUESTIONS, "questions", "cli.help.importQuestions");
    }

    /** The call that imports a chat of the meeting tool. */
    public static CommandLine chat(Context context) {
        return line(context, OwnTable.CHAT, "chat", "cli.help.importChat");
    }

    private static CommandLine line(Context context, OwnTable table, String name, String description) {
        CommandLine line = new CommandLine(new ImportTableCommand(context, table));
        line.getCommandSpec().name(name).usageMessage().description(description);
        return line;
    }

    @Override
    public Integer call() throws Refused {
        Path named = common.existing(context);
        try (LibraryDesk library = context.open(named)) {
            SessionLoop loop = library.open(SessionOfFile.of(session, library, context), context.services().clock());
            Settings settings = Settings.read(named);
            ReadChoices choices = ReadChoices.NONE.withColumns(chosen()).withOrder(order)
                    .withMeeting(new MeetingChoices(emails, hosts, recordingStart))
                    .withBefore(settings.columns().byHeader());
            LookAtFile.Result looked =
                    new LookAtFile(loop.state(), file, table, choices).run(new ProgressLines(context));
            if (!(looked instanceof LookAtFile.Looked found)) {
                return context.tell(looked);
            }
            remember(settings, found.preview(), choices, named);
            return answer(found, library, loop);
        }
    }

    private int answer(LookAtFile.Looked found, LibraryDesk library, SessionLoop loop) throws Refused {
        if (preview && !json) {
            return context.tell(found);
        }
        boolean taken = false;
        if (!preview) {
            IntakeCommand command = found.preview().command(found.preview().ticked());
            ImportFile.Result result =
                    new ImportFile(library, loop, command, context.now()).run(new ProgressLines(context));
            taken = result instanceof ImportFile.Taken;
            if (!json || !result.done()) {
                found.remarks(context.messages()).forEach(context.err()::println);
                found.sentences(context.messages()).forEach(context.err()::println);
                return context.tell(result);
            }
        }
        context.out().println(Json.write(PreviewAnswer.of(found.preview(), taken, context.messages())));
        return 0;
    }

    /** Which column each header means, as it was said; a column is named by our own header in either language. */
    private Map<String, String> chosen() throws Refused {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String meant = column.getValue();
            Heading heading = meant == null || meant.isBlank() ? null : table.heading(meant).orElse(null);
            if (heading == null && meant != null && !meant.isBlank()) {
                throw new Refused(context.messages().text("cli.import.noColumn", meant, table.columns().stream()
                        .map(known -> known.header(context.messages(), "fr")).collect(Collectors.joining(", "))));
            }
            chosen.put(HeaderFold.of(column.getKey()), heading == null ? "" : heading.remembered());
        }
        return chosen;
    }

    private void remember(Settings settings, Preview found, ReadChoices choices, Path library) {
        if (!choices.columns().isEmpty()) {
            try {
                settings.withColumns(settings.columns().with(found.header().key(), choices.columns())).write(library);
            } catch (IOException e) {
                context.say("cli.import.notRemembered");
            }
        }
    }
}
