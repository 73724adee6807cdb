package org.pupitre.app.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.place.WindowLook;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ExamineLibrary;
import org.pupitre.task.LibraryFiles;
import org.pupitre.task.RepairLibrary;
import org.pupitre.task.Repaired;
import org.pupitre.task.RestoreBackup;
import org.pupitre.task.Result;
import org.pupitre.task.SalvageLibrary;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.SessionCell;
import org.pupitre.ui.safety.BackupRow;
import org.pupitre.ui.safety.DamageModel;
import org.pupitre.ui.safety.DamageView;

/** Shows in a window what is wrong with a damaged library, and does what someone chooses to do about it. */
public final class DamageWindow implements DamageView.Acts {
    private static final int WIDTH = 980;
    private static final int HEIGHT = 900;

    private final Services services;
    private final Path library;
    private final Words words;
    private final Stage stage;
    private final DamageModel model = new DamageModel();
    private final LongWork work;
    private final LibraryFiles files;
    private final Theme theme = new Theme();
    private final CompletableFuture<Optional<Path>> answer = new CompletableFuture<>();
    private ExamineLibrary.@Nullable Examined found;
    private @Nullable ReadablePart readable;
    private Path whole;

    private DamageWindow(Services services, Path library, Words words, Stage stage, Executor beside) {
        this.services = services;
        this.library = library;
        this.words = words;
        this.stage = stage;
        whole = library;
        files = LibraryFiles.of(library, services.clock());
        work = new LongWork(model.work(), words, beside);
        WindowLook.follow(new KeptChoices(library).console(), words, theme, true);
    }

    /** Whether this window knows what to do about it. */
    public static boolean helps(LibraryException problem) {
        return problem.kind() == LibraryException.Kind.DAMAGED || problem.kind() == LibraryException.Kind.MISSING;
    }

    /** Shows the window and waits; the library to open next, or none to end. */
    public static Optional<Path> ask(Services services, Path library, Words words) {
        Toolkit.start();
        return Toolkit.call(() -> show(new Stage(), services, library, words)).answer.join();
    }

    /** Restores a backup in the place of a library that was closed for it, and waits. */
    public static Optional<Path> restore(Services services, Path library, Path backup, Words words) {
        return Toolkit.call(() -> {
            DamageWindow window = open(new Stage(), services, library, words, LongWork.BESIDE);
            window.act(new RestoreBackup(new ExamineLibrary(window.files)::run, backup));
            return window;
        }).answer.join();
    }

    /** On the screen's thread: looks at everything, then lets one choose. */
    static DamageWindow show(Stage stage, Services services, Path library, Words words) {
        return show(stage, services, library, words, LongWork.BESIDE);
    }

    /** @param beside runs what is long, on a thread that is not the screen's */
    static DamageWindow show(Stage stage, Services services, Path library, Words words, Executor beside) {
        DamageWindow window = open(stage, services, library, words, beside);
        window.work.follow(new ExamineLibrary(window.files), window::lookInside);
        return window;
    }

    private static DamageWindow open(Stage stage, Services services, Path library, Words words, Executor beside) {
        DamageWindow window = new DamageWindow(services, library, words, stage, beside);
        stage.titleProperty().bind(words.bind("common.product"));
        stage.setOnHidden(event -> window.answer.complete(Optional.empty()));
        stage.setScene(new DamageView(window.model, words, window, () -> new SessionCell(words)).scene(window.theme,
                WIDTH, HEIGHT));
        stage.show();
        return window;
    }

    /** Reads what can be read of a damaged library, then lets one choose. */
    private void lookInside(ExamineLibrary.Result result) {
        if (result instanceof ExamineLibrary.Examined examined) {
            found = examined;
            if (examined.offer().findings().ok()) {
                offer(examined, null);
            } else {
                work.quietly(progress -> Optional.ofNullable(ReadablePart.of(library, services)),
                        part -> offer(examined, part.orElse(null)));
            }
        }
    }

    private void offer(ExamineLibrary.Examined examined, @Nullable ReadablePart part) {
        readable = part;
        Offer offer = examined.offer();
        model.choose(new DamageModel.Report(DamageModel.Stage.CHOOSING, () -> lines(examined), offer.mendable(),
                offer.readable(), offer.saved()), SafetyPage.rows(offer.backups(), false),
                part == null ? List.of() : part.sessions());
    }

    private List<String> lines(ExamineLibrary.Examined examined) {
        List<String> lines = new ArrayList<>(examined.sentences(messages()));
        lines.add(words.text("safety.keep"));
        return lines;
    }

    private Messages messages() {
        return Messages.of(words.locale());
    }

    /** Carries out what was chosen; where it is not done, one can choose again. */
    private void act(Task<? extends Result> task) {
        work.follow(task, became -> {
            if (became instanceof Repaired repaired) {
                whole = repaired.library();
            }
            model.done(() -> became.sentences(messages()));
        });
    }

    /** What was found, for a task that is chosen once it is known. */
    private Function<Progress, ExamineLibrary.Result> found() {
        ExamineLibrary.Examined known = found;
        return known == null ? new ExamineLibrary(files)::run : progress -> known;
    }

    /** How far it is. */
    DamageModel.Stage stage() {
        return model.stage();
    }

    /** What was chosen; done once something was. */
    CompletableFuture<Optional<Path>> answer() {
        return answer;
    }

    @Override
    public void mend() {
        act(new RepairLibrary(found(), false));
    }

    @Override
    public void restore(BackupRow backup) {
        act(new RestoreBackup(found(), Path.of(backup.file())));
    }

    @Override
    public void look(SessionId session) {
        ReadablePart seen = readable;
        Scene page = stage.getScene();
        if (seen != null) {
            seen.scene(session, words, theme, () -> stage.setScene(page)).ifPresent(stage::setScene);
        }
    }

    @Override
    public void salvage() {
        String day = services.clock().instant().toString().replace(':', '-');
        Path target = library.resolveSibling(library.getFileName() + ".salvaged-" + day + ".pupitre");
        act(new SalvageLibrary(found(), target));
    }

    @Override
    public void goOn() {
        act(new RepairLibrary(found(), true));
    }

    @Override
    public void cancel() {
        work.cancel();
    }

    @Override
    public void open() {
        answer.complete(Optional.of(whole));
        stage.hide();
    }

    @Override
    public void quit() {
        stage.hide();
    }
}
