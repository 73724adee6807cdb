package org.pupitre.ui.prepare.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.PeopleCommand.RemovePerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.DigitsLabel;
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
import org.pupitre.ui.kit.wrap.WrappedText;

/** The people of a session: how many speak, what is missing of each, and a field that adds what is typed or pasted. */
public final class PeopleView {
    private final PeopleModel model;
    private final Words words;
    private final Sender sender;
    private final Node importing;
    private final RowList<PersonRow> rows;
    private final EntryField field;
    private final WrappedText told = new WrappedText("", Styles.MUTED);

    /**
     * The panel of those who are to speak.
     *
     * @param importing is shown beside how many there are
     */
    public static Panel panel(PanelContext context, Node importing) {
        PeopleModel model = new PeopleModel();
        Part<PeopleView> part =
                context.part("people", () -> new PeopleView(model, context.words(), context.sender(), importing),
                        PeopleView::build, model);
        return Panel.of("people", part).list(PeopleView::keys).reveal(PersonId.class, PeopleView::reveal)
                .begin(PeopleView::focusField).make();
    }

    PeopleView(PeopleModel model, Words words, Sender sender, Node importing) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.importing = importing;
        rows = new RowList<>(model.rows(), words, "people.title", "people.listName", "people-list");
        rows.keys().on("keys.row.person", row -> card(row, rows.view()), Pressed.bare(KeyCode.ENTER),
                Pressed.bare(KeyCode.F2))
                .on("keys.row.text", row -> text(row, rows.view()), Pressed.shift(KeyCode.ENTER))
                .on("keys.row.soundGood", row -> sound(row, Sound.GOOD), Pressed.alt(KeyCode.DIGIT1, KeyCode.NUMPAD1))
                .on("keys.row.soundPoor", row -> sound(row, Sound.POOR), Pressed.alt(KeyCode.DIGIT2, KeyCode.NUMPAD2))
                .on("keys.row.notHere", row -> sound(row, Sound.NOT_HERE), Pressed.alt(KeyCode.DIGIT3, KeyCode.NUMPAD3))
                .also("keys.row.addPerson", this::focusField, Pressed.control(KeyCode.ENTER),
                        Pressed.bare(KeyCode.INSERT))
                .on("keys.row.takeOut", row -> send(new RemovePerson(row.person().id()), rows.view()),
                        Pressed.bare(KeyCode.DELETE), Pressed.bare(KeyCode.BACK_SPACE));
        field = new EntryField("prepare-person", words, sender);
        field.setId("people-add");
        field.promptTextProperty().bind(words.bind("people.addPrompt"));
        field.accessibleTextProperty().bind(words.bind("people.addName"));
        field.setLeft(Icons.of(Feather.PLUS));
        field.onEntered(typed -> !typed.isBlank() && take(List.of(typed)));
        field.entering().enterLines(this::take);
        field.intoList(rows::focus);
        told.setId("people-told");
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        Follow.each(field.textProperty(), () -> {
            if (!field.getText().isEmpty()) {
                told.setText("");
            }
        });
    }

    /** Builds the panel, top to bottom as on the screen. */
    Region build() {
        rows.id("people-list").first(() -> 0).menu(this::menu).open(this::card).empty(words.bind("people.empty"))
                .cells(() -> new PersonCell(words, model::zone));
        ShownPerson.tell(rows.view(), () -> Optional.ofNullable(rows.view().getSelectionModel().getSelectedItem())
                .map(row -> row.person().id()).orElse(null));
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        VBox foot = new VBox();
        foot.getStyleClass().add("people-foot");
        WhileVisible.in(foot, field.waiting(), told, field);
        VBox pane = new VBox(head(), rows.view(), foot);
        pane.getStyleClass().addAll(Styles.PANE, "people");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private Region head() {
        DigitsLabel figure = new DigitsLabel(model.shownProperty().map(shown -> String.valueOf(shown.speakers())),
                Styles.BIG);
        figure.setId("people-count");
        Label unit = new Label();
        unit.textProperty().bind(Follow.text(() -> words.text("people.unit", model.shownProperty().get().speakers()),
                model.shownProperty(), words.localeProperty()));
        unit.getStyleClass().addAll(Styles.LEAD, Styles.STRONG);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox count = new HBox(figure, unit, gap, importing);
        count.setAlignment(Pos.BASELINE_LEFT);
        count.getStyleClass().add("people-count");
        WrappedText lacking = WrappedText.of(Follow.text(this::lacking, model.shownProperty(), words.localeProperty()),
                Styles.MUTED);
        lacking.setId("people-lacking");
        lacking.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(count, lacking);
        head.getStyleClass().add("people-head");
        return head;
    }

    private String lacking() {
        PeopleModel.Shown shown = model.shownProperty().get();
        if (shown.speakers() == 0) {
            return words.text("people.nobody");
        }
        List<String> all = new ArrayList<>();
        if (shown.unsaid() > 0) {
            all.add(words.text("people.unsaid", shown.unsaid()));
        }
        if (shown.untexted() > 0) {
            all.add(words.text("people.untexted", shown.untexted()));
        }
        return all.isEmpty() ? words.text("people.allThere") : String.join(", ", all);
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    void reveal(PersonId person) {
        rows.reveal(row -> row.person().id().equals(person));
    }

    void focusField() {
        field.enter();
    }

    private void card(PersonRow row, Node near) {
        ShownPerson.ask(near, row.person().id());
    }

    private void text(PersonRow row, Node near) {
        send(new ReceiveText(row.person().id(), !row.ready().text()), near);
    }

    private void sound(PersonRow row, Sound sound) {
        send(new CheckSound(row.person().id(), sound), rows.view());
    }

    private void send(Command command, Node near) {
        sender.send(command, near);
    }

    private void menu(ContextMenu menu, PersonRow row, Node near) {
        PersonId person = row.person().id();
        menu.getItems().addAll(ShownPerson.item(words, near, person),
                item(row.ready().text() ? "people.menu.noText" : "people.menu.text", () -> text(row, near)));
        for (Sound sound : Sound.values()) {
            MenuItem item = new MenuItem(words.text("people.menu.sound", words.word("people.sound", sound)));
            item.setOnAction(_ -> send(new CheckSound(person, sound), near));
            menu.getItems().add(item);
        }
        menu.getItems().add(item("people.menu.takeOut", () -> send(new RemovePerson(person), near)));
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Lines become people in one act. The keyboard stays in the field, so that the next can be typed at once. */
    private boolean take(List<String> lines) {
        PersonLines read = model.read(lines);
        read.unclear().forEach(
                unclear -> field.setAside(unclear.line(), () -> LineReason.of(unclear.why(), words), Purpose.ENTERED));
        told.setText(said(read));
        if (read.adding().isEmpty()) {
            read.doubles().stream().findFirst().ifPresent(person -> show(person.id()));
            return true;
        }
        List<Person> people = read.adding().stream().map(PersonLines.Adding::person).toList();
        model.sent(people);
        field.send(String.join("\n", read.adding().stream().map(PersonLines.Adding::line).toList()),
                new AddPeople(people), () -> show(people.getLast().id()),
                new Purpose("", () -> model.refused(people)));
        return true;
    }

    private void show(PersonId person) {
        rows.show(row -> row.person().id().equals(person));
    }

    private String said(PersonLines read) {
        List<String> said = new ArrayList<>();
        if (read.adding().size() > 1) {
            said.add(words.text("people.added", read.adding().size()));
        }
        if (!read.doubles().isEmpty()) {
            said.add(words.text("people.doubles", read.doubles().size(), names(read.doubles())));
        }
        if (!read.joining().isEmpty()) {
            said.add(words.text("people.joining", read.joining().size(), names(read.joining())));
        }
        if (!read.namesakes().isEmpty()) {
            said.add(words.text("people.namesakes", read.namesakes().size(), names(read.namesakes())));
        }
        return String.join(" ", said);
    }

    /** The first three, so that a long list does not push the field away. */
    private String names(List<Person> people) {
        List<String> names = people.stream().map(Person::name).distinct().sorted(Comparator.naturalOrder()).toList();
        String first = Isolated.joined(", ", names.stream().limit(3).toList());
        return names.size() <= 3 ? first : words.text("people.andMore", first, names.size() - 3);
    }
}
