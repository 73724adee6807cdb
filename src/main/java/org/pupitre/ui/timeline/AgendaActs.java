package org.pupitre.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;

/** What can be done with an item, the same from buttons, menu and keys. */
final class AgendaActs {
    private static final int MINUTE_SECONDS = 60;

    private final Words words;
    private final Sender sender;

    AgendaActs(Words words, Sender sender) {
        this.words = words;
        this.sender = sender;
    }

    /** Starts an item; one that has run already asks first, beside the row, since this makes a second run of it. */
    void start(AgendaRow row, Node near) {
        StartItem start = new StartItem(row.id(), false);
        sender.send(start, near, () -> {
        }, reason -> {
            if (reason instanceof Rejection.ItemHasRun) {
                Layers.of(near).ifPresent(layers -> layers.bubble(question(row.id(), layers, near), near));
                return true;
            }
            return false;
        });
    }

    void skip(AgendaRow row, Node near) {
        send(new SkipItem(row.id()), near);
    }

    void reopen(AgendaRow row, Node near) {
        send(new ReopenItem(row.id()), near);
    }

    void end(Node near) {
        send(new EndItem(), near);
    }

    void minute(int more, Node near) {
        send(new AddTime(more * MINUTE_SECONDS), near);
    }

    void pauseOrResume(AgendaRow row, Node near) {
        boolean paused = row.lookProperty().get().state() == ItemState.PAUSED;
        send(paused ? new ResumeItem() : new PauseItem(), near);
    }

    void send(Command command, Node near) {
        sender.send(command, near);
    }

    private HBox question(ItemId item, Layers layers, Node near) {
        Button again = new Button(words.text("timeline.startAgain"));
        again.getStyleClass().add(Styles.PRIMARY);
        again.setOnAction(e -> {
            layers.hideBubble();
            send(new StartItem(item, true), near);
        });
        Button leave = new Button(words.text("common.cancel"));
        leave.setOnAction(e -> layers.hideBubble());
        HBox box = new HBox(new Label(words.text("timeline.askAgain")), again, leave);
        box.getStyleClass().add("question");
        return box;
    }
}
