package org.pupitre.ui.queue;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;

/** The menu of a line of the queue: the same acts as by key, with the keys beside them. */
final class QueueMenu {
    private final QueueModel model;
    private final QueueActs acts;
    private final Words words;
    private final EntryEditor editor;

    QueueMenu(QueueModel model, QueueActs acts, Words words, EntryEditor editor) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.editor = editor;
    }

    /** Fills the menu for a line. */
    void fill(ContextMenu menu, QueueRow row, ListCell<QueueRow> cell) {
        menu.getItems().clear();
        switch (row) {
            case QueueRow.Called r -> {
                menu.getItems().addAll(item("queue.menuFloor", () -> acts.floor(r, cell)),
                        item("queue.menuNoAnswer", () -> acts.noAnswer(r, cell)), languages(r.speaker(), cell),
                        item("queue.menuEdit", () -> editor.open(r.speaker())), new SeparatorMenuItem(),
                        item("queue.menuWithdraw", () -> acts.withdraw(r, cell)));
            }
            case QueueRow.NextQuestion r -> menu.getItems().addAll(item("queue.menuReadOut", () -> acts.floor(r, cell)),
                    item("queue.menuPutBack", () -> acts.withdraw(r, cell)));
            case QueueRow.Waiting r -> menu.getItems().addAll(item("queue.menuNext", () -> acts.forward(r, cell)),
                    item("queue.menuFloor", () -> acts.floor(r, cell)), new SeparatorMenuItem(),
                    item("queue.menuUp", () -> acts.move(r, -1, cell)),
                    item("queue.menuDown", () -> acts.move(r, 1, cell)),
                    item("queue.menuFirst", () -> acts.moveTo(r, 1, cell)), new SeparatorMenuItem(),
                    languages(r.speaker(), cell), item("queue.menuEdit", () -> editor.open(r.speaker())),
                    new SeparatorMenuItem(), item("queue.menuWithdraw", () -> acts.withdraw(r, cell)));
        }
    }

    private Menu languages(SpeakerLine speaker, ListCell<QueueRow> cell) {
        Menu menu = new Menu(words.text("queue.menuLanguage"));
        for (LanguageTag language : model.languagesProperty().get()) {
            MenuItem item = new MenuItem(language.nameIn(words.locale()));
            item.setOnAction(e -> acts.language(speaker, language, cell));
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
