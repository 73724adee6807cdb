package org.pupitre.ui.queue;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.queue.debate.DebateMenu;

/** The menu of a line of the queue: the same acts as by key, with the keys beside them. */
final class QueueMenu {
    private final QueueModel model;
    private final QueueActs acts;
    private final Words words;
    private final EntryEditor editor;
    private final ShareMenu shares;
    private final MoveField move;
    private final DebateMenu debate;

    QueueMenu(QueueModel model, QueueActs acts, Words words, EntryEditor editor, ShareMenu shares,
            MoveField move, DebateMenu debate) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.editor = editor;
        this.shares = shares;
        this.move = move;
        this.debate = debate;
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
                    r.why() == null
                            ? item("queue.menuPutBack", () -> acts.withdraw(r, near))
                            : item("queue.menuNext", () -> acts.forward(r, near)),
                    card(r, near));
            case QueueRow.Waiting r -> menu.getItems().addAll(item("queue.menuNext", () -> acts.forward(r, near)),
                    item("queue.menuFloor", () -> acts.floor(r, near)), new SeparatorMenuItem(),
                    item("queue.menuUp", () -> acts.move(r, -1, near)),
                    item("queue.menuDown", () -> acts.move(r, 1, near)),
                    item("queue.menuFirst", () -> acts.moveTo(r, 1, near)),
                    item("queue.menuMoveTo", () -> move.open(r)), new SeparatorMenuItem(),
                    languages(r.speaker(), near), item("queue.menuEdit", () -> editor.open(r.speaker())),
                    new SeparatorMenuItem(), item("queue.menuWithdraw", () -> acts.withdraw(r, near)));
        }
        answer(menu, row, near);
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(shares.items(near));
        Menu whole = new Menu(words.text("debate.menu"));
        whole.getItems().addAll(debate.items(near));
        menu.getItems().add(whole);
    }

    /** An answer goes to an intervention or a question to the speaker, and not to an answer. */
    private void answer(ContextMenu menu, QueueRow row, Node near) {
        SpeakerLine speaker = switch (row) {
            case QueueRow.Called r -> r.speaker();
            case QueueRow.Waiting r -> r.speaker();
            case QueueRow.NextQuestion _ -> null;
        };
        if (speaker != null && speaker.entry().answerTo() == null
                && (speaker.entry().type() == SpeechType.INTERVENTION
                        || speaker.entry().type() == SpeechType.INTERJECTION)) {
            menu.getItems().add(item("queue.menuAnswer", () -> acts.answer(speaker, near)));
        }
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
