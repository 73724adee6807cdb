package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.safety.BackupRow;
import org.pupitre.ui.safety.SafetyModel;
import org.pupitre.ui.safety.SafetyView;

/** The sheet of backups of an open library, over the first screen or over the console. */
final class SafetyPage implements SafetyView.Acts {
    private final LibraryDesk library;
    private final KeptChoices remembered;
    private final Words words;
    private final SafetyModel model = new SafetyModel();
    private final LongWork work;
    private final Around around;
    private int shown;

    /**
     * What is around the sheet.
     *
     * @param askForFolder asks for a folder
     * @param restore      closes everything and restores a backup
     * @param leave        takes the sheet away
     */
    record Around(Supplier<Optional<Path>> askForFolder, Consumer<Path> restore, Runnable leave) {}

    SafetyPage(LibraryDesk library, KeptChoices remembered, Words words, boolean restorable, Around around) {
        this.library = library;
        this.remembered = remembered;
        this.words = words;
        this.around = around;
        work = new LongWork(model.work(), words);
        model.restorable(restorable);
        show();
    }

    SafetyView view() {
        return new SafetyView(model, words, this);
    }

    /** Reads each backup not read before, beside the screen's thread, and shows those that hold what they should. */
    private void show() {
        Optional<Path> place = remembered.secondPlace();
        model.secondPlace(place.map(Path::toString).orElse(""));
        int turn = ++shown;
        Thread.ofPlatform().daemon().name("pupitre-backups").start(() -> {
            List<BackupRow> rows = new ArrayList<>(rows(library.backups(), false));
            place.ifPresent(p -> rows.addAll(rows(
                    Backups.whole(Backups.in(p, library.file()).list(), Progress.NONE), true)));
            List<BackupRow> sorted = rows.stream().sorted(Comparator.comparing(BackupRow::at).reversed()).toList();
            FxThread.run(() -> {
                if (turn == shown) {
                    model.show(sorted);
                }
            });
        });
    }

    static List<BackupRow> rows(List<Backup> backups, boolean elsewhere) {
        return backups.stream().map(b -> new BackupRow(b.file().toString(), b.at(), b.reason(), b.entries(), elsewhere))
                .toList();
    }

    @Override
    public void backUp() {
        work.run(progress -> {
            Backup made = library.backUp(Backup.Reason.ASKED, progress);
            library.serveSecondPlace();
            return made;
        }, made -> {
            show();
            return () -> words.text("safety.backedUp", Formats.timeOfDay(made.at(), ZoneId.systemDefault()),
                    made.entries());
        });
    }

    @Override
    public void check() {
        work.run(progress -> {
            progress.at(0.1);
            Findings findings = library.verify();
            progress.at(1);
            return findings;
        }, found -> () -> found.ok()
                ? words.text("safety.checked", found.entries())
                : words.text("safety.checkedBad"));
    }

    @Override
    public void restore(BackupRow backup) {
        work.quietly(progress -> library.backUp(Backup.Reason.BEFORE_RESTORE, progress),
                made -> around.restore().accept(Path.of(backup.file())));
    }

    @Override
    public void chooseSecondPlace() {
        around.askForFolder().get().ifPresent(place -> work.quietly(progress -> {
            Backups.in(place, library.file()).make();
            return place;
        }, chosen -> {
            remembered.secondPlace(chosen);
            show();
            bring();
        }));
    }

    /** The newest backup goes there at once, so that one sees that it works. */
    private void bring() {
        Thread.ofPlatform().daemon().name("pupitre-second-place").start(() -> {
            library.serveSecondPlace();
            FxThread.run(this::show);
        });
    }

    @Override
    public void forgetSecondPlace() {
        remembered.secondPlace(null);
        show();
    }

    @Override
    public void cancel() {
        work.cancel();
    }

    @Override
    public void leave() {
        around.leave().run();
    }
}
