package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.DamageReport;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.Settings;
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
    private final Theme theme = new Theme();
    private final CompletableFuture<Optional<Path>> answer = new CompletableFuture<>();
    private @Nullable Repair repair;
    private @Nullable ReadablePart readable;
    private volatile Path whole;

    /** What was found. */
    private record Found(Repair repair, @Nullable ReadablePart readable) {}

    private DamageWindow(Services services, Path library, Words words, Stage stage) {
        this.services = services;
        this.library = library;
        this.words = words;
        this.stage = stage;
        whole = library;
        work = new LongWork(model.work(), words);
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
            DamageWindow window = open(new Stage(), services, library, words);
            window.work.quietly(window::look, found -> {
                window.repair = found.repair();
                window.act(r -> progress -> r.restore(backup, progress));
            });
            return window;
        }).answer.join();
    }

    /** On the screen's thread: looks at everything, then lets one choose. */
    static DamageWindow show(Stage stage, Services services, Path library, Words words) {
        DamageWindow window = open(stage, services, library, words);
        window.work.quietly(window::look, window::offer);
        return window;
    }

    private static DamageWindow open(Stage stage, Services services, Path library, Words words) {
        DamageWindow window = new DamageWindow(services, library, words, stage);
        stage.titleProperty().bind(words.bind("common.product"));
        stage.setOnHidden(event -> window.answer.complete(Optional.empty()));
        stage.setScene(new DamageView(window.model, words, window, () -> new SessionCell(words)).scene(window.theme,
                WIDTH, HEIGHT));
        stage.show();
        return window;
    }

    private Found look(Progress progress) {
        Repair examined = Repair.examine(library, Repair.places(library, Settings.read(library).second()),
                services.clock(), progress);
        ReadablePart seen = examined.offer().findings().ok() ? null : ReadablePart.of(library, services);
        return new Found(examined, seen);
    }

    private void offer(Found found) {
        repair = found.repair();
        ReadablePart seen = found.readable();
        readable = seen;
        Offer offer = found.repair().offer();
        model.choose(new DamageModel.Report(DamageModel.Stage.CHOOSING, () -> lines(offer), offer.mendable(),
                offer.readable(), offer.saved()), SafetyPage.rows(offer.backups(), false),
                seen == null ? List.of() : seen.sessions());
    }

    private List<String> lines(Offer offer) {
        DamageReport report = report();
        List<String> lines = new ArrayList<>(report.findings(offer.findings()));
        lines.add(report.help(offer));
        lines.add(words.text("safety.keep"));
        return lines;
    }

    private DamageReport report() {
        return new DamageReport(Messages.of(words.locale()), services.clock(), ZoneId.systemDefault());
    }

    private void act(Function<Repair, Function<Progress, Repair.Done>> way) {
        Repair found = repair;
        if (found != null) {
            work.quietly(way.apply(found), done -> model.done(told(done)));
        }
    }

    private Supplier<List<String>> told(Repair.Done done) {
        return () -> {
            List<String> lines = new ArrayList<>(
                    List.of(words.text("safety.done.entries", whole.toString(), done.entries())));
            if (!done.lost().isEmpty()) {
                lines.add(words.text("safety.done.lost", report().ranges(done.lost())));
            }
            done.aside().ifPresent(aside -> lines.add(words.text("safety.done.aside", aside.toString())));
            return lines;
        };
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
        act(found -> found::mend);
    }

    @Override
    public void restore(BackupRow backup) {
        act(found -> progress -> found.restore(Path.of(backup.file()), progress));
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
        act(found -> progress -> {
            Repair.Done done = found.salvage(target, progress);
            whole = target;
            return done;
        });
    }

    @Override
    public void goOn() {
        act(found -> found::goOn);
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
