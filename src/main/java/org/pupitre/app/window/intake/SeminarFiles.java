package org.pupitre.app.window.intake;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Obstacle;
import org.pupitre.task.intake.ImportFile;
import org.pupitre.task.intake.SeminarFound;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.prepare.intake.FoundFile;
import org.pupitre.ui.prepare.intake.FoundRow;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.intake.NoWays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A seminar file that comes to the list of sessions again: all its sessions in one preview, each imported as an act of its own;
 * those the library does not have are planned. On the screen's thread.
 */
public final class SeminarFiles extends NoWays {
    private static final Logger LOG = LoggerFactory.getLogger(SeminarFiles.class);

    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final SeminarFound file;
    private final IntakeModel model;
    private final Consumer<List<String>> told;
    private final Executor beside;
    private SequencedMap<SessionId, Preview> previews;

    /**
     * @param told   hears what was done, or why not
     * @param beside runs what is long, on a thread that is not the screen's
     */
    public SeminarFiles(LibraryDesk library, InstantSource wall, Words words, SeminarFound file,
            Consumer<List<String>> told, Executor beside) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.file = file;
        this.told = told;
        this.beside = beside;
        previews = previews();
        model = new IntakeModel(words);
        model.leadsTo(this);
        model.reading(file::name);
        model.ready(this::shown);
    }

    /** What the sheet shows. */
    public IntakeModel model() {
        return model;
    }

    private Messages messages() {
        return Messages.of(words.locale());
    }

    private SequencedMap<SessionId, Preview> previews() {
        SequencedMap<SessionId, Preview> all = new LinkedHashMap<>();
        file.sessions().keySet().stream().filter(file.there()::contains)
                .forEach(id -> all.put(id, file.preview(id, library.replay(id))));
        return all;
    }

    private FoundFile shown() {
        List<FoundRow> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        previews.forEach((id, preview) -> {
            String title = file.sessions().size() == 1 ? "" : title(id);
            ShownTable.rows(preview, title, messages(), rows);
            preview.remarks().forEach(said -> remarks.add(title.isEmpty()
                    ? said.text(messages())
                    : words.text("importing.inSession", title, said.text(messages()))));
        });
        if (previews.size() > 1) {
            remarks.add(words.text("importing.eachSession", previews.size()));
        }
        if (!file.fresh().isEmpty()) {
            remarks.add(words.text("importing.freshSessions", file.fresh().size(),
                    file.fresh().keySet().stream().map(this::title).collect(Collectors.joining(", "))));
        }
        int count = previews.values().stream().mapToInt(ShownTable::fromFile).sum();
        return new FoundFile(IntakeKind.SEMINAR, words.text("importing.facts", count), rows, remarks, null);
    }

    private String title(SessionId id) {
        PlanSession plan = file.sessions().get(id);
        return plan == null ? id.value() : plan.plan().title().in(new LanguageTag(words.locale().getLanguage()));
    }

    /** The sessions are looked at again first: what they have become since then is never overwritten unseen. */
    @Override
    public void bring(Set<Integer> rows) {
        model.importing();
        run(() -> {
            SequencedMap<SessionId, Preview> now = previews();
            if (!now.equals(previews)) {
                FxThread.run(() -> {
                    previews = now;
                    model.ready(this::shown);
                    model.notImported(() -> words.text("importing.changed"));
                });
                return;
            }
            List<String> became = imported(rows);
            FxThread.run(() -> {
                model.nothing();
                told.accept(became);
            });
        });
    }

    /** What became of each session; the first that is hindered is the last. */
    private List<String> imported(Set<Integer> rows) {
        List<String> became = new ArrayList<>();
        SequencedMap<SessionId, PlanSession> fresh = file.fresh();
        if (!fresh.isEmpty()) {
            Optional<Obstacle> obstacle = Obstacle.of(library.plan(fresh, wall.instant()));
            if (obstacle.isPresent()) {
                return List.of(obstacle.get().sentence(messages()));
            }
            fresh.keySet().forEach(id -> became.add(words.text("importing.planned", title(id))));
        }
        int first = 0;
        for (Map.Entry<SessionId, Preview> each : previews.entrySet()) {
            int from = first;
            first += each.getValue().rows().size();
            int until = first;
            Set<Integer> own = rows.stream().filter(row -> row >= from && row < until).map(row -> row - from)
                    .collect(Collectors.toSet());
            if (!own.isEmpty()) {
                ImportFile.Result result = imported(each.getKey(), each.getValue(), own);
                result.sentences(messages()).forEach(
                        said -> became.add(words.text("importing.inSession", title(each.getKey()), said)));
                if (!result.done()) {
                    return became;
                }
            }
        }
        return became;
    }

    private ImportFile.Result imported(SessionId id, Preview preview, Set<Integer> rows) {
        SessionLoop loop = library.open(id, library.returning().clock(id, wall));
        try {
            return new ImportFile(library, loop, preview.takeIn(rows), wall.instant()).run(Progress.NONE);
        } finally {
            loop.leave();
        }
    }

    @Override
    public void leave() {
        if (model.stepProperty().get() != IntakeModel.Step.IMPORTING) {
            model.nothing();
        }
    }

    private void run(Runnable work) {
        beside.execute(() -> {
            try {
                work.run();
            } catch (LibraryException e) {
                FxThread.run(() -> model.notImported(() -> words.text(e.key(), e.arguments())));
            } catch (RuntimeException e) {
                LOG.error("a seminar file could not be imported", e);
                FxThread.run(() -> model.notImported(() -> words.text("failure.notDone", Failure.code(e))));
            }
        });
    }
}
