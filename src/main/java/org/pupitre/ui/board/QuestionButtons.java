package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.board.Answer;
import org.pupitre.domain.board.Merged;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.ListMenu;

/** What can be done with a question where it is, as small buttons and as a menu. */
final class QuestionButtons {
    private final BoardModel model;
    private final BoardActs acts;
    private final Words words;
    private final WordingEditor editor;
    private final Consumer<QuestionRow> card;
    private final ListMenu asking = new ListMenu();

    /** @param card opens the card of a question */
    QuestionButtons(BoardModel model, BoardActs acts, Words words, WordingEditor editor, Consumer<QuestionRow> card) {
        this.card = card;
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
            dismiss.getItems().addAll(reasons(List.of(row), near));
            made.add(dismiss);
        }
        return made;
    }

    /** Fills the menu of the questions that are selected, of which this is the one it was opened on. */
    void fill(ContextMenu menu, QuestionRow row, List<QuestionRow> chosen, Node near) {
        menu.getItems().clear();
        if (chosen.size() > 1) {
            several(menu, chosen, near);
        } else {
            single(menu, row, near);
        }
        marks(menu, chosen.size() > 1 ? chosen : List.of(row), near);
    }

    private void single(ContextMenu menu, QuestionRow row, Node near) {
        for (Act act : acts(row, near)) {
            menu.getItems().add(item(words.text(act.key()), act.run()));
        }
        if (row.question().state().listed()) {
            menu.getItems().addAll(item(words.text("board.up"), () -> acts.move(row, -1, near)),
                    item(words.text("board.down"), () -> acts.move(row, 1, near)),
                    item(words.text("board.first"), () -> acts.moveTo(row, 1, near)));
            menu.getItems().add(menu("board.dismiss", reasons(List.of(row), near)));
        }
        if (row.facts().like() > 0) {
            menu.getItems().add(item(words.text("board.mergeWith", row.facts().like()),
                    () -> acts.merge(List.of(row), near)));
        }
        for (QuestionRow member : model.membersOf(row.id())) {
            menu.getItems().add(item(words.text("board.takeOut", member.question().number()),
                    () -> unmerge(member, near)));
        }
        Menu language = menu("board.language", List.of());
        for (LanguageTag tag : model.languagesProperty().get()) {
            language.getItems().add(item(tag.nameIn(words.locale()), () -> acts.language(row, tag, near)));
        }
        menu.getItems().addAll(item(words.text("board.openCard"), () -> card.accept(row)), language,
                ShownPerson.item(words, near, row.question().asker()));
    }

    /** Where its lead was answered meanwhile, what becomes of the member is asked by two items of a menu. */
    void unmerge(QuestionRow member, Node near) {
        Merged merged = member.question().marks().merged();
        QuestionRow lead = merged == null ? null : model.question(merged.lead().value()).orElse(null);
        Answer answer = lead == null ? null : lead.question().answer();
        if (merged == null || lead == null || answer == null || answer.at().isBefore(merged.at())) {
            acts.unmerge(member, null, near);
            return;
        }
        ContextMenu asked = asking.get();
        asked.getItems().setAll(
                item(words.text("board.answeredWith", lead.question().number()),
                        () -> acts.unmerge(member, UnmergeTo.ANSWERED, near)),
                item(words.text("board.backToShortlist"), () -> acts.unmerge(member, UnmergeTo.SHORTLIST, near)));
        asked.show(near, Side.BOTTOM, 0, 0);
    }

    private void several(ContextMenu menu, List<QuestionRow> chosen, Node near) {
        int many = chosen.size();
        boolean open = BoardActs.all(chosen, q -> q.state().open());
        if (BoardActs.all(chosen, q -> q.state().listed())) {
            menu.getItems().add(item(words.text("board.toShortlist") + " (" + many + ")",
                    () -> acts.sort(chosen, QuestionDestination.SHORTLIST, null, near)));
        }
        if (BoardActs.all(chosen, q -> !q.state().open())) {
            menu.getItems().add(item(words.text("board.reopen") + " (" + many + ")",
                    () -> acts.sort(chosen, QuestionDestination.REOPENED, null, near)));
        }
        if (BoardActs.all(chosen, q -> q.state() != Question.State.FOLLOW_UP && q.state() != Question.State.MERGED)) {
            menu.getItems().add(item(words.text("board.inWriting") + " (" + many + ")",
                    () -> acts.sort(chosen, QuestionDestination.WRITING, null, near)));
        }
        if (BoardActs.all(chosen, q -> q.state().listed())) {
            menu.getItems().add(menu("board.dismiss", reasons(chosen, near)));
        }
        if (open) {
            menu.getItems().add(item(words.text("board.merge", many), () -> acts.merge(chosen, near)));
        }
    }

    private void marks(ContextMenu menu, List<QuestionRow> chosen, Node near) {
        menu.getItems().add(new SeparatorMenuItem());
        CheckMenuItem star = check(words.text("board.starred"), BoardActs.all(chosen, q -> q.marks().starred()),
                _ -> acts.star(chosen, near));
        Menu labels = menu("board.labels", List.of());
        for (String label : model.labels()) {
            labels.getItems().add(check(label, BoardActs.all(chosen, q -> q.marks().labels().contains(label)),
                    on -> acts.label(chosen, label, on, near)));
        }
        Menu people = menu("board.addressees", List.of());
        for (Person person : model.panelistsProperty().get()) {
            people.getItems().add(check(person.name(),
                    BoardActs.all(chosen, q -> q.marks().addressees().contains(person.id())),
                    on -> acts.address(chosen, person.id(), on, near)));
        }
        menu.getItems().add(star);
        Stream.of(labels, people).filter(each -> !each.getItems().isEmpty()).forEach(menu.getItems()::add);
    }

    private Menu menu(String key, List<MenuItem> items) {
        Menu menu = new Menu(words.text(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private static CheckMenuItem check(String text, boolean on, Consumer<Boolean> act) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> act.accept(item.isSelected()));
        return item;
    }

    /** The reasons for not taking questions. */
    List<MenuItem> reasons(List<QuestionRow> rows, Node near) {
        List<MenuItem> items = new ArrayList<>();
        for (DismissReason reason : DismissReason.values()) {
            items.add(item(words.word("board.reason", reason), () -> acts.dismiss(rows, reason, near)));
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
        Act apart = new Act("board.unmerge", () -> unmerge(row, near));
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
            case DISMISSED -> List.of(reopen);
            case MERGED -> List.of(apart);
            case NEXT, NOW -> List.of(wording);
        };
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> act.run());
        return item;
    }
}
