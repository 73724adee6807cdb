package org.pupitre.ui.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.before.Computer;
import org.pupitre.ui.before.Safety;

/** Which backup is the newest, and the way to the sheet of backups; until they are told, nothing is known of any. */
final class KnownBackups {
    private @Nullable Supplier<Optional<Instant>> newest;
    private @Nullable Supplier<Computer> computer;
    private Runnable sheet = () -> {
    };

    void know(Supplier<Optional<Instant>> latest, Runnable open) {
        newest = latest;
        sheet = open;
    }

    void watch(Supplier<Computer> has) {
        computer = has;
    }

    void open() {
        sheet.run();
    }

    /** How safe what was entered is, in a library that saves like this. */
    Safety safety(Saved saved) {
        Supplier<Optional<Instant>> latest = newest;
        Supplier<Computer> has = computer;
        return new Safety(saved.failure(), saved.aside(), latest != null,
                latest == null ? null : latest.get().orElse(null), has == null ? null : has.get());
    }
}
