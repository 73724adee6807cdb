package org.pupitre.ui.panes;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.pupitre.ui.board.BoardModel;
import org.pupitre.ui.board.BoardView;
import org.pupitre.ui.board.NowCard;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.interpretation.InterpretationView;
import org.pupitre.ui.interpretation.SlotView;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.notes.NotesModel;
import org.pupitre.ui.notes.NotesView;
import org.pupitre.ui.queue.FloorModel;
import org.pupitre.ui.queue.FloorView;
import org.pupitre.ui.queue.QueueModel;
import org.pupitre.ui.queue.QueueView;
import org.pupitre.ui.queue.balance.SideDoor;
import org.pupitre.ui.shell.LateActs;
import org.pupitre.ui.shell.StagedSession;

/** The panes on a session without a disk: what is sent is carried out and shown again at once. */
public final class Desk extends LateActs {
    final Words words;
    final Theme theme = new Theme();
    final Sender sender;
    final FloorModel floor;
    final QueueModel queue = new QueueModel();
    final InterpretationModel interpretation = new InterpretationModel();
    public final BoardModel board = new BoardModel();
    final NotesModel notes = new NotesModel();
    final QueueView queueView;
    final VBox side = new VBox();
    private Runnable sideClosed = () -> {
    };
    final SideDoor door = new SideDoor() {
        @Override
        public void open(Region head, Region body, Runnable closed) {
            side.getChildren().setAll(head, body);
            sideClosed = closed;
        }

        @Override
        public void close() {
            side.getChildren().clear();
            sideClosed.run();
        }
    };
    final InterpretationView interpretationView;
    final SlotView slotView;
    public final BoardView boardView;
    final NotesView notesView;

    public Desk(StagedSession session, Locale locale, Theme.Choice choice) {
        super(session);
        words = new Words(locale);
        floor = new FloorModel(words);
        theme.choiceProperty().set(choice);
        sender = new Sender(words, this);
        queueView = new QueueView(queue, words, sender, _ -> {
        }, door);
        interpretationView = new InterpretationView(interpretation, words, sender, () -> {
        });
        slotView = new SlotView(interpretation, words, sender, () -> {
        });
        boardView = new BoardView(board, words, sender);
        notesView = new NotesView(notes, words, sender);
        show();
    }

    @Override
    public void show() {
        for (DeskModel model : List.of(floor, queue, interpretation, board, notes)) {
            model.show(session.state(), session.now());
        }
    }

    /** The question on the floor over the board, as they are in their columns. */
    public Region nowAndBoard() {
        Region list = boardView.build();
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(new NowCard(board, words, sender, id -> {
        }), list);
    }

    Region floorAndQueue() {
        Region list = queueView.build();
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(new FloorView(floor, words, sender).build(), list);
    }

    public Scene scene(Region pane, double width, double height) {
        Scene scene = new Scene(new Layers(words, pane), width, height);
        theme.dress(scene);
        return scene;
    }

    public static <T> T onScreen(java.util.concurrent.Callable<T> act) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(act.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
