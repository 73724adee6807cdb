package org.pupitre.app.window;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.pupitre.domain.value.SessionId;
import org.pupitre.failure.Failure;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Result;
import org.pupitre.task.elsewhere.ActWords;
import org.pupitre.task.elsewhere.ContinueHere;
import org.pupitre.task.elsewhere.HandOver;
import org.pupitre.task.elsewhere.LookElsewhere;
import org.pupitre.task.elsewhere.ReceiveActs;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.BundleModel;
import org.pupitre.ui.library.BundleSheet;
import org.pupitre.ui.library.elsewhere.ContinueModel;
import org.pupitre.ui.library.elsewhere.ContinueSheet;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;
import org.pupitre.ui.library.elsewhere.LeftActsModel;
import org.pupitre.ui.library.elsewhere.LeftActsSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions of other computers, over the list of sessions. On the screen's thread; what is long is done beside it. */
final class OtherComputers implements ElsewhereDoor {
    private static final Logger LOG = LoggerFactory.getLogger(OtherComputers.class);

    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final Around around;

    /**
     * What is around.
     *
     * @param window  the window, to ask over it
     * @param layers  the layers of the window as it is now
     * @param open    opens a session
     * @param changed the list of sessions may show something else now
     */
    record Around(
            Supplier<Optional<Stage>> window,
            Supplier<Optional<Layers>> layers,
            Consumer<SessionId> open,
            Runnable changed) {}

    OtherComputers(LibraryDesk library, InstantSource wall, Words words, Around around) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.around = around;
    }

    private Messages messages() {
        return Messages.of(words.locale());
    }

    @Override
    public void begin() {
        around.layers().get().ifPresent(
                layers -> layers.cover(new ContinueSheet(new ContinueModel(), this, words, layers)));
    }

    @Override
    public void look(boolean folder, ContinueModel model) {
        around.window().get().flatMap(window -> folder ? folder(window) : file(window))
                .ifPresent(from -> look(from, model));
    }

    private Optional<Path> folder(Stage window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("elsewhere.title"));
        File chosen = chooser.showDialog(window);
        return ChosenFile.of(chosen, window, words);
    }

    private Optional<Path> file(Stage window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("elsewhere.title"));
        return ChosenFile.of(chooser.showOpenDialog(window), window, words);
    }

    /** Looks into a place that was chosen. */
    void look(Path from, ContinueModel model) {
        model.work();
        LongWork.BESIDE.execute(() -> {
            LookElsewhere.Result found = new LookElsewhere(from, null).run(Progress.NONE);
            FxThread.run(() -> {
                if (found instanceof LookElsewhere.Found sessions) {
                    model.found(sessions.sessions().stream().map(one -> offer(one, from, model)).toList());
                } else {
                    model.refused(found.sentences(messages()));
                }
            });
        });
    }

    private ContinueModel.Offer offer(FoundActs one, Path from, ContinueModel model) {
        String name = new LookElsewhere.Found(List.of(one)).sentences(messages()).getFirst();
        List<String> about = new ArrayList<>();
        one.used().forEach(file -> about.add(words.text("elsewhere.from", file)));
        one.damaged().forEach(file -> about.add(words.text("elsewhere.damaged", file)));
        return new ContinueModel.Offer(name, about, () -> goOn(one, from, model));
    }

    private void goOn(FoundActs one, Path from, ContinueModel model) {
        model.work();
        LongWork.BESIDE.execute(() -> {
            ContinueHere.Result became = new ContinueHere(library, one, from, wall.instant()).run(Progress.NONE);
            FxThread.run(() -> {
                around.changed().run();
                if (became.done()) {
                    model.done(became.sentences(messages()), () -> around.open().accept(one.session()));
                } else {
                    model.refused(became.sentences(messages()));
                }
            });
        });
    }

    @Override
    public void handOver(SessionId session) {
        around.window().get().ifPresent(window -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.text("elsewhere.handOver"));
            chooser.setInitialFileName(session.value().replace(':', '-') + ActFile.ENDING);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Pupitre", "*" + ActFile.ENDING));
            ChosenFile.of(chooser.showSaveDialog(window), window, words).ifPresent(file -> handOver(session,
                    ActFile.is(file) ? file : file.resolveSibling(file.getFileName() + ActFile.ENDING)));
        });
    }

    @Override
    public void receive() {
        around.window().get().flatMap(this::file).ifPresent(this::receive);
    }

    /** Takes in what another computer hands over; what is to be decided about then is shown at once. */
    void receive(Path file) {
        around.layers().get().ifPresent(layers -> {
            BundleModel model = new BundleModel();
            layers.cover(new BundleSheet(model, words, layers));
            LongWork.BESIDE.execute(() -> {
                try {
                    ReceiveActs.Result became = new ReceiveActs(library, file, wall.instant()).run(Progress.NONE);
                    FxThread.run(() -> received(became, model));
                } catch (RuntimeException e) {
                    LOG.error("acts could not be taken in", e);
                    FxThread.run(() -> model.refused(List.of(words.text("failure.notDone", Failure.code(e)))));
                }
            });
        });
    }

    private void received(ReceiveActs.Result became, BundleModel model) {
        around.changed().run();
        if (became instanceof ReceiveActs.Received received && !received.listed().isEmpty()) {
            decide(received.state().id());
        } else if (became.done()) {
            model.done(became.sentences(messages()));
        } else {
            model.refused(became.sentences(messages()));
        }
    }

    private void handOver(SessionId session, Path file) {
        around.layers().get().ifPresent(layers -> {
            BundleModel model = new BundleModel();
            layers.cover(new BundleSheet(model, words, layers));
            LongWork.BESIDE.execute(() -> {
                Result became = new HandOver(library, session, file, wall.instant()).run(Progress.NONE);
                FxThread.run(() -> {
                    if (became.done()) {
                        model.done(became.sentences(messages()));
                    } else {
                        model.refused(became.sentences(messages()));
                    }
                });
            });
        });
    }

    @Override
    public void decide(SessionId session) {
        around.layers().get().ifPresent(layers -> layers.cover(
                new LeftActsSheet(new LeftActsModel(session, acts(session)), this, words, layers)));
    }

    private List<LeftActsModel.Act> acts(SessionId session) {
        ActWords said = new ActWords(messages());
        return library.continuing().listed(session).stream()
                .map(one -> new LeftActsModel.Act(one.act().command(), said.line(one))).toList();
    }

    @Override
    public void settle(LeftActsModel model, LeftActsModel.Act act, boolean take, Consumer<String> refused) {
        Obstacle.of(library.continuing().settle(model.session(), act.command(), take, wall.instant()))
                .ifPresent(obstacle -> refused.accept(obstacle.sentence(messages())));
        model.show(acts(model.session()));
        around.changed().run();
    }
}
