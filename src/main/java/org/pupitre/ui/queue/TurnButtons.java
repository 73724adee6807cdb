package org.pupitre.ui.queue;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** Less time, more time, pause, end: what the moderator does with the turn on the floor. */
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

    HBox build() {
        ObservableValue<Boolean> held = model.speakerProperty()
                .map(s -> s.map(line -> line.entry().state() == QueueEntry.State.PAUSED).orElse(false));
        Button less = button(words.bind("timeline.minuteLess"), "turn-less",
                () -> new QueueCommand.GiveTime(-MINUTE_SECONDS));
        less.accessibleTextProperty().bind(words.bind("queue.lessTime"));
        Button more = button(words.bind("timeline.minuteMore"), "turn-more",
                () -> new QueueCommand.GiveTime(MINUTE_SECONDS));
        more.accessibleTextProperty().bind(words.bind("queue.moreTime"));
        Button pause = button(
                Follow.text(
                        () -> held.getValue() ? words.text("queue.resume") : words.text("queue.pause"),
                        words.localeProperty(), held),
                "turn-pause", () -> FloorView.pauseOrResume(model));
        Button end = button(words.bind("queue.end"), "turn-end", QueueCommand.EndTurn::new);
        Button none = button(words.bind("queue.notAnAnswer"), "turn-no-answer",
                () -> new QueueCommand.NotAnAnswer(null));
        none.visibleProperty().bind(Follow.flag(
                () -> model.questionProperty().get()
                        .flatMap(q -> model.speakerProperty().get().filter(line -> line.answers(q))).isPresent(),
                model.questionProperty(), model.speakerProperty()));
        none.managedProperty().bind(none.visibleProperty());
        HBox row = new HBox(less, more, pause, end, none);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.getStyleClass().add("band-acts");
        row.visibleProperty().bind(model.speakerProperty().map(Optional::isPresent));
        return row;
    }

    private Button button(ObservableValue<String> text, String id, Supplier<Command> act) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setId(id);
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(act.get(), button));
        return button;
    }
}
