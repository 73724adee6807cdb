package org.pupitre.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Words;

/** What can be done with an item, as a menu; only what fits its state can be chosen. */
final class AgendaMenu extends ContextMenu {
    private final Words words;

    AgendaMenu(Words words, AgendaActs acts, AgendaRow row, Node near) {
        this.words = words;
        MenuItem start = item("timeline.start", () -> acts.start(row, near));
        MenuItem skip = item("timeline.skip", () -> acts.skip(row, near));
        MenuItem reopen = item("timeline.reopen", () -> acts.reopen(row, near));
        MenuItem bringBack = item("timeline.bringBack", () -> acts.reopen(row, near));
        MenuItem more = item("timeline.more", () -> acts.minute(1, near));
        MenuItem less = item("timeline.less", () -> acts.minute(-1, near));
        MenuItem pause = item("timeline.pause", () -> acts.pauseOrResume(row, near));
        MenuItem resume = item("timeline.resume", () -> acts.pauseOrResume(row, near));
        MenuItem end = item("timeline.end", () -> acts.end(near));
        MenuItem over = item("timeline.ended", () -> {
        });
        over.setDisable(true);
        getItems().addAll(over, start, skip, reopen, bringBack, more, less, pause, resume, end);
        setOnShowing(e -> {
            AgendaRow.Look look = row.lookProperty().get();
            ItemState state = look.state();
            boolean running = look.running();
            boolean startable = look.startable();
            over.setVisible(look.over());
            start.setVisible(startable && state != ItemState.SKIPPED);
            skip.setVisible(startable && (state == ItemState.PLANNED || state == ItemState.NOT_DONE));
            reopen.setVisible(look.reopenable());
            bringBack.setVisible(startable && state == ItemState.SKIPPED);
            more.setVisible(running);
            less.setVisible(running);
            pause.setVisible(state == ItemState.RUNNING);
            resume.setVisible(state == ItemState.PAUSED);
            end.setVisible(running);
        });
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind(key));
        item.setOnAction(e -> action.run());
        return item;
    }
}
