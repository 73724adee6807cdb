package org.pupitre.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Arrival;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleDesk;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Outcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a bundle in, after showing what that means; without {@code --yes} it asks, or only shows it where nobody sits. */
@Command(name = "bundle", sortOptions = false)
final class ImportBundleCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.bundleFile") private Path file = Path.of("");

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "option.bundleSession") private @Nullable SessionId session;

    @Option(names = "--yes", descriptionKey = "option.yesBundle") private boolean yes;

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportBundleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused, IOException {
        Bundle bundle = switch (BundleReader.read(file)) {
            case BundleReading.Faulty faulty -> throw new Refused(faulty.sentence(context.messages()));
            case BundleReading.Sound sound -> sound.bundle();
        };
        SessionId of = bundle.manifest().session();
        if (session != null && !session.equals(of)) {
            throw new Refused(context.messages().text("exchange.bundle.otherSession", file, of.value(),
                    bundle.manifest().sessionTitle().in(new LanguageTag(context.messages().locale().getLanguage()))));
        }
        try (LibraryDesk library = context.open(common.library(context))) {
            BundleDesk desk = new BundleDesk(library);
            Arrival arrival = desk.look(bundle);
            arrival.sentences(context.messages()).forEach(context.out()::println);
            if (arrival.known()) {
                context.print("exchange.bundle.nothingNew");
            } else if (yes || agreed()) {
                take(desk, bundle);
            } else {
                context.say("cli.import.notYet");
            }
            context.sayNotices(library);
        }
        return 0;
    }

    private void take(BundleDesk desk, Bundle bundle) throws Refused {
        Optional<Outcome> outcome = desk.take(bundle, context.now());
        switch (outcome.orElse(null)) {
            case null -> context.print("exchange.bundle.nothingNew");
            case Outcome.Done _,Outcome.SetAside _ ->
                    context.print("exchange.bundle.taken", bundle.manifest().session().value());
            case Outcome.Refused no ->
                    throw new Refused(context.messages().sentence("rejection", (Record) no.reason()));
            case Outcome.NotSaved no -> throw new Refused(context.messages().text("cli.notSaved", no.cause()));
        }
    }

    /** Asks where somebody sits before a terminal. */
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
