package org.pupitre.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.field.PastedLines;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowFocus;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What a rapporteur leans on: the item with its number of notes, the agenda, people and questions. A choice in agenda and
 * people says what the next note is about.
 */
public final class AboutView {
    private static final String SPEAKER = "about-speaker";

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final AboutModel model;
    private final NotesModel notes;
    private final Words words;
    private final ListView<ItemId> items = new ListView<>();
    private final ListView<PersonId> people = new ListView<>();
    private boolean filling;
    private final TextField who = FieldTypeface.field();
    private final Drafts drafts;

    /** The panel of what a note is about, on the rapporteur's desk. */
    public static Panel panel(PanelContext context, AboutModel model, NotesModel notes) {
        Part<AboutView> part = context.part("about",
                () -> new AboutView(model, notes, context.words(), context.sender().drafts()), AboutView::build,
                model);
        return Panel.of("about", part)
                .keys(NamedKey.always("keys.copySpeaker", context.lead(part, AboutView::focusSpeaker),
                        Pressed.control(KeyCode.L)),
                        NamedKey.always("keys.act.NEXT_NOTED_ITEM", model::chooseNextItem, Pressed.alt(KeyCode.N)))
                .make();
    }

    public AboutView(AboutModel model, NotesModel notes, Words words, Drafts drafts) {
        this.drafts = drafts;
        this.notes = notes;
        this.model = model;
        this.words = words;
    }

    /** Builds the column, top to bottom as on the screen. */
    public Region build() {
        agenda();
        people();
        VBox.setVgrow(people, Priority.ALWAYS);
        Region questions = questions();
        VBox.setVgrow(questions, Priority.ALWAYS);
        VBox column = new VBox(band(), items, new SectionHeader(words.bind("notes.about.people"), notSaid()), people,
                who, questions);
        column.getStyleClass().addAll(Styles.PANE, "note-about");
        return column;
    }

    /** The item the next note is about, how many notes it has, and the way back to the timeline. */
    private Region band() {
        Label title = new OneLineText("", Styles.TITLE);
        Tips.textOf(title);
        Label count = new Label();
        count.getStyleClass().addAll(Styles.BIG, Styles.DIGITS);
        Label unit = new Label();
        unit.getStyleClass().addAll(Styles.LEAD, "band-unit");
        Runnable show = () -> {
            Optional<ItemId> now = model.itemProperty().get().or(model.plannedProperty()::get);
            title.setText(now.map(this::title).orElseGet(() -> words.text("notes.about.nothingPlanned")));
            long taken = now.map(this::taken).orElse(0L);
            count.setText(String.valueOf(taken));
            unit.setText(words.text("notes.about.count", taken));
            count.setVisible(now.isPresent());
            unit.setVisible(now.isPresent());
        };
        for (Observable shown : List.of(model.itemProperty(), model.plannedProperty(), model.items(), notes.rows(),
                words.localeProperty())) {
            Follow.each(shown, show);
        }
        show.run();
        HBox figure = new HBox(count, unit);
        figure.setAlignment(Pos.BASELINE_LEFT);
        figure.getStyleClass().add("about-figure");
        Label planned = new Label();
        planned.textProperty().bind(words.bind("notes.about.asPlanned"));
        planned.getStyleClass().add(Styles.MUTED);
        planned.visibleProperty().bind(follows());
        Button follow = new Button();
        follow.setId("about-follow");
        follow.textProperty().bind(words.bind("notes.about.follow"));
        follow.visibleProperty().bind(follows().not());
        follow.setOnAction(_ -> {
            model.itemProperty().set(Optional.empty());
            items.requestFocus();
        });
        StackPane below = new StackPane(planned, follow);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox band = new VBox(title, figure, below);
        band.getStyleClass().add("about-band");
        return band;
    }

    private BooleanBinding follows() {
        return Follow.flag(() -> model.itemProperty().get().isEmpty(), model.itemProperty());
    }

    private long taken(ItemId item) {
        return notes.rows().stream().filter(row -> item.equals(row.from().item())).count();
    }

    /** Takes back who was said to speak. */
    private Button notSaid() {
        Button button = new Button();
        button.setId("about-not-said");
        button.textProperty().bind(words.bind("notes.about.notSaid"));
        button.getStyleClass().add(Styles.GHOST);
        button.visibleProperty().bind(
                Follow.flag(() -> model.speakerProperty().get().isPresent(), model.speakerProperty()));
        button.setOnAction(_ -> {
            model.choose(Optional.empty());
            people.requestFocus();
        });
        return button;
    }

    /** Puts the keyboard into the field for who speaks. */
    public void focusSpeaker() {
        who.requestFocus();
        who.end();
    }

    private void agenda() {
        list(items, "notes.about.itemName", "about-items", () -> new ItemCell(), _ -> null);
        choosing(items, chosen -> model.itemProperty().set(Optional.of(chosen)));
        Runnable fill = () -> fill(items, model.items().stream().map(AgendaItem::id).toList(),
                model.itemProperty().get().or(model.plannedProperty()::get));
        for (Observable shown : List.of(model.items(), model.plannedProperty(), model.itemProperty())) {
            Follow.each(shown, fill);
        }
        fill.run();
        Follow.each(notes.rows(), items::refresh);
    }

    private void people() {
        list(people, "notes.about.speakerName", "about-people", () -> new PersonCell(), id -> id);
        who.promptTextProperty().bind(words.bind("notes.about.speaker"));
        who.accessibleTextProperty().bind(words.bind("notes.about.speakerPrompt"));
        who.getStyleClass().add(Styles.QUICK_FIELD);
        who.setId("about-who");
        Runnable fill = () -> fill(people, model.people().stream().map(Person::id).toList(),
                Optional.ofNullable(model.surroundingsProperty().get().speakerId()));
        Follow.each(model.people(), fill);
        Follow.each(model.surroundingsProperty(), fill);
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
        choosing(people, chosen -> model.choose(Optional.of(chosen)));
    }

    /** Enter in the field takes the first row; where none fits, the typed name stays, and names the speaker. */
    private void first() {
        if (!people.getItems().isEmpty()) {
            model.choose(Optional.of(people.getItems().getFirst()));
            who.clear();
        }
    }

    /** A click or an arrow says it by hand; what is expected is marked without that. */
    private <T> void choosing(ListView<T> list, Consumer<T> chosen) {
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                chosen.accept(now);
            }
        });
        list.setOnMouseClicked(e -> {
            T now = list.getSelectionModel().getSelectedItem();
            if (now != null && e.getButton() == MouseButton.PRIMARY) {
                chosen.accept(now);
            }
        });
    }

    /** The rows; what counts is marked, whether it was chosen or is expected. */
    private <T> void fill(ListView<T> list, List<T> ids, Optional<T> counts) {
        filling = true;
        if (!list.getItems().equals(ids)) {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(ids);
        }
        if (counts.filter(ids::contains).isPresent()) {
            list.getSelectionModel().select(counts.get());
            if (!list.isFocusWithin()) {
                list.scrollTo(counts.get());
            }
        } else {
            list.getSelectionModel().clearSelection();
        }
        filling = false;
        list.refresh();
    }

    private Region questions() {
        ListView<Question> list = new ListView<>(model.questions());
        list(list, "notes.about.questionsName", "about-questions", () -> new QuestionCell(), Question::asker);
        RowFocus.install(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(new SectionHeader(words.bind("notes.about.questions")), list);
        box.getStyleClass().add("about-questions");
        box.visibleProperty().bind(Follow.flag(() -> !model.questions().isEmpty(), model.questions()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** @param shown whom a row shows */
    private <T> void list(ListView<T> list, String name, String id, Supplier<AboutCell<T>> cells,
            Function<T, @Nullable PersonId> shown) {
        list.setId(id);
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "about-list", id + "-list");
        list.accessibleTextProperty().bind(words.bind(name));
        list.setCellFactory(_ -> {
            AboutCell<T> cell = cells.get();
            ShownPerson.mark(cell, () -> cell.getItem() == null ? null : shown.apply(cell.getItem()));
            return cell;
        });
        ShownPerson.tell(list, () -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            return chosen == null ? null : shown.apply(chosen);
        });
        words.localeProperty().addListener((_, _, _) -> list.refresh());
    }

    private Optional<AgendaItem> item(ItemId id) {
        return model.items().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private String title(ItemId id) {
        return item(id).map(i -> words.text(i.title())).orElse("");
    }

    private Optional<Person> person(PersonId id) {
        return model.people().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** An item: over, expected now, or to come; its title and how many notes it has. */
    private final class ItemCell extends AboutCell<ItemId> {
        @Override
        String fill(ItemId id, List<Node> parts) {
            List<ItemId> order = model.items().stream().map(AgendaItem::id).toList();
            int planned = model.plannedProperty().get().map(order::indexOf).orElse(-1);
            int place = order.indexOf(id);
            pseudoClassStateChanged(PAST, place < planned);
            pseudoClassStateChanged(NOW, place == planned);
            StackPane sign = new StackPane();
            sign.setAlignment(Pos.CENTER_LEFT);
            sign.getStyleClass().add("about-sign");
            if (place <= planned) {
                sign.getChildren().add(Icons.of(place == planned ? Feather.PLAY : Feather.CHECK));
            }
            long taken = taken(id);
            Label count = new Label(taken == 0 ? "" : String.valueOf(taken));
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
            parts.addAll(List.of(sign, main(title(id), "about-main"), count));
            String times = item(id).map(i -> Formats.timeOfDay(i.plannedStart(), model.zone()) + " – "
                    + Formats.timeOfDay(i.plannedEnd(), model.zone())).orElse("");
            return title(id) + ", " + times
                    + (taken == 0 ? "" : ", " + taken + " " + words.text("notes.about.count", taken));
        }
    }

    /** A person, with the language that is usual for them. */
    private final class PersonCell extends AboutCell<PersonId> {
        @Override
        String fill(PersonId id, List<Node> parts) {
            Person person = AboutView.this.person(id).orElse(null);
            if (person == null) {
                return "";
            }
            parts.add(main(person.name(), "about-main"));
            if (person.language() != null) {
                parts.add(LanguageChip.of(person.language(), words.locale()));
            }
            return person.affiliation() == null ? person.name() : person.name() + ", " + person.affiliation();
        }
    }

    /** A question with its number. */
    private final class QuestionCell extends AboutCell<Question> {
        @Override
        String fill(Question question, List<Node> parts) {
            Label number = new Label(String.valueOf(question.number()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "about-sign");
            parts.addAll(List.of(number, main(PastedLines.oneLine(question.shown()))));
            String asker = Optional.ofNullable(question.asker()).flatMap(AboutView.this::person).map(Person::name)
                    .orElse("");
            return question.number() + ". " + question.shown() + (asker.isEmpty() ? "" : ", " + asker);
        }
    }
}
