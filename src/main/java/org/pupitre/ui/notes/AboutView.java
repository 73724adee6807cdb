package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowFocus;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.CutTip;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Agenda, people and questions to lean on; a choice in the first two says what the next note is about. */
public final class AboutView {
    private static final String SPEAKER = "about-speaker";

    private final AboutModel model;
    private final Words words;
    private final ListView<Optional<ItemId>> items = new ListView<>();
    private final ListView<Optional<PersonId>> people = new ListView<>();
    private final TextField who = FieldTypeface.field();
    private final Drafts drafts;

    /** The panel of what a note is about, on the rapporteur's desk. */
    public static Panel panel(PanelContext context, AboutModel model) {
        Part<AboutView> part = context.part("about",
                () -> new AboutView(model, context.words(), context.sender().drafts()), AboutView::build, model);
        return Panel.of("about", part)
                .keys(NamedKey.always("keys.copySpeaker", context.lead(part, AboutView::focusSpeaker),
                        Pressed.control(KeyCode.L)))
                .make();
    }

    public AboutView(AboutModel model, Words words, Drafts drafts) {
        this.drafts = drafts;
        this.model = model;
        this.words = words;
    }

    /** Builds the column, top to bottom as on the screen. */
    public Region build() {
        agenda();
        people();
        VBox.setVgrow(items, Priority.ALWAYS);
        VBox.setVgrow(people, Priority.ALWAYS);
        VBox column = new VBox(new SectionHeader(words.bindCapitals("notes.about.item")), items,
                new SectionHeader(words.bindCapitals("notes.about.speaker"), new KeyCap(words.bind("notes.about.key"))),
                who, people, new SectionHeader(words.bindCapitals("notes.about.heard")), heard(),
                new SectionHeader(words.bindCapitals("notes.about.questions")), questions());
        column.getStyleClass().addAll(Styles.PANE, "note-about");
        return column;
    }

    /** Puts the keyboard into the field for who speaks. */
    public void focusSpeaker() {
        who.requestFocus();
        who.end();
    }

    private void agenda() {
        list(items, "notes.about.itemName", "about-items", this::item, _ -> null);
        Runnable fill = () -> fill(items, model.items().stream().map(AgendaItem::id).toList(),
                model.itemProperty().get(), true);
        Follow.each(model.items(), fill);
        fill.run();
        Follow.each(model.plannedProperty(), items::refresh);
        items.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.itemProperty().set(chosen);
            }
        });
    }

    private void people() {
        list(people, "notes.about.speakerName", "about-people", this::person, id -> id.orElse(null));
        who.promptTextProperty().bind(words.bind("notes.about.speakerPrompt"));
        who.accessibleTextProperty().bind(words.bind("notes.about.speakerPrompt"));
        who.getStyleClass().add(Styles.QUICK_FIELD);
        who.setId("about-who");
        Runnable fill = () -> fill(people, model.people().stream().map(Person::id).toList(),
                model.speakerProperty().get(), who.getText().isBlank());
        Follow.each(model.people(), fill);
        fill.run();
        who.textProperty().subscribe(model::type);
        drafts.keepTextOf(who, "about-who");
        Follow.each(model.speakerProperty(), () -> drafts.keep(SPEAKER,
                model.speakerProperty().get().map(PersonId::value).orElse("")));
        drafts.whenOpened(() -> {
            String kept = drafts.text(SPEAKER);
            if (!kept.isEmpty()) {
                model.choose(Optional.of(new PersonId(kept)));
            }
        });
        who.setOnAction(_ -> first());
        who.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                people.requestFocus();
                e.consume();
            }
        });
        Label nobody = new WrappedText();
        nobody.textProperty().bind(words.bind("notes.about.nobody"));
        nobody.getStyleClass().add(Styles.EMPTY);
        people.setPlaceholder(nobody);
        people.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
    }

    /** Enter in the field takes the first row; where none fits, the typed name stays, and names the speaker. */
    private void first() {
        if (!people.getItems().isEmpty()) {
            people.getSelectionModel().clearAndSelect(0);
            who.clear();
        }
    }

    /** The rows, with one for "not said by hand" first unless someone is sought; what is chosen stays chosen. */
    private static <T> void fill(ListView<Optional<T>> list, List<T> ids, Optional<T> chosen, boolean all) {
        List<Optional<T>> rows = new ArrayList<>();
        if (all) {
            rows.add(Optional.empty());
        }
        ids.forEach(id -> rows.add(Optional.of(id)));
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(rows);
        if (rows.contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
    }

    private HBox heard() {
        SegmentedButton buttons = new SegmentedButton();
        buttons.getStyleClass().add("language-picker");
        for (Optional<Heard> how : List.of(Optional.<Heard>empty(), Optional.of(Heard.TEXT), Optional.of(Heard.OWN))) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.bind(key(how.orElse(null))));
            CutTip.install(button);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.heardProperty().set(how);
            });
            model.heardProperty().subscribe(now -> button.setSelected(now.equals(how)));
            buttons.getButtons().add(button);
        }
        return new HBox(buttons);
    }

    private static String key(@Nullable Heard how) {
        return how == null
                ? "notes.about.asSaid"
                : how == Heard.TEXT ? "notes.about.fromText" : "notes.about.fromMyself";
    }

    private ListView<Question> questions() {
        ListView<Question> list = new ListView<>(model.questions());
        list(list, "notes.about.questionsName", "about-questions", q -> row(q.number() + ". " + q.shown(),
                q.asker() == null ? "" : name(q.asker())), Question::asker);
        Label none = new WrappedText();
        none.textProperty().bind(words.bind("notes.about.noQuestions"));
        none.getStyleClass().add(Styles.EMPTY);
        list.setPlaceholder(none);
        RowFocus.install(list);
        return list;
    }

    /** @param shown whom a row shows */
    private <T> void list(ListView<T> list, String name, String id, Function<T, VBox> row,
            Function<T, @Nullable PersonId> shown) {
        list.setId(id);
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "about-list");
        list.accessibleTextProperty().bind(words.bind(name));
        list.setCellFactory(_ -> {
            Cell<T> cell = new Cell<>(row);
            ShownPerson.mark(cell, () -> cell.getItem() == null ? null : shown.apply(cell.getItem()));
            return cell;
        });
        ShownPerson.tell(list, () -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            return chosen == null ? null : shown.apply(chosen);
        });
        words.localeProperty().addListener((_, _, _) -> list.refresh());
    }

    private VBox item(Optional<ItemId> id) {
        if (id.isEmpty()) {
            return row(words.text("notes.about.asPlanned"), model.plannedProperty().get().map(this::title)
                    .orElseGet(() -> words.text("notes.about.nothingPlanned")));
        }
        return model.items().stream().filter(i -> i.id().equals(id.get())).findFirst()
                .map(i -> row(words.text(i.title()), Formats.timeOfDay(i.plannedStart(), model.zone()) + " – "
                        + Formats.timeOfDay(i.plannedEnd(), model.zone())))
                .orElseGet(() -> row("", ""));
    }

    private String title(ItemId id) {
        return model.items().stream().filter(i -> i.id().equals(id)).findFirst().map(i -> words.text(i.title()))
                .orElse("");
    }

    private VBox person(Optional<PersonId> id) {
        if (id.isEmpty()) {
            return row(words.text("notes.about.notSaid"), "");
        }
        return model.people().stream().filter(p -> p.id().equals(id.get())).findFirst()
                .map(p -> row(p.name(), p.affiliation() == null ? "" : p.affiliation())).orElseGet(() -> row("", ""));
    }

    private String name(PersonId id) {
        return model.people().stream().filter(p -> p.id().equals(id)).findFirst().map(Person::name).orElse("");
    }

    private static VBox row(String text, String below) {
        Label main = label(text);
        Label small = label(below);
        small.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        small.setVisible(!below.isEmpty());
        small.setManaged(!below.isEmpty());
        VBox row = new VBox(main, small);
        row.getStyleClass().add(Styles.ROW);
        row.setAccessibleText(below.isEmpty() ? text : text + ", " + below);
        return row;
    }

    private static Label label(String text) {
        Label label = new WrappedText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class Cell<T> extends WrappingCell<T> {
        private final Function<T, VBox> row;

        Cell(Function<T, VBox> row) {
            this.row = row;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            VBox shown = value == null || empty ? null : row.apply(value);
            setGraphic(shown);
            setAccessibleText(shown == null ? null : shown.getAccessibleText());
        }
    }
}
