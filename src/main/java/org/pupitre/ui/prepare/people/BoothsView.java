package org.pupitre.ui.prepare.people;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.RemoveBooth;
import org.pupitre.domain.act.InterpretationCommand.RemoveChannel;
import org.pupitre.domain.act.InterpretationCommand.RemoveInterpreter;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.EntryField;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The booths with their directions and interpreters, and a field that adds an interpreter or a booth. */
public final class BoothsView {
    private final BoothsModel model;
    private final Words words;
    private final Sender sender;
    private final RowList<BoothRow> rows;
    private final EntryField field;
    private final WrappedText told = new WrappedText("", Styles.MUTED);
    private final WrappedText change = new WrappedText("", Styles.MUTED);

    /** The panel of the interpreters. */
    public static Panel panel(PanelContext context) {
        BoothsModel model = new BoothsModel();
        Part<BoothsView> part = context.part("booths", () -> new BoothsView(model, context.words(), context.sender()),
                BoothsView::build, model);
        return Panel.of("booths", part).list(BoothsView::keys).begin(BoothsView::focusField).make();
    }

    BoothsView(BoothsModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        rows = new RowList<>(model.rows(), words, "people.interpreters", "people.boothList", "booth-list");
        rows.keys().on("keys.row.boothOrCard", row -> open(row, rows.view()), Pressed.bare(KeyCode.ENTER))
                .also("keys.row.addBooth", this::focusField, Pressed.control(KeyCode.ENTER),
                        Pressed.bare(KeyCode.INSERT))
                .on("keys.row.takeOutOfBooth", row -> remove(row, rows.view()), Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
        field = new EntryField("prepare-booth", words, sender);
        field.setId("booths-add");
        field.promptTextProperty().bind(words.bind("people.boothPrompt"));
        field.accessibleTextProperty().bind(words.bind("people.boothField"));
        field.setLeft(Icons.of(Feather.PLUS));
        field.onEntered(typed -> !typed.isBlank() && take(typed));
        field.enterEachLine(this::take);
        field.intoList(rows::focus);
        told.setId("booths-told");
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        Follow.each(field.textProperty(), () -> {
            if (field.getText().isEmpty()) {
                model.changingProperty().set(null);
            } else {
                told.setText("");
            }
        });
        change.setId("booths-changing");
        change.setMinHeight(Region.USE_PREF_SIZE);
        change.visibleProperty().bind(change.textProperty().isNotEmpty());
        Follow.each(model.changingProperty(), this::tellChange);
        Follow.each(words.localeProperty(), this::tellChange);
    }

    /** Builds the panel, top to bottom as on the screen. */
    Region build() {
        rows.id("booth-list").first(() -> 0).menu(this::menu).open(this::open).empty(words.bind("people.noBooth"))
                .cells(() -> new BoothCell(words));
        ShownPerson.tell(rows.view(), () -> Optional.ofNullable(rows.view().getSelectionModel().getSelectedItem())
                .flatMap(BoothsView::person).orElse(null));
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        Label title = new OneLineText("", Styles.MUTED);
        title.textProperty().bind(words.bind("people.interpretersOf", model.interpretersProperty()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button add = new Button();
        add.setId("booths-begin");
        add.textProperty().bind(words.bind("people.addToBooth"));
        add.getStyleClass().add(Styles.GHOST);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> focusField());
        HBox head = new HBox(title, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("booths-head");
        VBox foot = new VBox();
        foot.getStyleClass().add("people-foot");
        WhileVisible.in(foot, field.waiting(), told, change, field);
        VBox pane = new VBox(head, rows.view(), foot);
        pane.getStyleClass().addAll(Styles.PANE, "booths");
        return pane;
    }

    private void tellChange() {
        BoothPlan booth = model.changingProperty().get();
        change.setText(booth == null ? "" : words.text("people.boothChanging", booth.name()));
    }

    private static Optional<PersonId> person(BoothRow row) {
        return row instanceof BoothRow.Member member ? Optional.of(member.person().id()) : Optional.empty();
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    void focusField() {
        field.enter();
    }

    /** The card of an interpreter; a booth comes into the field as one would type it. */
    private void open(BoothRow row, Node near) {
        switch (row) {
            case BoothRow.Member member -> ShownPerson.ask(near, member.person().id());
            case BoothRow.Head head -> {
                String typed = field.getText();
                if (!typed.isBlank()) {
                    field.setAside(typed, () -> words.text("field.setAside"), Purpose.ENTERED);
                }
                field.setText(head.booth().name() + ", " + Directions.typed(head.booth().directions()));
                model.changingProperty().set(head.booth());
                field.enter();
            }
            case BoothRow.Channel _ -> focusField();
        }
    }

    private void remove(BoothRow row, Node near) {
        sender.send(removal(row), near);
    }

    private static Command removal(BoothRow row) {
        return switch (row) {
            case BoothRow.Member member -> new RemoveInterpreter(member.booth().id(), member.person().id());
            case BoothRow.Head head -> new RemoveBooth(head.booth().id());
            case BoothRow.Channel channel -> new RemoveChannel(channel.channel().id());
        };
    }

    private void menu(ContextMenu menu, BoothRow row, Node near) {
        person(row).ifPresent(person -> menu.getItems().add(ShownPerson.item(words, near, person)));
        if (row instanceof BoothRow.Head) {
            MenuItem change = new MenuItem(words.text("people.menu.changeBooth"));
            change.setOnAction(_ -> open(row, near));
            menu.getItems().add(change);
        }
        MenuItem out = new MenuItem(words.text(switch (row) {
            case BoothRow.Head _ -> "people.menu.removeBooth";
            case BoothRow.Member _ -> "people.menu.takeOutOfBooth";
            case BoothRow.Channel _ -> "people.menu.removeChannel";
        }));
        out.setOnAction(_ -> remove(row, near));
        menu.getItems().add(out);
    }

    private boolean take(String typed) {
        told.setText("");
        BoothPlan changed = model.changingProperty().get();
        model.changingProperty().set(null);
        switch (model.read(typed, changed == null ? null : changed.id())) {
            case TypedBooth.Booth booth -> field.send(typed, model.command(booth), () -> {
                if (booth.known()) {
                    told.setText(words.text("people.boothChanged", booth.plan().name()));
                }
            });
            case TypedBooth.Channel channel when model.hasChannel(channel.plan()) -> told.setText(words
                    .text("people.channelThere", channel.plan().language().nameIn(words.locale())));
            case TypedBooth.Channel channel -> field.send(typed, new AddChannel(channel.plan()), () -> {
            });
            case TypedBooth.Interpreter interpreter when model.member(interpreter) ->
                    told.setText(words.text("people.inBoothAlready", interpreter.name(), interpreter.booth().name()));
            case TypedBooth.Interpreter interpreter -> {
                AddInterpreter command = model.command(interpreter);
                PersonId person = command.interpreter().person();
                model.sent(person);
                field.send(typed, command, () -> {
                }, new Purpose("", () -> model.refused(person)));
            }
            case TypedBooth.Unclear unclear -> field.setAside(typed,
                    () -> words.text("people.booth." + unclear.why(), unclear.part()), Purpose.ENTERED);
        }
        return true;
    }
}
