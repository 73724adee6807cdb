package org.pupitre.ui.timeline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;

/** What can be done with an item that does not run, as a row of small buttons; all else is in the menu, which is the last. */
final class AgendaButtons {
    private final HBox offered;
    private final Button start;
    private final Button cue;
    private final Button endAside;
    private final Button skip;
    private final Button reopen;
    private final Button bringBack;

    /**
     * @param item whose buttons these are now
     * @param cell where a refusal is shown
     * @param menu opens the menu of the row beside a node
     */
    AgendaButtons(Words words, AgendaActs acts, Supplier<AgendaRow> item, Node cell, Consumer<Node> menu) {
        start = button(words, Feather.PLAY, "timeline.start", () -> acts.start(item.get(), cell));
        cue = button(words, Feather.FLAG, "timeline.giveCue", () -> acts.start(item.get(), cell));
        endAside = button(words, Feather.SQUARE, "timeline.endAside", () -> acts.endAside(item.get(), cell));
        skip = button(words, Feather.SLASH, "timeline.skip", () -> acts.skip(item.get(), cell));
        reopen = button(words, Feather.ROTATE_CCW, "timeline.reopen", () -> acts.reopen(item.get(), cell));
        bringBack = button(words, Feather.ROTATE_CCW, "timeline.bringBack", () -> acts.reopen(item.get(), cell));
        Button more = button(words, Feather.MORE_HORIZONTAL, "timeline.moreActs", () -> {
        });
        more.setOnAction(_ -> menu.accept(more));
        offered = new HBox(start, cue, endAside, skip, reopen, bringBack, more);
        offered.setMinWidth(HBox.USE_PREF_SIZE);
        offered.getStyleClass().add("agenda-offered");
    }

    HBox node() {
        return offered;
    }

    void show(AgendaRow.Look look) {
        boolean marker = look.form().kind() == ItemKind.MARKER;
        showIf(start, look.startable() && !marker);
        showIf(cue, look.startable() && marker);
        showIf(endAside, look.endableAside());
        showIf(skip, look.skippable());
        showIf(reopen, look.reopenable());
        showIf(bringBack, look.canComeBack());
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
