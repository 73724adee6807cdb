package org.pupitre.ui.timeline;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;

/** What can be done with an item, as two rows of buttons: while it runs, and while it does not. */
final class AgendaButtons {
    private final HBox running;
    private final HBox offered;
    private final Button pause;
    private final Button start;
    private final Button skip;
    private final Button reopen;
    private final Button bringBack;

    /**
     * @param item whose buttons these are now
     * @param cell where a refusal is shown
     */
    AgendaButtons(Words words, AgendaActs acts, Supplier<AgendaRow> item, Node cell) {
        pause = button(words, Feather.PAUSE, "timeline.pause", () -> acts.pauseOrResume(item.get(), cell));
        running = new HBox(button(words, Feather.MINUS, "timeline.less", () -> acts.minute(-1, cell)),
                button(words, Feather.PLUS, "timeline.more", () -> acts.minute(1, cell)), pause,
                button(words, Feather.SQUARE, "timeline.end", () -> acts.end(cell)));
        running.getStyleClass().add("agenda-running");
        start = button(words, Feather.PLAY, "timeline.start", () -> acts.start(item.get(), cell));
        skip = button(words, Feather.SLASH, "timeline.skip", () -> acts.skip(item.get(), cell));
        reopen = button(words, Feather.ROTATE_CCW, "timeline.reopen", () -> acts.reopen(item.get(), cell));
        bringBack = button(words, Feather.ROTATE_CCW, "timeline.bringBack", () -> acts.reopen(item.get(), cell));
        offered = new HBox(start, skip, reopen, bringBack);
        offered.getStyleClass().add("agenda-offered");
    }

    /** For an item that runs or is paused. */
    HBox running() {
        return running;
    }

    /** For any other item. */
    HBox offered() {
        return offered;
    }

    void show(AgendaRow.Look look) {
        ItemState state = look.state();
        ((FontIcon) pause.getGraphic()).setIconCode(state == ItemState.PAUSED ? Feather.PLAY : Feather.PAUSE);
        AgendaCell.showIf(start, look.startable() && state != ItemState.SKIPPED);
        AgendaCell.showIf(skip, look.startable() && (state == ItemState.PLANNED || state == ItemState.NOT_DONE));
        AgendaCell.showIf(reopen, look.reopenable());
        AgendaCell.showIf(bringBack, look.startable() && state == ItemState.SKIPPED);
    }

    private static Button button(Words words, Feather icon, String key, Runnable action) {
        Button made = Icons.button(icon, words.bind(key), action);
        made.setFocusTraversable(false);
        return made;
    }
}
