package org.pupitre.ui.timeline;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;

/** What can be done with an item that does not run, as a row of small buttons. */
final class AgendaButtons {
    private final HBox offered;
    private final Button start;
    private final Button skip;
    private final Button reopen;
    private final Button bringBack;

    /**
     * @param item whose buttons these are now
     * @param cell where a refusal is shown
     */
    AgendaButtons(Words words, AgendaActs acts, Supplier<AgendaRow> item, Node cell) {
        start = button(words, Feather.PLAY, "timeline.start", () -> acts.start(item.get(), cell));
        skip = button(words, Feather.SLASH, "timeline.skip", () -> acts.skip(item.get(), cell));
        reopen = button(words, Feather.ROTATE_CCW, "timeline.reopen", () -> acts.reopen(item.get(), cell));
        bringBack = button(words, Feather.ROTATE_CCW, "timeline.bringBack", () -> acts.reopen(item.get(), cell));
        offered = new HBox(start, skip, reopen, bringBack);
        offered.setMinWidth(HBox.USE_PREF_SIZE);
        offered.getStyleClass().add("agenda-offered");
    }

    HBox node() {
        return offered;
    }

    void show(AgendaRow.Look look) {
        ItemState state = look.state();
        showIf(start, look.startable() && state != ItemState.SKIPPED);
        showIf(skip, look.startable() && (state == ItemState.PLANNED || state == ItemState.NOT_DONE));
        showIf(reopen, look.reopenable());
        showIf(bringBack, look.startable() && state == ItemState.SKIPPED);
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Button button(Words words, Feather icon, String key, Runnable action) {
        Button made = Icons.button(icon, words.bind(key), action);
        made.setFocusTraversable(false);
        return made;
    }
}
