package org.pupitre.app.window.out;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.gate.HitAnswer;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.Result;
import org.pupitre.task.export.AlreadyThere;
import org.pupitre.task.export.ExportFile;
import org.pupitre.task.export.ExportOrder;
import org.pupitre.task.export.ExportResult;
import org.pupitre.task.export.FilesExported;
import org.pupitre.task.export.LookAtExport;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.prepare.export.ExportModel;
import org.pupitre.ui.prepare.export.ExportOffer;
import org.pupitre.ui.prepare.export.ExportWays;
import org.pupitre.ui.prepare.export.ExportWish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what a person wants to export of a session, beside the screen's thread. On the screen's thread. */
final class ExportFiles implements ExportWays {
    private static final Logger LOG = LoggerFactory.getLogger(ExportFiles.class);

    private final SessionId session;
    private final ExportModel model;
    private final Exports exports;
    private AtomicBoolean looked = new AtomicBoolean();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Set<Path> agreed = Set.of();

    ExportFiles(SessionId session, ExportModel model, Exports exports) {
        this.session = session;
        this.model = model;
        this.exports = exports;
        show();
    }

    private void show() {
        model.folder(exports.folder().map(Path::toString).orElse(""));
    }

    private Messages messages() {
        return Messages.of(exports.words().locale());
    }

    private ExportOrder order(ExportWish wish, List<Decided> decided, Path target) {
        Locale screen = exports.words().locale();
        LanguageTag language = new LanguageTag(wish.language().isEmpty() ? screen.getLanguage() : wish.language());
        return new ExportOrder(session, wish.all(), Kind.valueOf(wish.kind()), Format.valueOf(wish.form()),
                wish.working() ? ReleasePurpose.WORKING : null, language, !wish.language().isEmpty(),
                ExportOrder.separator(language),
                decided.stream().map(one -> new HitAnswer(one.held(), one.instead())).toList(),
                target);
    }

    /** What was decided is not asked about again, so that it stays in sight and can be changed. */
    @Override
    public void look(ExportWish wish, List<Decided> decided) {
        looked.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        looked = mine;
        LookAtExport task = new LookAtExport(exports.library(), order(wish, List.of(), Path.of("")),
                exports.wall().instant());
        beside(() -> {
            LookAtExport.Result found = task.run(Progress.NONE);
            FxThread.run(() -> {
                if (mine.get()) {
                    return;
                }
                if (found instanceof LookAtExport.Looked seen) {
                    model.offered(new ExportOffer(seen.names(),
                            seen.undecided().stream().map(hit -> new ExportOffer.Held(
                                    hit.id(), hit.why().name(), hit.found(), hit.text())).toList(),
                            seen.languages().stream().map(LanguageTag::primary).toList()));
                } else {
                    model.refused(() -> found.sentences(messages()));
                }
            });
        });
    }

    @Override
    public void chooseFolder() {
        exports.ask();
        show();
    }

    @Override
    public void export(ExportWish wish, List<Decided> decided, boolean replace) {
        @Nullable Path folder = exports.folder().or(exports::ask).orElse(null);
        show();
        if (folder == null) {
            model.again();
            return;
        }
        Set<Path> may = replace ? agreed : Set.of();
        cancelled = new AtomicBoolean();
        AtomicBoolean mine = cancelled;
        ExportFile task = new ExportFile(exports.library(), order(wish, decided, folder), may::contains,
                exports.wall().instant());
        model.progress().begin();
        model.work();
        beside(() -> {
            ExportResult became = task.run(share -> {
                if (mine.get()) {
                    throw new CancellationException();
                }
                FxThread.run(() -> model.progress().at(share));
            });
            FxThread.run(() -> tell(became));
        });
    }

    private void tell(ExportResult became) {
        model.progress().end(() -> "");
        if (became instanceof AlreadyThere there) {
            agreed = Set.copyOf(there.files());
            model.replacing(() -> there.sentences(messages()));
        } else if (became instanceof FilesExported) {
            model.done(() -> said(became));
        } else {
            model.refused(() -> said(became));
        }
    }

    private List<String> said(Result became) {
        List<String> said = new ArrayList<>(became.sentences(messages()));
        said.addAll(became.remarks(messages()));
        return said;
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void openFolder() {
        exports.folder().ifPresent(exports.around().show());
    }

    private void beside(Runnable work) {
        exports.around().beside().execute(() -> {
            try {
                work.run();
            } catch (CancellationException e) {
                refused(() -> exports.words().text("exporting.cancelled"));
            } catch (LibraryException e) {
                refused(() -> exports.words().text(e.key(), e.arguments()));
            } catch (RuntimeException e) {
                LOG.error("a file could not be exported", e);
                refused(() -> exports.words().text("failure.notDone", Failure.code(e)));
            }
        });
    }

    private void refused(Supplier<String> why) {
        FxThread.run(() -> {
            model.progress().end(() -> "");
            model.refused(() -> List.of(why.get()));
        });
    }
}
