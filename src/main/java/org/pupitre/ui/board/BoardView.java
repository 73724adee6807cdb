package org.pupitre.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.RowDrag;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.WhileVisible;

/** The question board: its lists, and the line in which a question is typed. */
public final class BoardView {
    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;
    private final CaptureField capture;
    private final WordingEditor editor;
    private final QuestionButtons buttons;
    private final Tabs tabs;
    private final RowList<QuestionRow> rows;
    private final ListView<QuestionRow> list;
    private final Sender sender;
    /** The number above which a new question is to come. */
    private OptionalInt awaited = OptionalInt.empty();

    /** The panel of the question board. */
    public static Panel panel(PanelContext context, BoardModel model) {
        Part<BoardView> part = context.part("board", () -> new BoardView(model, context.words(), context.sender()),
                BoardView::build, model);
        return Panel.of("board", part)
                .keys(NamedKey.live("keys.act.NEXT_QUESTION", context.send(NextQuestion::new, part), Typed.of('Q')),
                        NamedKey.live("keys.act.ANSWERED", context.send(() -> new AnswerQuestion(null), part),
                                Typed.of('A')),
                        NamedKey.always("keys.act.READ_OUT_CARD", context.lead(part, BoardView::readOutCard),
                                Pressed.bare(KeyCode.F3)),
                        NamedKey.always("keys.act.COLUMNS", context.lead(part, BoardView::columns),
                                Pressed.bare(KeyCode.F4)),
                        NamedKey.always("keys.act.ASK", context.lead(part, BoardView::focusQuestionField),
                                Pressed.control(KeyCode.K)))
                .list(BoardView::keys).reveal(QuestionId.class, BoardView::reveal)
                .begin(BoardView::focusQuestionField).make();
    }

    public BoardView(BoardModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        acts = new BoardActs(model, sender);
        capture = new CaptureField(model, words, sender, this::added);
        rows = new RowList<>(model.rows(), words, "board.title", "board.listName", "question-list");
        list = rows.view();
        editor = new WordingEditor(model, words, sender, this::focusList);
        buttons = new QuestionButtons(model, acts, words, editor, this::card);
        tabs = new Tabs(model, words, sender.drafts(), acts, onto -> acts.drop(selected(), onto, list));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> count());
        rows.keys().on("keys.row.openQuestion", editor::open, Pressed.bare(KeyCode.ENTER))
                .on("keys.row.questionCard", this::card, Pressed.alt(KeyCode.ENTER))
                .on("keys.row.forward", this::forward, Pressed.shift(KeyCode.ENTER))
                .on("keys.row.readOut", row -> acts.now(row, list), Pressed.control(KeyCode.ENTER))
                .on("keys.row.up", row -> acts.move(row, -1, list), Pressed.alt(KeyCode.UP))
                .on("keys.row.down", row -> acts.move(row, 1, list), Pressed.alt(KeyCode.DOWN))
                .on("keys.row.star", _ -> acts.star(selected(), list), Pressed.alt(KeyCode.S))
                .on("keys.row.merge", _ -> acts.merge(selected(), list), Pressed.alt(KeyCode.M))
                .on("keys.row.writing", _ -> acts.sort(selected(), QuestionDestination.WRITING, null, list),
                        Pressed.alt(KeyCode.W))
                .also("keys.row.sieve", this::focusFilterField, Pressed.alt(KeyCode.F))
                .on("keys.row.wording", editor::open, Pressed.bare(KeyCode.F2))
                .on("keys.row.asker", row -> ShownPerson.ask(list, row.question().asker()),
                        Pressed.shift(KeyCode.F2))
                .on("keys.row.dismiss", this::reasons, Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    public Region build() {
        rows.id("question-list").first(() -> 0).backTo(capture::enter)
                .menu((menu, row, near) -> buttons.fill(menu, row, selected(), near))
                .open((row, _) -> editor.open(row))
                .drag(new RowDrag<>(row -> row.question().state().listed(), model::placeOf,
                        (row, place) -> acts.moveTo(row, place, list)))
                .empty(none()).cells(() -> new QuestionCell(model, words, buttons, model.singleProperty()));
        capture.intoList(this::focusList);
        Follow.each(model.rows(), this::showAdded);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox pane = new VBox();
        WhileVisible.in(pane, tabs, editor, editor.waiting(), list, capture.waiting(), capture);
        pane.getStyleClass().addAll(Styles.PANE, "board");
        return pane;
    }

    /** Puts the keyboard into the line that takes a question down. */
    public void focusQuestionField() {
        capture.enter();
    }

    /** Puts the keyboard into the filter of the lists. */
    public void focusFilterField() {
        tabs.focusFilter();
    }

    /** Brings the keyboard to a question, in whichever list it is; of one that is now or next, to its wording. */
    public void reveal(QuestionId question) {
        Stream.of(model.nowProperty().get(), model.nextProperty().get()).flatMap(Optional::stream)
                .filter(row -> row.id().equals(question)).findFirst().ifPresentOrElse(editor::open, () -> {
                    model.choose(question);
                    rows.reveal(row -> row.id().equals(question));
                });
    }

    /** Opens the wording of a question that is on the board. */
    public static void write(Panel panel, QuestionId question) {
        panel.part().with(view -> {
            if (view instanceof BoardView board) {
                board.model.question(question.value()).ifPresent(board.editor::open);
            }
        });
    }

    /** A question that was taken is selected and scrolled to; it may come a moment after its answer. */
    private void added(int above) {
        model.tabProperty().set(Tab.INBOX);
        awaited = OptionalInt.of(above);
        showAdded();
    }

    private void showAdded() {
        if (awaited.isPresent() && model.tabProperty().get() == Tab.INBOX) {
            model.newestAbove(awaited.getAsInt()).ifPresent(id -> {
                awaited = OptionalInt.empty();
                if (!list.isFocused()) {
                    FxThread.later(() -> rows.show(row -> row.id().equals(id)));
                }
            });
        }
    }

    /** Puts the keyboard into the list, on its first line if none is selected. */
    private void focusList() {
        if (model.rows().isEmpty()) {
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private ObservableValue<String> none() {
        return Follow.text(
                () -> model.filterProperty().get().isBlank()
                        ? words.word("board.empty", model.tabProperty().get())
                        : words.text("board.emptyFilter", model.filterProperty().get()),
                model.tabProperty(), model.filterProperty(), words.localeProperty());
    }

    /** The keys of the list. */
    public RowKeys<?> keys() {
        return rows.keys();
    }

    /** Asks for the reason beside the list; a letter or an arrow and Enter answers. */
    private void reasons(QuestionRow row) {
        List<QuestionRow> chosen = selected();
        if (row.question().state().listed() && BoardActs.all(chosen, q -> q.state().listed())) {
            rows.ask(buttons.reasons(chosen, list));
        }
    }

    /** The selected rows, in their order. */
    private List<QuestionRow> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void count() {
        model.selected(list.getSelectionModel().getSelectedIndices().size());
    }

    private void forward(QuestionRow row) {
        if (model.singleProperty().get() && row.question().state() == Question.State.MERGED) {
            buttons.unmerge(row, list);
        } else {
            acts.forward(selected(), list);
        }
    }

    /** Opens the card of a question. */
    private void card(QuestionRow row) {
        layers().ifPresent(layers -> {
            QuestionSheet sheet = new QuestionSheet(row.id(), model, words, acts, sender, buttons, layers);
            layers.cover(sheet, sheet::leave);
        });
    }

    /** Fills the window with the question on the floor, or the one that comes next, in large letters. */
    public void readOutCard() {
        layers().filter(layers -> !closed(layers, "#read-out-card")).ifPresent(layers -> {
            ReadOutCard large = new ReadOutCard(model, words, layers::uncover);
            layers.cover(large, large::leave);
        });
    }

    /** Shows all lists beside each other. */
    public void columns() {
        layers().filter(layers -> !closed(layers, "#board-columns")).ifPresent(layers -> {
            BoardColumns all = new BoardColumns(model, words, acts, buttons, this::card, layers::uncover);
            layers.cover(all, all::leave);
        });
    }

    /** The same key leaves what it opened. */
    private static boolean closed(Layers layers, String shown) {
        boolean open = layers.lookup(shown) != null;
        if (open) {
            layers.uncover();
        }
        return open;
    }

    private Optional<Layers> layers() {
        return Layers.of(list);
    }
}
