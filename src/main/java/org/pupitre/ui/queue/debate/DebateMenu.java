package org.pupitre.ui.queue.debate;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand.AllowDoubles;
import org.pupitre.domain.act.DebateCommand.CloseQueue;
import org.pupitre.domain.act.DebateCommand.OpenQueue;
import org.pupitre.domain.act.DebateCommand.SetBalance;
import org.pupitre.domain.act.DebateCommand.SetNextFrom;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.debate.Debate.Closing;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** What is set for the queue as a whole, at the foot of its menus. */
public final class DebateMenu {
    private static final List<Integer> SAFE_PLACES = List.of(0, 1, 2, 3, 5);
    private static final List<Integer> WAITS = List.of(0, 5, 10, 15, 20);

    private final DebateModel model;
    private final Words words;
    private final Sender sender;
    private final Runnable note;
    private final Runnable divide;

    /**
     * The menu.
     *
     * @param note   opens the note on the queue
     * @param divide opens the sheet of budgets
     */
    public DebateMenu(DebateModel model, Words words, Sender sender, Runnable note, Runnable divide) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.note = note;
        this.divide = divide;
    }

    /** What can be set now; nothing after the end of the session. */
    public List<MenuItem> items(Node near) {
        DebateModel.Shown shown = model.shownProperty().get();
        if (shown.over()) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        Closing closing = shown.debate().closing();
        items.add(check("debate.close", closing != Closing.OPEN,
                closing == Closing.OPEN ? new CloseQueue(false) : new OpenQueue(), near));
        items.add(check("debate.closePoints", closing == Closing.CLOSED,
                new CloseQueue(closing != Closing.CLOSED), near));
        items.add(check("debate.doubles", shown.debate().doubles(), new AllowDoubles(!shown.debate().doubles()), near));
        shown.item().ifPresent(item -> {
            Menu from = new Menu(words.text("debate.next"));
            for (NextFrom each : NextFrom.values()) {
                from.getItems().add(radio(words.word("debate.from", each), each == shown.from(),
                        new SetNextFrom(item, each), near));
            }
            items.add(from);
        });
        items.add(balance(shown, near));
        MenuItem edit = new MenuItem(words.text("debate.noteMenu"));
        edit.setOnAction(_ -> note.run());
        MenuItem budgets = new MenuItem(words.text("debate.divideMenu"));
        budgets.setOnAction(_ -> divide.run());
        items.addAll(List.of(edit, budgets));
        return items;
    }

    private Menu balance(DebateModel.Shown shown, Node near) {
        Menu menu = new Menu(words.text("debate.balance"));
        int safe = shown.debate().safePlaces();
        int wait = shown.debate().waitMinutes();
        SAFE_PLACES.forEach(places -> menu.getItems().add(radio(words.text("debate.safe", places), places == safe,
                new SetBalance(places, wait), near)));
        menu.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        WAITS.forEach(minutes -> menu.getItems().add(radio(words.text("debate.group", minutes), minutes == wait,
                new SetBalance(safe, minutes), near)));
        return menu;
    }

    private MenuItem check(String key, boolean on, Command command, Node near) {
        CheckMenuItem item = new CheckMenuItem(words.text(key));
        item.setSelected(on);
        item.setOnAction(_ -> sender.send(command, near));
        return item;
    }

    private MenuItem radio(String text, boolean on, Command command, Node near) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(on);
        item.setOnAction(_ -> {
            if (!on) {
                sender.send(command, near);
            }
        });
        return item;
    }
}
