package org.pupitre.ui.prepare.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.GlossaryCommand.RemoveTerm;
import org.pupitre.domain.value.TermId;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The glossary: how many terms, a field to look for one, and the terms, each edited in its place. */
public final class WordsView {
    private final WordsModel model;
    private final Words words;
    private final Sender sender;
    private final Node importing;
    private final RowList<TermRow> rows;
    private final TextField search = new OneLineField();
    private final TermEditor editor;

    /**
     * The panel of the glossary.
     *
     * @param importing is shown beside how many terms there are
     */
    public static Panel panel(PanelContext context, Node importing) {
        WordsModel model = new WordsModel();
        Part<WordsView> part =
                context.part("words", () -> new WordsView(model, context.words(), context.sender(), importing),
                        WordsView::build, model);
        return Panel.of("words", part).list(WordsView::keys).reveal(TermId.class, WordsView::reveal)
                .begin(WordsView::focusSearch).make();
    }

    WordsView(WordsModel model, Words words, Sender sender, Node importing) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.importing = importing;
        rows = new RowList<>(model.rows(), words, "glossary.title", "glossary.listName", "term-list");
        rows.keys().on("keys.row.term", row -> edit(row.term().id()), Pressed.bare(KeyCode.ENTER),
                Pressed.bare(KeyCode.F2))
                .also("keys.row.addTerm", this::add, Pressed.control(KeyCode.ENTER), Pressed.bare(KeyCode.INSERT))
                .on("keys.row.removeTerm", row -> remove(row, rows.view()), Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
        editor = new TermEditor(model, words, sender, this::left);
        search.setId("term-search");
        search.promptTextProperty().bind(words.bind("glossary.search"));
        search.accessibleTextProperty().bind(words.bind("glossary.search"));
        Follow.each(search.textProperty(), () -> model.search(search.getText()));
        search.setOnAction(e -> {
            rows.focus();
            e.consume();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searched);
    }

    /** Builds the panel, top to bottom as on the screen. */
    Region build() {
        rows.id("term-list").first(() -> 0).backTo(search::requestFocus).menu(this::menu)
                .open((row, _) -> edit(row.term().id()))
                .empty(Follow.text(() -> words.text(model.shownProperty().get().searching()
                        ? "glossary.notFound"
                        : "glossary.empty"), model.shownProperty(), words.localeProperty()))
                .cells(() -> new TermCell(model, words));
        StackPane middle = new StackPane();
        WhileVisible.in(middle, rows.view(), editor);
        StackPane.setAlignment(editor, Pos.TOP_CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox find = new HBox(search, addButton());
        HBox.setHgrow(search, Priority.ALWAYS);
        find.setAlignment(Pos.CENTER_LEFT);
        find.getStyleClass().add("term-find");
        VBox pane = new VBox(head(), find, middle);
        pane.getStyleClass().addAll(Styles.PANE, "glossary");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private Button addButton() {
        Button add = new Button();
        add.setId("term-add");
        add.textProperty().bind(words.bind("glossary.add"));
        add.getStyleClass().add(Styles.GHOST);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        return add;
    }

    private Region head() {
        DigitsLabel figure = new DigitsLabel(model.shownProperty().map(shown -> String.valueOf(shown.terms())),
                Styles.BIG);
        figure.setId("term-count");
        Label unit = new Label();
        unit.textProperty().bind(Follow.text(() -> words.text("glossary.unit", model.shownProperty().get().terms()),
                model.shownProperty(), words.localeProperty()));
        unit.getStyleClass().addAll(Styles.LEAD, Styles.STRONG);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox count = new HBox(figure, unit, gap, importing);
        count.setAlignment(Pos.BASELINE_LEFT);
        count.getStyleClass().add("people-count");
        WrappedText found = WrappedText.of(Follow.text(this::found, model.shownProperty(), words.localeProperty()),
                Styles.MUTED);
        found.setId("term-found");
        found.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(count, found);
        head.getStyleClass().add("people-head");
        return head;
    }

    private String found() {
        WordsModel.Shown shown = model.shownProperty().get();
        return shown.searching() ? words.text("glossary.found", shown.found()) : words.text("glossary.ofSeminar");
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    void reveal(TermId term) {
        search.clear();
        rows.reveal(row -> row.term().id().equals(term));
    }

    void focusSearch() {
        search.requestFocus();
        search.end();
    }

    private void searched(KeyEvent e) {
        boolean bare = !e.isShiftDown() && !e.isAltDown() && !e.isShortcutDown();
        if (e.getCode() == KeyCode.DOWN && bare) {
            rows.focus();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            add();
            e.consume();
        }
    }

    private void add() {
        place(0);
        editor.openNew();
    }

    private void edit(TermId term) {
        rows.show(row -> row.term().id().equals(term));
        place(above(rows.view()));
        editor.open(term);
    }

    /** Where the selected row begins; the fields are laid over it, and end with the list at the latest. */
    private static double above(ListView<TermRow> list) {
        int place = list.getSelectionModel().getSelectedIndex();
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof TermCell cell && cell.getIndex() == place && cell.isVisible())
                .mapToDouble(node -> list.sceneToLocal(node.localToScene(0, 0)).getY()).findFirst().orElse(0);
    }

    private void place(double from) {
        double room = Math.max(0, rows.view().getHeight() - editor.prefHeight(rows.view().getWidth()));
        editor.setTranslateY(Math.clamp(from, 0, room));
    }

    private void left(TermId term, boolean again) {
        rows.show(row -> row.term().id().equals(term));
        if (again) {
            add();
        } else {
            rows.view().requestFocus();
        }
    }

    private void remove(TermRow row, Node near) {
        sender.send(new RemoveTerm(row.term().id()), near);
    }

    private void menu(ContextMenu menu, TermRow row, Node near) {
        MenuItem edit = new MenuItem(words.text("glossary.menu.edit"));
        edit.setOnAction(_ -> edit(row.term().id()));
        MenuItem remove = new MenuItem(words.text("glossary.menu.remove"));
        remove.setOnAction(_ -> remove(row, near));
        menu.getItems().addAll(edit, remove);
    }
}
