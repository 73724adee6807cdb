package org.pupitre.ui.queue.balance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.outlook.balance.Attribute;
import org.pupitre.domain.outlook.balance.Suggestion;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The sheet of balance: rows of one attribute, and at most three suggestions; Enter moves the one that is marked. */
public final class BalanceSheet {
    /** Below this height, in em, the legend gives way. */
    private static final double LOW = 17;

    private final BalanceModel model;
    private final Words words;
    private final Sender sender;
    private final SideDoor door;
    private final HBox head;
    private final VBox body;
    private final RowList<Suggestion> suggestions;

    /** The sheet over this model. */
    public BalanceSheet(BalanceModel model, Words words, Sender sender, SideDoor door) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.door = door;
        head = sums();
        ListView<BalanceRow> rows = new ListView<>(model.rows());
        rows.setId("balance-rows");
        rows.getStyleClass().addAll(Styles.PLAIN_LIST, "balance-list");
        rows.setFocusTraversable(false);
        rows.accessibleTextProperty().bind(words.bind("balance.title"));
        rows.setCellFactory(_ -> new BalanceCell(model, words));
        Follow.each(model.attributeProperty(), rows::refresh);
        Follow.each(words.localeProperty(), rows::refresh);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Label legend = new OneLineText("", Styles.MUTED, "balance-legend");
        legend.textProperty().bind(words.bind("balance.legend"));
        suggestions = new RowList<>(model.suggestions(), words, "balance.suggestions", "balance.suggestions",
                "balance-suggestions");
        suggestions.id("balance-suggestions").first(() -> 0).keys().on("balance.move",
                suggestion -> move(suggestion, suggestions().view()), Pressed.bare(KeyCode.ENTER));
        suggestions.asHighAsItsRows().empty(words.bind("balance.none"))
                .cells(() -> new FairMoveCell(model, words, this::move));
        ListView<Suggestion> view = suggestions.view();
        Follow.each(view.getSelectionModel().selectedItemProperty(), this::mark);
        Follow.each(view.focusedProperty(), this::mark);
        body = new VBox(tabs(), rows, legend, view);
        body.setId("balance");
        body.getStyleClass().add("balance-sheet");
        // In a low place the rows need the line more than the legend does.
        Follow.each(body.heightProperty(), () -> {
            boolean room = body.getHeight() > legend.getFont().getSize() * LOW;
            legend.setVisible(room);
            legend.setManaged(room);
        });
    }

    private RowList<Suggestion> suggestions() {
        return suggestions;
    }

    private HBox sums() {
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(words.bind("balance.title"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label sum = new OneLineText("", Styles.MUTED);
        Runnable say = () -> sum.setText(words.text("balance.sum", model.sumProperty().get().minutes(),
                model.sumProperty().get().waiting()));
        Follow.each(model.sumProperty(), say);
        Follow.each(words.localeProperty(), say);
        HBox box = new HBox(title, sum);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("landing-sums");
        return box;
    }

    private Region tabs() {
        ToggleGroup group = new ToggleGroup();
        List<Node> tabs = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            ToggleButton tab = new ToggleButton();
            tab.textProperty().bind(words.bind("balance.tab." + attribute));
            tab.getStyleClass().add("tab-button");
            tab.setToggleGroup(group);
            tab.setSelected(attribute == model.attributeProperty().get());
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.choose(attribute);
            });
            tabs.add(tab);
        }
        WrappingRow row = new WrappingRow(tabs.toArray(Node[]::new));
        row.getStyleClass().add("balance-tabs");
        return row;
    }

    /** The queue shows where what is marked here would go. */
    private void mark() {
        ListView<Suggestion> view = suggestions.view();
        boolean has = view.getScene() != null && view.equals(view.getScene().getFocusOwner());
        model.mark(has ? view.getSelectionModel().getSelectedItem() : null);
    }

    private void move(Suggestion suggestion, Node near) {
        sender.send(new MoveEntry(suggestion.entry().id(), suggestion.place()), near);
    }

    /** Opens it with the first suggestion marked, or closes it. */
    public void toggle() {
        if (body.getScene() != null) {
            door.close();
            return;
        }
        model.open(true);
        door.open(head, body, () -> model.open(false));
        ListView<Suggestion> view = suggestions.view();
        if (!model.suggestions().isEmpty()) {
            view.getSelectionModel().select(0);
            view.requestFocus();
            mark();
        }
    }
}
