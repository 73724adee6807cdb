package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.BackUp;
import org.pupitre.task.CheckLibrary;
import org.pupitre.task.ChooseSecondPlace;
import org.pupitre.task.LibraryFiles;
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
     * @param clock        the time that is right now
     * @param beside       runs what is long, on a thread that is not the screen's
     * @param askForFolder asks for a folder
     * @param restore      closes everything and restores a backup
     * @param leave        takes the sheet away
     */
    record Around(
            InstantSource clock,
            Executor beside,
            Supplier<Optional<Path>> askForFolder,
            Consumer<Path> restore,
            Runnable leave) {}

    SafetyPage(LibraryDesk library, KeptChoices remembered, Words words, boolean restorable, Around around) {
        this.library = library;
        this.remembered = remembered;
        this.words = words;
        this.around = around;
        work = new LongWork(model.work(), words, around.beside());
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
        model.reading();
        around.beside().execute(() -> {
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
        Optional<BackUp.Second> second = remembered.secondPlace().map(place -> new BackUp.Second(place, false));
        BackUp task = backUp(Backup.Reason.ASKED, second);
        work.tell(progress -> {
            BackUp.Result made = task.run(progress);
            if (made.done()) {
                // Takes back that the second place is away, where that was told before.
                library.serveSecondPlace();
            }
            return made;
        }, made -> show());
    }

    private BackUp backUp(Backup.Reason reason, Optional<BackUp.Second> second) {
        return new BackUp(library, reason, second);
    }

    @Override
    public void check() {
        work.tell(new CheckLibrary(library, LibraryFiles.of(library.file(), around.clock())), found -> {
        });
    }

    @Override
    public void restore(BackupRow backup) {
        work.follow(backUp(Backup.Reason.BEFORE_RESTORE, Optional.empty()),
                made -> around.restore().accept(Path.of(backup.file())));
    }

    @Override
    public void chooseSecondPlace() {
        around.askForFolder().get().ifPresent(place -> work
                .follow(new ChooseSecondPlace(library.file(), place), chosen -> {
                    remembered.secondPlace(place);
                    show();
                    bring();
                }));
    }

    /** The newest backup goes there at once, so that one sees that it works. */
    private void bring() {
        work.quietly(progress -> {
            library.serveSecondPlace();
            return true;
        }, brought -> show());
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
