package org.pupitre.ui.timeline;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.act.TimelineCommand.SetOffsetMode;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.list.ListMenu;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.timeline.edit.OverRow;
import org.pupitre.ui.timeline.landing.LandingModel;
import org.pupitre.ui.timeline.order.RowPull;
import org.pupitre.ui.timeline.table.AddLine;
import org.pupitre.ui.timeline.table.SumModel;
import org.pupitre.ui.timeline.table.SumView;
import org.pupitre.ui.timeline.table.TableCell;
import org.pupitre.ui.timeline.table.TableDoor;
import org.pupitre.ui.timeline.table.TableHead;

/** The agenda at the left of the console. */
public final class AgendaView {
    private static final int MINUTE_SECONDS = 60;

    private final Words words;
    private final Sender sender;
    private final AgendaModel model;
    private final AgendaActs acts;
    private final ListView<AgendaRow> list;
    private final ItemDetails details;
    private final OverRow middle;
    private final RowList<AgendaRow> rows;
    private final RowList.Menu<AgendaRow> menu;
    private final ListMenu opened = new ListMenu();
    private final MenuButton more;
    private final VBox root;
    /** What was put in and is not shown yet. */
    private @Nullable ItemId fresh;
    private @Nullable AddLine adding;

    /**
     * The panel of the agenda, with the keys for the running item.
     *
     * @param landing whose minutes it shows while it is proposed
     */
    public static Panel panel(PanelContext context, LandingModel landing) {
        AgendaModel model = new AgendaModel(context.words());
        model.follow(landing);
        Part<AgendaView> part = context.part("agenda",
                () -> new AgendaView(model, context.words(), context.sender()), AgendaView::root, model);
        return Panel.of("agenda", part)
                .keys(NamedKey.live("keys.act.NEXT_ITEM", context.send(NextItem::new, part), Typed.of('N')),
                        NamedKey.live("keys.act.MORE_TIME", context.send(() -> new AddTime(MINUTE_SECONDS), part),
                                Typed.of('+')),
                        NamedKey.live("keys.act.LESS_TIME", context.send(() -> new AddTime(-MINUTE_SECONDS), part),
                                new Typed(Set.of('-', '\u2212', '\u2013'), '\u2212')))
                .list(AgendaView::keys).reveal(ItemId.class, AgendaView::reveal).make();
    }

    /**
     * The panel of the agenda as a table, to prepare the session: all of an item in its row, and a line that adds items.
     *
     * @param landing accepted where the agenda is to end at the stop
     */
    public static Panel table(PanelContext context, LandingModel landing, TableDoor door) {
        AgendaModel model = new AgendaModel(context.words(), true);
        model.follow(landing);
        SumModel sum = new SumModel(context.words());
        Part<AgendaView> part = context.part("agenda", () -> {
            AgendaView view = new AgendaView(model, context.words(), context.sender());
            view.addHead(sum, landing, door);
            return view;
        }, AgendaView::root, both(model, sum));
        return Panel.of("plan", part).list(AgendaView::keys).reveal(ItemId.class, AgendaView::reveal)
                .begin(AgendaView::begin).make();
    }

    private static DeskModel both(DeskModel one, DeskModel other) {
        return (state, now) -> {
            one.show(state, now);
            other.show(state, now);
        };
    }

    /** Puts the sum and the names of the columns above the rows, and the line that adds items below them. */
    private void addHead(SumModel sum, LandingModel landing, TableDoor door) {
        Button end = new Button();
        end.setId("end-at-stop");
        end.textProperty().bind(words.bind("plan.endAtStop"));
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.visibleProperty().bind(landing.shownProperty().map(shown -> shown.command() != null));
        end.managedProperty().bind(end.visibleProperty());
        end.setOnAction(_ -> {
            LandSession command = landing.shownProperty().get().command();
            if (command != null) {
                acts.send(command, end);
            }
        });
        AddLine line = new AddLine(words, sender, model::session);
        line.tablesTo(door.tables());
        adding = line;
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(new SumView(sum, words, door.choose(), end), TableHead.of(words), middle,
                door.waiting(), line);
        root.getStyleClass().setAll(Styles.PANE, "plan");
        root.setAlignment(Pos.TOP_LEFT);
    }

    /** Work begins in the table, or where there is none yet in the line that adds. */
    private void begin() {
        if (!model.rows().isEmpty()) {
            rows.focus();
        } else if (adding != null) {
            adding.enter();
        }
    }

    public AgendaView(AgendaModel model, Words words, Sender sender) {
        this.sender = sender;
        this.words = words;
        this.model = model;
        acts = new AgendaActs(model, words, sender);
        rows = new RowList<>(model.rows(), words, "timeline.agenda", "timeline.agenda", "agenda-list");
        list = rows.view();
        details = new ItemDetails(model, words, sender, acts, list::requestFocus);
        RowPull<AgendaRow> pull = new RowPull<>(list, (row, onto, side) -> acts.target(row, onto, side, near(row)));
        middle = new OverRow(list, pull.line(), details);
        AgendaMenu filled = new AgendaMenu(words, acts);
        menu = filled::fill;
        acts.then(list::requestFocus, item -> {
            fresh = item;
            showFresh();
        });
        keys(rows.keys());
        rows.first(() -> model.runningProperty().get()).empty(words.bind("timeline.empty"))
                .menu((shown, row, near) -> filled.fill(shown, row, near instanceof ListView<?> ? near(row) : near))
                .cells(() -> model.table()
                        ? new TableCell<>(this::open)
                        : new AgendaCell(words, acts, model.openedProperty(), this::open, this::showMenu));
        // What runs is in view with what ran before it, however low the window.
        model.runningProperty().subscribe(at -> list.scrollTo(Math.max(0, at.intValue() - 1)));
        list.getSelectionModel().selectedItemProperty().addListener((_, was, _) -> follow(was));
        Follow.each(model.rows(), () -> FxThread.later(this::showFresh));
        rows.asHighAsItsRows();
        VBox.setVgrow(middle, Priority.ALWAYS);
        more = menu();
        root = new VBox(middle, more);
        root.setAlignment(Pos.TOP_RIGHT);
        root.getStyleClass().addAll(Styles.PANE, "agenda");
    }

    private void keys(RowKeys<AgendaRow> keys) {
        keys.on("keys.row.item", this::open, Pressed.bare(KeyCode.ENTER))
                .on("keys.row.rename", this::rename, Pressed.bare(KeyCode.F2))
                .on("keys.row.insertBelow", row -> acts.insertBelow(row, near(row)), AgendaMenu.INSERT_BELOW,
                        Pressed.bare(KeyCode.INSERT))
                .on("keys.row.insertAbove", row -> acts.insertAbove(row, near(row)), AgendaMenu.INSERT_ABOVE)
                .on("keys.row.up", row -> acts.up(row, near(row)), AgendaMenu.UP)
                .on("keys.row.down", row -> acts.down(row, near(row)), AgendaMenu.DOWN)
                .on("keys.row.leaveOut", row -> acts.leaveOutOrBringBack(row, near(row)), AgendaMenu.LEAVE_OUT,
                        Pressed.bare(KeyCode.BACK_SPACE));
        // In an empty agenda there is no row to act on.
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (model.rows().isEmpty() && (AgendaMenu.INSERT_BELOW.matches(e, e.getCode())
                    || AgendaMenu.INSERT_ABOVE.matches(e, e.getCode()))) {
                acts.insertBelow(null, list);
                e.consume();
            }
        });
    }

    /** Opens an item that was put in, its title selected, so that what is typed takes its place. */
    private void edit(ItemId item) {
        model.rows().stream().filter(row -> row.of(item)).findFirst().ifPresent(this::open);
        if (details.shows(item)) {
            details.name();
            acts.ahead().typeOn();
        } else {
            acts.ahead().leave();
        }
    }

    /** Asks for the hard stop beside the figure that shows it. */
    public static void askHardStop(Panel panel, Node near) {
        panel.part().with(view -> {
            if (view instanceof AgendaView agenda) {
                agenda.acts.hardStop(near);
            }
        });
    }

    /** An item that was just put in is selected and opened; its row may come a moment after the answer. */
    private void showFresh() {
        ItemId item = fresh;
        if (item != null && model.shows(item)) {
            fresh = null;
            reveal(item);
            edit(item);
        }
    }

    /** Where a refusal is said that concerns a row. */
    private Node near(AgendaRow row) {
        return list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).map(ListCell.class::cast)
                .filter(cell -> cell.isVisible() && row.equals(cell.getItem())).map(Node.class::cast).findFirst()
                .orElse(list);
    }

    private void showMenu(AgendaRow row, Node below) {
        ContextMenu shown = opened.get();
        shown.getItems().clear();
        menu.fill(shown, row, near(row));
        shown.show(below, Side.BOTTOM, 0, 0);
    }

    public Region root() {
        return root;
    }

    /** The keys of the list. */
    public RowKeys<?> keys() {
        return rows.keys();
    }

    /** Leads the keyboard to an item, also to one that has folded. */
    public void reveal(ItemId item) {
        model.unfold(item);
        rows.reveal(row -> row.of(item));
    }

    /** An item that folds while it is selected leads to the line it folds to. */
    private void follow(@Nullable AgendaRow was) {
        if (was != null && !was.folds() && !list.getItems().contains(was) && was.lookProperty().get().leftOut()) {
            FxThread.later(() -> rows.show(AgendaRow::folds));
        }
    }

    private void open(AgendaRow row) {
        if (row.folds()) {
            model.turnFold();
            rows.show(AgendaRow::folds);
        } else if (details.open(row)) {
            middle.at(list.getItems().indexOf(row));
        }
    }

    /** Opens an item with the caret in its title. */
    private void rename(AgendaRow row) {
        open(row);
        if (!row.folds()) {
            details.rename();
        }
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().add(Styles.ICON_BUTTON);
        menu.accessibleTextProperty().bind(words.bind("timeline.moreActs"));
        MenuItem total = new MenuItem();
        total.textProperty().bind(model.totalProperty());
        total.setDisable(true);
        MenuItem finish = item("timeline.finish", () -> acts.send(new FinishSession(), menu));
        MenuItem reopen = item("timeline.reopenSession", () -> acts.send(new ReopenSession(), menu));
        MenuItem keep = item("timeline.fixedKeep", () -> acts.send(new SetOffsetMode(OffsetMode.ABSOLUTE), menu));
        MenuItem shift = item("timeline.fixedShift", () -> acts.send(new SetOffsetMode(OffsetMode.RELATIVE), menu));
        MenuItem insert = item("timeline.addItem",
                () -> acts.insertBelow(model.rows().isEmpty() ? null : model.rows().getLast(), menu));
        MenuItem moved = item("timeline.moveSession", () -> acts.moveSession(menu));
        MenuItem stop = item("timeline.setStop", () -> acts.hardStop(menu));
        finish.visibleProperty().bind(model.statusProperty().map(s -> s != Status.FINISHED));
        reopen.visibleProperty().bind(model.statusProperty().map(s -> s == Status.FINISHED));
        keep.visibleProperty().bind(finish.visibleProperty()
                .flatMap(runs -> model.modeProperty().map(m -> runs && m == OffsetMode.RELATIVE)));
        shift.visibleProperty().bind(finish.visibleProperty()
                .flatMap(runs -> model.modeProperty().map(m -> runs && m == OffsetMode.ABSOLUTE)));
        List.of(insert, moved, stop).forEach(item -> item.visibleProperty().bind(finish.visibleProperty()));
        menu.getItems().addAll(total, insert, moved, stop, finish, reopen, keep, shift, move());
        return menu;
    }

    /** Offered before a session begins that is planned for another day. */
    private MenuItem move() {
        MenuItem move = item("shell.moveToday", () -> acts.moveToday(root));
        move.visibleProperty().bind(model.otherDayProperty());
        return move;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind(key));
        item.setOnAction(e -> action.run());
        return item;
    }
}
