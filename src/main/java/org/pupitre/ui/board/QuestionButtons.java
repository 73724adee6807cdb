package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;

/** What can be done with a question where it is, as small buttons and as a menu. */
final class QuestionButtons {
    private final BoardModel model;
    private final BoardActs acts;
    private final Words words;
    private final WordingEditor editor;

    QuestionButtons(BoardModel model, BoardActs acts, Words words, WordingEditor editor) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.editor = editor;
    }

    private record Act(String key, Runnable run) {}

    /** The buttons under a question. */
    List<Node> of(QuestionRow row, Node near) {
        List<Node> made = new ArrayList<>();
        for (Act act : acts(row, near)) {
            Button button = new Button(words.text(act.key()));
            button.getStyleClass().addAll("act");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(e -> act.run().run());
            made.add(button);
        }
        if (row.question().state().listed()) {
            MenuButton dismiss = new MenuButton(words.text("board.dismiss"));
            dismiss.getStyleClass().addAll("act");
            dismiss.setMinWidth(Region.USE_PREF_SIZE);
            dismiss.setFocusTraversable(false);
            dismiss.getItems().addAll(reasons(row, near));
            made.add(dismiss);
        }
        return made;
    }

    /** Fills the menu of a question. */
    void fill(ContextMenu menu, QuestionRow row, Node near) {
        menu.getItems().clear();
        for (Act act : acts(row, near)) {
            menu.getItems().add(item(words.text(act.key()), act.run()));
        }
        if (row.question().state().listed()) {
            menu.getItems().addAll(item(words.text("board.up"), () -> acts.move(row, -1, near)),
                    item(words.text("board.down"), () -> acts.move(row, 1, near)),
                    item(words.text("board.first"), () -> acts.moveTo(row, 1, near)));
            Menu dismiss = new Menu(words.text("board.dismiss"));
            dismiss.getItems().addAll(reasons(row, near));
            menu.getItems().add(dismiss);
        }
        Menu language = new Menu(words.text("board.language"));
        for (LanguageTag tag : model.languagesProperty().get()) {
            language.getItems().add(item(tag.nameIn(words.locale()), () -> acts.language(row, tag, near)));
        }
        menu.getItems().addAll(language, ShownPerson.item(words, near, row.question().asker()));
    }

    /** The reasons for not taking a question. */
    List<MenuItem> reasons(QuestionRow row, Node near) {
        List<MenuItem> items = new ArrayList<>();
        for (DismissReason reason : DismissReason.values()) {
            items.add(item(words.word("board.reason", reason), () -> acts.dismiss(row, reason, near)));
        }
        return items;
    }

    private List<Act> acts(QuestionRow row, Node near) {
        Act shortlist = new Act("board.toShortlist", () -> acts.shortlist(row, near));
        Act next = new Act("board.toNext", () -> acts.toNext(row, near));
        Act now = new Act("board.toNow", () -> acts.now(row, near));
        Act writing = new Act("board.inWriting", () -> acts.inWriting(row, near));
        Act wording = new Act("board.editWording", () -> editor.open(row));
        Act reopen = new Act("board.reopen", () -> acts.reopen(row, near));
        boolean over = model.overProperty().get();
        return switch (row.question().state()) {
            case INBOX -> over ? List.of(shortlist, writing, wording) : List.of(shortlist, next, writing, wording);
            case SHORTLISTED -> over
                    ? List.of(writing, wording)
                    : model.speakingProperty().get()
                            ? List.of(next, writing, wording)
                            : List.of(next, now, writing, wording);
            case ANSWERED -> List.of(reopen, writing, wording);
            case FOLLOW_UP -> List.of(reopen, wording);
            case DISMISSED, MERGED -> List.of(reopen);
            case NEXT, NOW -> List.of(wording);
        };
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> act.run());
        return item;
    }
}
