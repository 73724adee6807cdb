package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.OpenedFile;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Arrival;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.GiveBundle;
import org.pupitre.task.LookAtBundle;
import org.pupitre.task.Result;
import org.pupitre.task.TakeBundle;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.BundleModel;
import org.pupitre.ui.library.BundleSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bundles and files that come in from outside or go out, over whatever the window shows. On the screen's thread. */
final class IncomingFiles {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);

    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final Around around;

    /**
     * What is around.
     *
     * @param layers  the layers of the window as it is now
     * @param open    opens a session
     * @param free    whether no session is open, so that one may be opened without a live one leaving the screen
     * @param changed the list of sessions may show something else now
     * @param seminar takes in a seminar file
     * @param acts    takes in what another computer handed over
     */
    record Around(
            Supplier<Optional<Layers>> layers,
            Consumer<SessionId> open,
            BooleanSupplier free,
            Runnable changed,
            Consumer<Path> seminar,
            Consumer<Path> acts) {}

    IncomingFiles(LibraryDesk library, InstantSource wall, Words words, Around around) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.around = around;
    }

    /** A file that someone opened: a bundle or a seminar; anything else is refused in a sentence. */
    void receive(Path file) {
        switch (OpenedFile.of(file)) {
            case BUNDLE -> take(file);
            case SEMINAR -> around.seminar().accept(file);
            case ACTS -> around.acts().accept(file);
            case NOTHING -> refuse(words.text("cli.cannotRead", file));
            case LIBRARY, OTHER -> refuse(words.text("cli.open.other", file));
        }
    }

    /** Says what was done, over whatever the window shows. */
    void tell(List<String> sentences) {
        sheet(new BundleModel()).ifPresent(model -> model.done(sentences));
    }

    private void refuse(String sentence) {
        sheet(new BundleModel()).ifPresent(model -> model.refused(List.of(sentence)));
    }

    /** Takes a bundle in: with a preview where the library has the session, else as a rapporteur's copy that opens. */
    void take(Path file) {
        sheet(new BundleModel()).ifPresent(model -> work(model, () -> {
            LookAtBundle.Result found = new LookAtBundle(() -> library, file, null).run(Progress.NONE);
            if (!(found instanceof LookAtBundle.Looked looked) || looked.arrival().known()) {
                say(model, found);
            } else if (looked.arrival().where() == Arrival.Where.NEW) {
                carryOut(model, looked.arrival().bundle(), true);
            } else {
                FxThread.run(() -> model.ask(found.sentences(messages()),
                        () -> work(model, () -> carryOut(model, looked.arrival().bundle(), false))));
            }
        }));
    }

    private void carryOut(BundleModel model, Bundle bundle, boolean opens) {
        TakeBundle.Result became = new TakeBundle(library, bundle, wall.instant()).run(Progress.NONE);
        if (!(became instanceof TakeBundle.Taken taken)) {
            say(model, became);
            return;
        }
        FxThread.run(() -> {
            around.changed().run();
            if (opens) {
                around.layers().get().ifPresent(Layers::uncover);
                around.open().accept(taken.session());
            } else {
                model.done(became.sentences(messages()),
                        around.free().getAsBoolean() ? () -> around.open().accept(taken.session()) : null);
            }
        });
    }

    /** Writes the bundle of a session. */
    void give(SessionId session, Path file) {
        sheet(new BundleModel()).ifPresent(model -> work(model, () -> say(model,
                new GiveBundle(library, session, file, "Pupitre", wall.instant()).run(Progress.NONE))));
    }

    /** Whether a session is a rapporteur's copy, whose bundle goes back. */
    boolean copy(SessionId session) {
        return library.sessions().stream().anyMatch(s -> s.id().equals(session) && s.copy());
    }

    /** The name a bundle is offered under; what goes back does not replace what was given. */
    static String name(SessionId session, boolean back) {
        return session.value().replace(':', '-') + (back ? "-notes" : "") + BundleReader.ENDING;
    }

    private void refused(BundleModel model, String sentence) {
        FxThread.run(() -> model.refused(List.of(sentence)));
    }

    private void say(BundleModel model, Result became) {
        List<String> sentences = became.sentences(messages());
        FxThread.run(() -> {
            if (became.done()) {
                model.done(sentences);
            } else {
                model.refused(sentences);
            }
        });
    }

    private Messages messages() {
        return Messages.of(words.locale());
    }

    /** Shows the sheet of a model; empty where there is no window to show it in. */
    private Optional<BundleModel> sheet(BundleModel model) {
        @Nullable Layers layers = around.layers().get().orElse(null);
        if (layers == null) {
            return Optional.empty();
        }
        layers.cover(new BundleSheet(model, words, layers));
        return Optional.of(model);
    }

    /** Reads and writes beside the screen's thread. */
    private void work(BundleModel model, Runnable work) {
        Thread.ofPlatform().daemon().name("pupitre-bundle").start(() -> {
            try {
                work.run();
            } catch (LibraryException e) {
                refused(model, words.text(e.key(), e.arguments()));
            } catch (RuntimeException e) {
                LOG.error("a bundle could not be taken in or given", e);
                refused(model, words.text("failure.notDone", Failure.code(e)));
            }
        });
    }
}
