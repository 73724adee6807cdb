package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand.QueueSpeakers;
import org.pupitre.domain.act.QueueCommand.ShareTime;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.ListMenu;
import org.pupitre.ui.queue.debate.DebateMenu;

/** What can be done with the planned speakers of the running item, as a menu: of the floor, and at the foot of others. */
final class ShareMenu {
    private final ShareModel model;
    private final Words words;
    private final Sender sender;
    private final ListMenu menu = new ListMenu();
    private @Nullable DebateMenu queue;

    ShareMenu(ShareModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    /** What is set for the queue is at the foot of the menu of the place. */
    void with(DebateMenu debate) {
        queue = debate;
    }

    /** Opens the menu where nothing below has one. */
    void install(Node place) {
        place.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            List<MenuItem> items = new ArrayList<>(items(place));
            items.addAll(queue == null ? List.of() : queue.items(place));
            if (!items.isEmpty()) {
                menu.get().getItems().setAll(items);
                menu.get().show(place, e.getScreenX(), e.getScreenY());
                e.consume();
            }
        });
    }

    /** What can be done now. */
    List<MenuItem> items(Node near) {
        ShareModel.Shown shown = model.shownProperty().get();
        List<MenuItem> items = new ArrayList<>();
        if (shown.over()) {
            return items;
        }
        if (shown.planned()) {
            if (shown.figures().isPresent()) {
                items.add(item("queue.shareOut", new ShareTime(), near));
            }
            items.add(item("queue.speakersIn", new QueueSpeakers(), near));
        }
        CheckMenuItem ready = new CheckMenuItem(words.text("queue.speakersReady"));
        ready.setSelected(shown.ready());
        ready.setOnAction(_ -> sender.send(new SetSpeakersReady(!shown.ready()), near));
        items.add(ready);
        return items;
    }

    private MenuItem item(String key, Command command, Node near) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(_ -> sender.send(command, near));
        return item;
    }
}
