package org.pupitre.app.window.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.columns.ColumnMemory;
import org.pupitre.task.intake.FoundTable;
import org.pupitre.task.intake.ImportFile;
import org.pupitre.task.intake.SeminarFound;
import org.pupitre.text.Messages;
import org.pupitre.text.chat.ChatLog;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.intake.IntakeWays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files for the Prepare desk beside the screen's thread, one after the other, and imports what a person ticked. On the
 * screen's thread.
 */
public final class IntakeFiles implements IntakeWays {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeFiles.class);

    private final LibraryDesk library;
    private final SessionLoop loop;
    private final SessionClock clock;
    private final Words words;
    private final IntakeModel model;
    private final Around around;
    private final Deque<IncomingTable> waiting = new ArrayDeque<>();
    private @Nullable IncomingTable current;
    private @Nullable IncomingTable lastSound;
    private Runnable showLast = () -> {
    };
    private @Nullable Preview preview;
    private AtomicBoolean ended = new AtomicBoolean();

    /**
     * What is around.
     *
     * @param ask        asks for a file
     * @param path       the path of a file that was dropped; empty where its name cannot be read, which is then said
     * @param known      which columns were chosen for files before
     * @param remember   keeps which columns were chosen
     * @param tell       says what was done
     * @param beside     runs what is long, on a thread that is not the screen's
     */
    public record Around(
            Supplier<Optional<Path>> ask,
            Function<File, Optional<Path>> path,
            Supplier<ColumnMemory> known,
            Consumer<ColumnMemory> remember,
            Consumer<String> tell,
            Executor beside) {}

    /** Of the session that is open. */
    public IntakeFiles(LibraryDesk library, SessionLoop loop, SessionClock clock, Words words, IntakeModel model,
            Around around) {
        this.library = library;
        this.loop = loop;
        this.clock = clock;
        this.words = words;
        this.model = model;
        this.around = around;
    }

    private Messages messages() {
        return Messages.of(words.locale());
    }

    @Override
    public void choose(@Nullable IntakeKind kind) {
        around.ask().get().map(IncomingTable::of).map(
                file -> kind == null || kind == IntakeKind.SEMINAR ? file : file.as(OwnTable.valueOf(kind.name())))
                .ifPresent(this::add);
    }

    @Override
    public void receive(List<File> files) {
        files.forEach(file -> around.path().apply(file).ifPresent(path -> add(IncomingTable.of(path))));
    }

    @Override
    public boolean paste(String rows) {
        boolean table = FoundTable.looksLikeOne(rows) || ChatLog.read(rows).several();
        if (table) {
            add(IncomingTable.pasted(rows));
        }
        return table;
    }

    /** A file that cannot be read makes room for the next. */
    private void add(IncomingTable table) {
        if (model.stepProperty().get() == IntakeModel.Step.REFUSED) {
            end();
        }
        waiting.add(table);
        goOn();
    }

    private void goOn() {
        IncomingTable next = current == null ? waiting.poll() : null;
        model.othersWait(waiting.size());
        if (next != null) {
            read(next);
        }
    }

    @Override
    public void readAs(IntakeKind kind) {
        IncomingTable table = current;
        if (table != null && kind != IntakeKind.SEMINAR) {
            read(table.as(OwnTable.valueOf(kind.name())));
        }
    }

    @Override
    public void readColumns(Map<String, String> columns) {
        IncomingTable table = current;
        if (table != null) {
            read(table.with(table.choices().withColumns(columns)));
        }
    }

    @Override
    public void keepAddresses(boolean kept) {
        IncomingTable table = current;
        if (table != null) {
            read(table.with(table.choices().withMeeting(table.choices().meeting().withEmails(kept))));
        }
    }

    @Override
    public void readEncoded(String encoding) {
        IncomingTable table = current;
        if (table != null) {
            read(table.encoded(Charset.forName(encoding)));
        }
    }

    @Override
    public void readSeparated(String separator) {
        IncomingTable table = current;
        if (table != null) {
            read(table.separated(separator.charAt(0)));
        }
    }

    @Override
    public void readHeader(int record) {
        IncomingTable table = current;
        if (table != null) {
            read(table.headed(record));
        }
    }

    private void read(IncomingTable table) {
        current = table;
        ended.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        ended = mine;
        model.reading(() -> named(table));
        run(mine, () -> {
            Looked found = look(table, progress(mine));
            onScreen(mine, () -> show(table, found));
        });
    }

    private String named(IncomingTable table) {
        String name = table.name();
        return name == null ? words.text("importing.pasted") : name;
    }

    /**
     * What was read.
     *
     * @param table as which; null for a seminar file
     */
    private record Looked(@Nullable OwnTable table, IntakeReading reading) {}

    private Looked look(IncomingTable table, Progress progress) throws IOException {
        byte[] content = table.content();
        if (table.table() == null && SeminarFound.looksLikeOne(content)) {
            return new Looked(null, SeminarHere.read(table.name(), content, loop.state(), clock.instant()));
        }
        FoundTable found = FoundTable.in(table.name(), content, table.table(), loop.state(),
                table.choices().withBefore(around.known().get().byHeader()), progress);
        return new Looked(found.table(), found.reading());
    }

    private void show(IncomingTable table, Looked found) {
        OwnTable as = found.table();
        IncomingTable shown = table.table() == null && as != null ? table.as(as) : table;
        switch (found.reading()) {
            case IntakeReading.Ready ready -> {
                remember(ready.preview(), table.choices());
                preview = ready.preview();
                sound(shown, () -> model.ready(() -> ShownTable.of(ready, as,
                        table.choices().meeting().emails(), languages(), messages())));
            }
            case IntakeReading.Unmapped unmapped -> {
                OwnTable asked = Objects.requireNonNull(as, "only tables have columns");
                preview = null;
                sound(shown, () -> model.asks(() -> ShownTable.asked(unmapped, asked, languages(), messages())));
            }
            case IntakeReading.Refused refused when table.chosen() && lastSound != null -> {
                // What was chosen cannot be; the file stays as it was read before.
                current = lastSound;
                showLast.run();
                model.notImported(() -> refused.why().text(messages()));
            }
            case IntakeReading.Refused refused -> {
                current = shown;
                model.refused(() -> refused.why().text(messages()));
            }
        }
    }

    private void sound(IncomingTable table, Runnable show) {
        current = table;
        lastSound = table;
        showLast = show;
        show.run();
    }

    private void remember(Preview found, ReadChoices choices) {
        if (!choices.columns().isEmpty()) {
            around.remember().accept(around.known().get().with(found.header().key(), choices.columns()));
        }
    }

    private List<LanguageTag> languages() {
        SessionPlan plan = loop.state().plan();
        return plan == null ? List.of() : plan.languages();
    }

    /** The file is read again first: what the session has become since then is never overwritten unseen. */
    @Override
    public void bring(Set<Integer> rows) {
        IncomingTable table = current;
        Preview seen = preview;
        if (table == null || seen == null) {
            return;
        }
        AtomicBoolean mine = ended;
        model.importing();
        run(mine, () -> {
            Looked again = look(table, Progress.NONE);
            if (!(again.reading() instanceof IntakeReading.Ready ready)
                    || !ready.preview().rows().equals(seen.rows())) {
                onScreen(mine, () -> {
                    show(table, again);
                    if (again.reading() instanceof IntakeReading.Ready) {
                        model.notImported(() -> words.text("importing.changed"));
                    }
                });
                return;
            }
            ImportFile.Result became = new ImportFile(library, loop, seen.command(rows), clock.instant())
                    .run(Progress.NONE);
            onScreen(mine, () -> {
                if (became.done()) {
                    around.tell().accept(String.join(" ", became.sentences(messages())));
                    end();
                    goOn();
                } else {
                    model.notImported(() -> String.join(" ", became.sentences(messages())));
                }
            });
        });
    }

    @Override
    public void leave() {
        if (model.stepProperty().get() != IntakeModel.Step.IMPORTING) {
            end();
            goOn();
        }
    }

    /** Puts the file away; what still reads it stops. */
    private void end() {
        ended.set(true);
        current = null;
        lastSound = null;
        preview = null;
        model.nothing();
    }

    private Progress progress(AtomicBoolean mine) {
        return share -> {
            if (mine.get()) {
                throw new CancellationException();
            }
            onScreen(mine, () -> model.at(share));
        };
    }

    private static void onScreen(AtomicBoolean mine, Runnable act) {
        FxThread.run(() -> {
            if (!mine.get()) {
                act.run();
            }
        });
    }

    /** What is done beside the screen's thread. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void run(AtomicBoolean mine, Work work) {
        around.beside().execute(() -> {
            try {
                work.run();
            } catch (CancellationException e) {
                LOG.debug("reading was stopped");
            } catch (IOException e) {
                onScreen(mine, () -> model.refused(() -> words.text("importing.cannotRead")));
            } catch (LibraryException e) {
                onScreen(mine, () -> model.refused(() -> words.text(e.key(), e.arguments())));
            } catch (RuntimeException e) {
                LOG.error("a file could not be imported", e);
                onScreen(mine, () -> model.refused(() -> words.text("failure.notDone", Failure.code(e))));
            }
        });
    }
}
