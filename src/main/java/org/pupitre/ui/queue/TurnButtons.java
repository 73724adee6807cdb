package org.pupitre.ui.queue;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;

/** Less time, more time, pause, end, next: what the moderator does with the turn on the floor. */
final class TurnButtons {
    private static final int MINUTE_SECONDS = 60;

    private final FloorModel model;
    private final Words words;
    private final Sender sender;

    TurnButtons(FloorModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    WrappingRow build() {
        ObservableValue<Boolean> nobody = model.speakerProperty().map(s -> s.isEmpty());
        ObservableValue<Boolean> held = model.speakerProperty()
                .map(s -> s.map(line -> line.entry().state() == QueueEntry.State.PAUSED).orElse(false));
        Button less = button(words.bind("queue.minute"), Feather.MINUS, "turn-less",
                () -> new QueueCommand.GiveTime(-MINUTE_SECONDS));
        named(less, words.bind("queue.lessTime"));
        Button more = button(words.bind("queue.minute"), Feather.PLUS, "turn-more",
                () -> new QueueCommand.GiveTime(MINUTE_SECONDS));
        named(more, words.bind("queue.moreTime"));
        Button pause = button(
                Follow.text(
                        () -> held.getValue() ? words.text("queue.resume") : words.text("queue.pause"),
                        words.localeProperty(), held),
                Feather.PAUSE, "turn-pause", () -> FloorView.pauseOrResume(model));
        pause.graphicProperty().bind(held.map(h -> (Node) Icons.of(h ? Feather.PLAY : Feather.PAUSE)));
        Button end = button(words.bind("queue.end"), Feather.SQUARE, "turn-end", QueueCommand.EndTurn::new);
        for (Button button : new Button[]{less, more, pause, end}) {
            button.disableProperty().bind(nobody);
        }
        Button next = button(words.bind("queue.next"), Feather.SKIP_FORWARD, "turn-next", QueueCommand.Advance::new);
        next.disableProperty().bind(model.finishedProperty());
        WrappingRow row = new WrappingRow(less, more, pause, end, next);
        row.getStyleClass().add("turn-buttons");
        return row;
    }

    private static void named(Button button, ObservableValue<String> name) {
        button.accessibleTextProperty().bind(name);
        Tips.nameOf(button);
    }

    private Button button(ObservableValue<String> text, Feather icon, String id, Supplier<Command> act) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setGraphic(Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.GHOST, Styles.SMALL);
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(act.get(), button));
        return button;
    }
}
