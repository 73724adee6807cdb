package org.pupitre.ui.queue;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;

/** The menu of a line of the queue: the same acts as by key, with the keys beside them. */
final class QueueMenu {
    private final QueueModel model;
    private final QueueActs acts;
    private final Words words;
    private final EntryEditor editor;
    private final ShareMenu shares;

    QueueMenu(QueueModel model, QueueActs acts, Words words, EntryEditor editor, ShareMenu shares) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.editor = editor;
        this.shares = shares;
    }

    /** Fills the menu for a line. */
    void fill(ContextMenu menu, QueueRow row, Node near) {
        menu.getItems().clear();
        if (model.overProperty().get()) {
            MenuItem ended = new MenuItem(words.text("timeline.ended"));
            ended.setDisable(true);
            menu.getItems().add(ended);
            return;
        }
        switch (row) {
            case QueueRow.Called r -> {
                menu.getItems().addAll(item("queue.menuFloor", () -> acts.floor(r, near)),
                        item("queue.menuNoAnswer", () -> acts.noAnswer(r, near)), languages(r.speaker(), near),
                        item("queue.menuEdit", () -> editor.open(r.speaker())), card(r, near),
                        new SeparatorMenuItem(),
                        item("queue.menuWithdraw", () -> acts.withdraw(r, near)));
            }
            case QueueRow.NextQuestion r -> menu.getItems().addAll(item("queue.menuReadOut", () -> acts.floor(r, near)),
                    item("queue.menuPutBack", () -> acts.withdraw(r, near)), card(r, near));
            case QueueRow.Waiting r -> menu.getItems().addAll(item("queue.menuNext", () -> acts.forward(r, near)),
                    item("queue.menuFloor", () -> acts.floor(r, near)), new SeparatorMenuItem(),
                    item("queue.menuUp", () -> acts.move(r, -1, near)),
                    item("queue.menuDown", () -> acts.move(r, 1, near)),
                    item("queue.menuFirst", () -> acts.moveTo(r, 1, near)), new SeparatorMenuItem(),
                    languages(r.speaker(), near), item("queue.menuEdit", () -> editor.open(r.speaker())),
                    new SeparatorMenuItem(), item("queue.menuWithdraw", () -> acts.withdraw(r, near)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(shares.items(near));
    }

    private MenuItem card(QueueRow row, Node near) {
        return ShownPerson.item(words, near, row.person());
    }

    private Menu languages(SpeakerLine speaker, Node near) {
        Menu menu = new Menu(words.text("queue.menuLanguage"));
        for (LanguageTag language : model.languagesProperty().get()) {
            MenuItem item = new MenuItem(language.nameIn(words.locale()));
            item.setOnAction(e -> acts.language(speaker, language, near));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(e -> act.run());
        return item;
    }
}
