package org.pupitre.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.cli.common.HelpTexts;
import org.pupitre.cli.common.Photographer;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.Services;
import org.pupitre.cli.common.WrongCall;
import org.pupitre.cli.intake.ImportTableCommand;
import org.pupitre.cli.removal.DeleteSessionCommand;
import org.pupitre.disk.NameCharset;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Kind;
import org.pupitre.failure.Failure;
import org.pupitre.failure.LogFile;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.Resumption;
import org.pupitre.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the program's command line. */
public final class CommandLineRunner {
    /** The sentence on a name that cannot be read. */
    private static final String UNREADABLE = "cli.unreadableName";

    private static final Set<String> HELP = Set.of("--help", "-h");

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineRunner.class);

    private final Context context;

    private CommandLineRunner(Context context) {
        this.context = context;
    }

    /**
     * Runs one call to its end.
     *
     * @param err gets messages, in the language asked for, else the machine's
     * @return the exit code: 0 done, 1 refused or found faulty, 2 wrong call
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Services services) {
        Messages messages = Messages.of(language(List.of(args)));
        return new CommandLineRunner(new Context(services, messages, in, out, err)).run(args);
    }

    /**
     * Refuses a call before anything is done for it, where its arguments or the folders it would use have names that cannot
     * be read: in the language asked for, else in both, since the locale that tells the language is the one that is wrong.
     *
     * @param err gets the sentences
     * @return whether it is refused; the exit code is {@link ExitCode#REFUSED} then
     */
    public static boolean refusesNames(String[] args, PrintStream err) {
        Optional<String> name = NameCharset.unreadable(args);
        name.ifPresent(unread -> languageAsked(List.of(args)).map(List::of).orElse(Messages.LOCALES)
                .forEach(language -> err.println(Messages.of(language).text(UNREADABLE, unread))));
        return name.isPresent();
    }

    private int run(String[] args) {
        CommandLine line = new CommandLine(new PupitreCommand(context));
        Map<String, Supplier<CommandLine>> commands = commands();
        // Each command is read by reflection, which a start of the console would pay for fifteen times.
        boolean all = Arrays.stream(args).anyMatch(HELP::contains);
        commands.forEach((name, command) -> {
            if (all || Arrays.asList(args).contains(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.getCommandSpec().version(version());
        line.registerConverter(SessionId.class, SessionId::new);
        line.registerConverter(Resumption.Answer.class, CommandLineRunner::answer);
        HelpTexts.give(line, context.messages());
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF)).setUsageHelpWidth(100)
                .setOut(new PrintWriter(context.out(), true, context.out().charset()))
                .setErr(new PrintWriter(context.err(), true, context.err().charset()))
                .setParameterExceptionHandler((e, call) -> wrongCall(e))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command));
        return line.execute(args);
    }

    private Map<String, Supplier<CommandLine>> commands() {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("console", () -> new CommandLine(new ConsoleCommand(context)));
        commands.put("rehearse", () -> new CommandLine(new RehearseCommand(context)));
        commands.put("drive", () -> new CommandLine(new DriveCommand(context)));
        commands.put("import", () -> new CommandLine(new ImportCommand())
                .addSubcommand(new ImportSeminarCommand(context)).addSubcommand(new ImportBundleCommand(context))
                .addSubcommand(new ImportActsCommand(context))
                .addSubcommand("agenda", ImportTableCommand.agenda(context))
                .addSubcommand("people", ImportTableCommand.people(context))
                .addSubcommand("glossary", ImportTableCommand.glossary(context))
                .addSubcommand("questions", ImportTableCommand.questions(context))
                .addSubcommand("chat", ImportTableCommand.chat(context)));
        commands.put("export", this::export);
        commands.put("continue", () -> new CommandLine(new ContinueCommand(context)));
        commands.put("check", () -> new CommandLine(new CheckCommand(context)));
        commands.put("people", () -> new CommandLine(new ListPeopleCommand(context)));
        commands.put("erase", () -> new CommandLine(new EraseCommand(context)));
        commands.put("backup", () -> new CommandLine(new BackupCommand(context)));
        commands.put("restore", () -> new CommandLine(new RestoreCommand(context)));
        commands.put("repair", () -> new CommandLine(new RepairCommand(context)));
        commands.put("salvage", () -> new CommandLine(new SalvageCommand(context)));
        commands.put("delete-session", () -> new CommandLine(new DeleteSessionCommand(context)));
        commands.put("warm-up", () -> new CommandLine(new WarmUpCommand(context)));
        return commands;
    }

    private CommandLine export() {
        CommandLine export = new CommandLine(new ExportCommand()).addSubcommand(new ExportActsCommand(context))
                .addSubcommand(new ExportBundleCommand(context));
        for (Kind kind : Kind.values()) {
            export.addSubcommand(kind.word(), ExportFileCommand.of(context, kind));
        }
        return export;
    }

    /** An answer as it is written on the line: {@code go-on} and the like. */
    private static Resumption.Answer answer(String word) {
        return Resumption.Answer.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The version in the program's jar; run from its classes it has none. */
    static String version() {
        String version = CommandLineRunner.class.getPackage().getImplementationVersion();
        return "Pupitre " + (version == null ? "0" : version);
    }

    private int wrongCall(ParameterException e) {
        if (e.getCause() instanceof InvalidPathException name && NameCharset.refused(name)) {
            context.say(UNREADABLE, name.getInput());
            return ExitCode.REFUSED;
        }
        context.say("cli.wrong", wrong(e));
        context.say("cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.WRONG_CALL;
    }

    private String wrong(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    context.messages().text("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                    context.messages().text("cli.wrong.missing", String.join(", ", missing.getMissing().stream()
                            .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                            .toList()));
            case MutuallyExclusiveArgsException both -> context.messages().text("cli.wrong.both");
            default -> e.getArgSpec() == null
                    ? context.messages().text("cli.wrong.noCommand",
                            String.join(", ", e.getCommandLine().getSubcommands().keySet()))
                    : context.messages().text("cli.wrong.value", String.valueOf(e.getValue()),
                            e.getArgSpec().isOption()
                                    ? ((CommandLine.Model.OptionSpec) e.getArgSpec()).longestName()
                                    : e.getArgSpec().paramLabel());
        };
    }

    private int refused(Exception e, CommandLine command) {
        switch (e) {
            case Refused refused -> context.err().println(refused.sentence());
            case WrongCall wrong -> {
                context.say(wrong.key());
                context.say("cli.seeHelp", command.getCommandSpec().qualifiedName());
                return ExitCode.WRONG_CALL;
            }
            case LibraryException library -> context.say(library.key(), library.arguments());
            case InterruptedException broken -> context.say("cli.brokenOff");
            case Photographer.NoFonts none -> context.say("cli.noFonts");
            case InvalidPathException name -> context.say(UNREADABLE, name.getInput());
            case IOException io -> context.say("cli.inputOutput", String.valueOf(io.getMessage()));
            case UncheckedIOException io -> context.say("cli.inputOutput", String.valueOf(io.getMessage()));
            default -> {
                LOG.error("a call of the program failed", e);
                context.say("cli.unexpected", Failure.code(e), LogFile.current().map(Path::toString)
                        .orElseGet(() -> context.messages().text("failure.noLog")));
            }
        }
        return ExitCode.REFUSED;
    }

    /** The language asked for anywhere on the line, else the machine's, else English. */
    private static Locale language(List<String> args) {
        return languageAsked(args).orElseGet(Locale::getDefault);
    }

    private static Optional<Locale> languageAsked(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith("--lang=")) {
                return Optional.of(Locale.forLanguageTag(arg.substring("--lang=".length()).toLowerCase(Locale.ROOT)));
            }
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return Optional.of(Locale.forLanguageTag(args.get(i + 1).toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
