package org.pupitre.ui.queue;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.Id;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowDrag;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.queue.balance.BalanceModel;
import org.pupitre.ui.queue.balance.BalanceSheet;
import org.pupitre.ui.queue.balance.SideDoor;
import org.pupitre.ui.queue.debate.DebateLine;
import org.pupitre.ui.queue.debate.DebateMenu;
import org.pupitre.ui.queue.debate.DivideSheet;
import org.pupitre.ui.queue.debate.NoteField;

/** The speaker queue: the field that adds to it, what is next, who waits, who has spoken. */
public final class QueueView {
    private final QueueModel model;
    private final Words words;
    private final QueueActs acts;
    private final AddSpeaker add;
    private final EntryEditor editor;
    private final QueueMenu menu;
    private final RowList<QueueRow> rows;
    private final ListView<QueueRow> list;
    private final NoteField note;
    private final BalanceSheet balance;
    private final MoveField move;
    private final QueueFilter filter;
    private final PastTurns past;
    private final ShareMenu shares;
    private final Consumer<Id> wording;

    /**
     * The panel of who waits for the floor.
     *
     * @param wording leads to where the wording of the next question is edited
     * @param door    lays the sheet of balance over the console
     */
    public static Panel panel(PanelContext context, Consumer<Id> wording, SideDoor door) {
        QueueModel model = new QueueModel();
        Part<QueueView> part = context.part("queue",
                () -> new QueueView(model, context.words(), context.sender(), wording, door), QueueView::build, model);
        return Panel.of("queue", part)
                .keys(NamedKey.always("keys.act.SPEAKER", context.lead(part, QueueView::focusAddField),
                        Pressed.control(KeyCode.L)),
                        NamedKey.always("keys.act.FIND_SPEAKER", context.lead(part, QueueView::openFilter),
                                new Pressed(List.of(KeyCode.F), true, true)),
                        NamedKey.always("keys.act.BALANCE", context.lead(part, QueueView::openBalance),
                                Pressed.control(KeyCode.G)))
                .list(QueueView::keys).reveal(EntryId.class, QueueView::reveal).begin(QueueView::focusAddField).make();
    }

    public QueueView(QueueModel model, Words words, Sender sender, Consumer<Id> wording, SideDoor door) {
        this.wording = wording;
        this.model = model;
        this.words = words;
        acts = new QueueActs(model, sender);
        rows = new RowList<>(model.rows(), words, "queue.listName", "queue.listName", "queue-list");
        list = rows.view();
        add = new AddSpeaker(model, words, sender);
        editor = new EntryEditor(model, words, sender, list::requestFocus);
        move = new MoveField(model, acts, words, list::requestFocus);
        filter = new QueueFilter(model, words, rows::focusFirst);
        balance = new BalanceSheet(model.balance(), words, sender, door);
        past = new PastTurns(model, words, sender);
        shares = new ShareMenu(model.shares(), words, sender);
        note = new NoteField(model.debate(), words, sender, list::requestFocus);
        DebateMenu debate = new DebateMenu(model.debate(), words, sender, note::open,
                new DivideSheet(model.debate(), words, sender, door)::toggle);
        shares.with(debate);
        menu = new QueueMenu(model, acts, words, editor, shares, move, debate);
        rows.keys().on("keys.row.open", this::edit, Pressed.bare(KeyCode.ENTER))
                .on("keys.row.call", row -> acts.forward(row, list), Pressed.shift(KeyCode.ENTER))
                .on("keys.row.floor", row -> acts.floor(row, list), Pressed.control(KeyCode.ENTER))
                .on("keys.row.up", row -> acts.move(row, -1, list), Pressed.alt(KeyCode.UP))
                .on("keys.row.down", row -> acts.move(row, 1, list), Pressed.alt(KeyCode.DOWN))
                .on("keys.row.first", row -> acts.moveTo(row, 1, list), Pressed.alt(KeyCode.HOME))
                .on("keys.row.last", row -> acts.moveTo(row, model.waitingCount(), list), Pressed.alt(KeyCode.END))
                .on("keys.row.moveTo", move::open, Pressed.bare(KeyCode.F4))
                .on("keys.row.card", this::card, Pressed.bare(KeyCode.F2))
                .on("keys.row.entry", this::edit, Pressed.shift(KeyCode.F2))
                .on("keys.row.withdraw", row -> acts.withdraw(row, list), Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    public Region build() {
        rows.id("queue-list").first(() -> 0).backTo(add.field()::enter).menu(menu::fill).open((row, _) -> card(row))
                .drag(new RowDrag<>(QueueRow.Waiting.class::isInstance,
                        row -> row instanceof QueueRow.Waiting waiting ? waiting.place() : 0,
                        (row, place) -> acts.moveTo(row, place, list)))
                .empty(words.bind("queue.empty")).cells(() -> new QueueCell(model, words, acts));
        // What tells people of one name apart depends on all who are known.
        Follow.each(model.peopleProperty(), list::refresh);
        Follow.each(model.balance().markedProperty(), this::mark);
        add.intoList(rows::focus);
        StackPane middle = new StackPane();
        WhileVisible.in(middle, list, editor, move, note, add.suggestions());
        StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(move, Pos.BOTTOM_CENTER);
        filter.leaveFrom(list);
        StackPane.setAlignment(editor, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(add.suggestions(), Pos.BOTTOM_CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox pane = new VBox();
        WhileVisible.in(pane, new DebateLine(model.debate(), words), filter, middle, editor.waiting(), past,
                add.field().waiting(), add.field());
        pane.getStyleClass().addAll(Styles.PANE, "queue");
        shares.install(pane);
        return pane;
    }

    /** Puts the keyboard into the field that adds a speaker. */
    public void focusAddField() {
        add.field().enter();
    }

    /** The line shows where a suggestion would put someone; who is before it is in sight too. */
    private void mark() {
        BalanceModel.Marked marked = model.balance().markedProperty().get();
        list.refresh();
        if (marked != null) {
            int selected = list.getSelectionModel().getSelectedIndex();
            rows.show(row -> row instanceof QueueRow.Waiting waiting
                    && waiting.place() == Math.max(1, marked.place() - 1));
            list.getSelectionModel().clearAndSelect(selected);
        }
    }

    /** Opens the sheet of balance, or closes it. */
    public void openBalance() {
        balance.toggle();
    }

    /** Puts the keyboard into the field that filters the queue. */
    public void openFilter() {
        filter.open();
    }

    /** Brings the keyboard to someone who waits, or to the list of those who have spoken or withdrew. */
    public void reveal(EntryId entry) {
        if (!past.reveal(entry)) {
            filter.clear();
            rows.reveal(row -> row.key().equals(entry));
        }
    }

    /** Opens the card of the person; a request of someone who is still to be named opens itself. */
    private void card(QueueRow row) {
        if (!ShownPerson.ask(list, row.person())) {
            edit(row);
        }
    }

    /** The keys of the list. */
    public RowKeys<?> keys() {
        return rows.keys();
    }

    /** Opens language and remark; Enter never calls, and never gives the floor. */
    private void edit(QueueRow row) {
        switch (row) {
            case QueueRow.Called r -> editor.open(r.speaker());
            case QueueRow.Waiting r -> editor.open(r.speaker());
            case QueueRow.NextQuestion r -> wording.accept(r.question().id());
        }
    }
}
