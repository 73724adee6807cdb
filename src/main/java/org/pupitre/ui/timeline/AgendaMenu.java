package org.pupitre.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.PlanCommand.DuplicateItem;
import org.pupitre.domain.act.PlanCommand.JoinItems;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.Stroke.Pressed;

/** What can be done with an item, as a menu with the keys that do the same; what the session would refuse is not in it. */
final class AgendaMenu {
    static final Pressed INSERT_BELOW = Pressed.control(KeyCode.ENTER);
    static final Pressed INSERT_ABOVE = new Pressed(List.of(KeyCode.ENTER), true, true);
    static final Pressed UP = Pressed.alt(KeyCode.UP);
    static final Pressed DOWN = Pressed.alt(KeyCode.DOWN);
    static final Pressed LEAVE_OUT = Pressed.bare(KeyCode.DELETE);

    private final Words words;
    private final AgendaActs acts;

    AgendaMenu(Words words, AgendaActs acts) {
        this.words = words;
        this.acts = acts;
    }

    /** Fills the menu of a row; the line to which items fold has none. */
    void fill(ContextMenu menu, AgendaRow row, Node near) {
        if (row.folds()) {
            return;
        }
        AgendaRow.Look look = row.lookProperty().get();
        if (look.over()) {
            MenuItem over = item("timeline.ended", null, () -> {
            });
            over.setDisable(true);
            menu.getItems().add(over);
        }
        running(menu, row, look, near);
        separate(menu);
        shape(menu, row, look, near);
        separate(menu);
        add(menu, look.skippable(), "timeline.skip", LEAVE_OUT, () -> acts.skip(row, near));
        add(menu, look.canComeBack(), "timeline.bringBack", LEAVE_OUT, () -> acts.reopen(row, near));
        add(menu, acts.offered(new RemoveItem(row.id())), "timeline.remove", null, () -> acts.remove(row, near));
        if (!menu.getItems().isEmpty() && menu.getItems().getLast() instanceof SeparatorMenuItem last) {
            menu.getItems().remove(last);
        }
    }

    private void running(ContextMenu menu, AgendaRow row, AgendaRow.Look look, Node near) {
        boolean chain = look.form().kind().inChain();
        boolean marker = look.form().kind() == ItemKind.MARKER;
        add(menu, look.startable(), marker ? "timeline.giveCue" : "timeline.start", null, () -> acts.start(row, near));
        add(menu, look.reopenable(), "timeline.reopen", null, () -> acts.reopen(row, near));
        add(menu, chain && look.running(), "timeline.more", null, () -> acts.minute(1, near));
        add(menu, chain && look.running(), "timeline.less", null, () -> acts.minute(-1, near));
        add(menu, chain && look.state() == ItemState.RUNNING, "timeline.pause", null,
                () -> acts.pauseOrResume(row, near));
        add(menu, chain && look.state() == ItemState.PAUSED, "timeline.resume", null,
                () -> acts.pauseOrResume(row, near));
        add(menu, chain && look.running(), "timeline.end", null, () -> acts.end(near));
        add(menu, look.endableAside(), "timeline.endAside", null, () -> acts.endAside(row, near));
    }

    private void shape(ContextMenu menu, AgendaRow row, AgendaRow.Look look, Node near) {
        boolean open = !look.over();
        add(menu, open, "timeline.insertBelow", INSERT_BELOW, () -> acts.insertBelow(row, near));
        add(menu, open, "timeline.insertAbove", INSERT_ABOVE, () -> acts.insertAbove(row, near));
        add(menu, offered(acts.step(row, true)), "keys.row.up", UP, () -> acts.up(row, near));
        add(menu, offered(acts.step(row, false)), "keys.row.down", DOWN, () -> acts.down(row, near));
        add(menu, acts.offered(new DuplicateItem(row.id())), "timeline.duplicate", null,
                () -> acts.duplicate(row, near));
        add(menu, acts.offered(new SplitItem(row.id(), 1)), "timeline.split", null, () -> acts.split(row, near));
        add(menu, acts.offered(new JoinItems(row.id())), "timeline.join", null, () -> acts.join(row, near));
        add(menu, acts.offered(new ShiftRest(row.id(), 1)), "timeline.shift", null, () -> acts.shift(row, near));
    }

    private boolean offered(Optional<? extends Command> command) {
        return command.filter(acts::offered).isPresent();
    }

    private static void separate(ContextMenu menu) {
        if (!menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof SeparatorMenuItem)) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private void add(ContextMenu menu, boolean offered, String key, @Nullable Pressed stroke, Runnable act) {
        if (offered) {
            menu.getItems().add(item(key, stroke, act));
        }
    }

    /** The name of the act and, at the other end, its key. An accelerator would act wherever the keyboard is. */
    private MenuItem item(String key, @Nullable Pressed stroke, Runnable act) {
        Label name = new Label(words.text(key));
        HBox line = new HBox(name);
        line.getStyleClass().add("menu-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (stroke != null) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label cap = new Label(stroke.name(words));
            cap.getStyleClass().add(Styles.KEYCAP);
            line.getChildren().addAll(gap, cap);
        }
        MenuItem item = new CustomMenuItem(line);
        item.setText(words.text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
