package org.pupitre.ui.prepare.people;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.FollowUpCommand.DropAddressee;
import org.pupitre.domain.act.FollowUpCommand.NameAddressee;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
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

/** Who answers in writing what remains open, and a field that names a person or a service with a subject. */
public final class AddresseesView {
    private final AddresseesModel model;
    private final Words words;
    private final Sender sender;
    private final RowList<AddresseeRow> rows;
    private final EntryField field;

    /** The panel of the addressees. */
    public static Panel panel(PanelContext context) {
        AddresseesModel model = new AddresseesModel();
        Part<AddresseesView> part = context.part("addressees",
                () -> new AddresseesView(model, context.words(), context.sender()), AddresseesView::build, model);
        return Panel.of("addressees", part).list(AddresseesView::keys).begin(AddresseesView::focusField).make();
    }

    AddresseesView(AddresseesModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        rows = new RowList<>(model.rows(), words, "people.addressees", "people.addresseeList", "addressee-list");
        rows.keys().on("keys.row.person", row -> card(row, rows.view()), Pressed.bare(KeyCode.ENTER))
                .on("keys.row.subject", this::change, Pressed.shift(KeyCode.ENTER))
                .also("keys.row.addAddressee", this::focusField, Pressed.control(KeyCode.ENTER),
                        Pressed.bare(KeyCode.INSERT))
                .on("keys.row.dropAddressee", row -> drop(row, rows.view()), Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
        field = new EntryField("prepare-addressee", words, sender);
        field.setId("addressees-add");
        field.promptTextProperty().bind(words.bind("people.addresseePrompt"));
        field.accessibleTextProperty().bind(words.bind("people.addresseeField"));
        field.setLeft(Icons.of(Feather.PLUS));
        field.onEntered(typed -> !typed.isBlank() && take(typed));
        field.enterEachLine(this::take);
        field.intoList(rows::focus);
    }

    /** Builds the panel, top to bottom as on the screen. */
    Region build() {
        rows.id("addressee-list").first(() -> 0).menu(this::menu).open(this::card)
                .empty(words.bind("people.noAddressee")).cells(() -> new AddresseeCell(words));
        ShownPerson.tell(rows.view(), () -> Optional.ofNullable(rows.view().getSelectionModel().getSelectedItem())
                .map(row -> row.person().id()).orElse(null));
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        Label title = new OneLineText("", Styles.MUTED);
        title.setId("addressees-count");
        title.textProperty().bind(words.bind("people.addresseesOf", model.countProperty()));
        VBox head = new VBox(title);
        head.getStyleClass().add("people-head");
        VBox foot = new VBox();
        foot.getStyleClass().add("people-foot");
        WhileVisible.in(foot, field.waiting(), field);
        VBox pane = new VBox(head, rows.view(), foot);
        pane.getStyleClass().addAll(Styles.PANE, "people");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    void focusField() {
        field.enter();
    }

    private void card(AddresseeRow row, Node near) {
        ShownPerson.ask(near, row.person().id());
    }

    private void drop(AddresseeRow row, Node near) {
        sender.send(new DropAddressee(row.person().id()), near);
    }

    /** The row comes into the field as a line that is typed, so that its subject can be changed. */
    private void change(AddresseeRow row) {
        String typed = field.getText();
        if (!typed.isBlank()) {
            field.setAside(typed, () -> words.text("field.setAside"), Purpose.ENTERED);
        }
        Person person = row.person();
        String who = person.affiliation() == null ? person.name() : person.name() + ", " + person.affiliation();
        field.setText(who + ": " + row.subject());
        field.enter();
    }

    private void menu(ContextMenu menu, AddresseeRow row, Node near) {
        MenuItem subject = new MenuItem(words.text("people.menu.subject"));
        subject.setOnAction(_ -> change(row));
        MenuItem drop = new MenuItem(words.text("people.menu.dropAddressee"));
        drop.setOnAction(_ -> drop(row, near));
        menu.getItems().addAll(ShownPerson.item(words, near, row.person().id()), subject, drop);
    }

    private boolean take(String line) {
        TypedAddressee typed = model.read(line);
        switch (typed.who()) {
            case TypedLine.Named named -> {
                NameAddressee command = model.command(named, typed);
                PersonId person = command.person();
                model.sent(person);
                field.send(line, command, () -> rows.show(row -> row.person().id().equals(person)),
                        new Purpose("", () -> model.refused(person)));
            }
            case TypedLine unclear -> field.setAside(line, () -> LineReason.of(unclear, words), Purpose.ENTERED);
        }
        return true;
    }
}
