package org.pupitre.ui.library.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Plans a session on the screen: its fields hold the usual already. Escape leaves it and keeps it. */
public final class NewSessionSheet extends VBox {
    /** Under which the fields are kept. */
    private static final String DRAFT = "new-session";

    private final NewSessionModel form;
    private final SessionMaker maker;
    private final Words words;
    private final Layers layers;
    private final GridPane agenda = new GridPane();
    private final DayPicker day;
    private final Label sum = new Label();
    /** Of a time that clocks show twice that day, which is taken. */
    private final Label twice = new WrappedText();
    private final Label wrong = new WrappedText();
    private final Button again = new Button();
    private final ChangeListener<Object> count = (_, _, _) -> count();
    private final TextField first;
    /** The languages as places in the model's list, that of the screen first. */
    private final List<Integer> order;
    private String usualInterpreters = "";
    private String usual;
    private String left = "";
    /** What was found wrong and is not mended yet. */
    private NewSessionModel.Read.@Nullable Wrong found;

    public NewSessionSheet(SessionMaker maker, Words words, Layers layers) {
        this.maker = maker;
        this.words = words;
        this.layers = layers;
        form = new NewSessionModel(maker.now());
        day = new DayPicker(form, words);
        getStyleClass().addAll(Styles.SHEET, "new-session");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                layers.uncover();
                e.consume();
            }
        });
        int own = Math.max(0, NewSessionModel.LANGUAGES.indexOf(words.language()));
        order = IntStream.concat(IntStream.of(own),
                IntStream.range(0, NewSessionModel.LANGUAGES.size()).filter(i -> i != own)).boxed().toList();
        first = field(form.titles.get(own), name("library.new.title", NewSessionModel.LANGUAGES.get(own)));
        usualInterpreters();
        Follow.each(words.localeProperty(), this::usualInterpreters);
        wrong.getStyleClass().add(Styles.DANGER);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        twice.setId("twice");
        twice.getStyleClass().add(Styles.WARNING);
        twice.setMinHeight(Region.USE_PREF_SIZE);
        twice.managedProperty().bind(twice.textProperty().isNotEmpty());
        VBox fields = new VBox(new VBox(when(), twice), agenda(), booth());
        fields.getStyleClass().add("new-session-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("new-session-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(label("library.new.heading", Styles.TITLE), titles(), scroll, wrong, buttons());
        usual = form.typed();
        String kept = maker.drafts().text(DRAFT);
        if (!kept.isEmpty()) {
            form.fill(kept);
        }
        form.onTyped(() -> {
            keep();
            lookAgain();
            count();
        });
        Follow.each(words.localeProperty(), this::say);
        Follow.each(form.start, this::count);
        Follow.each(form.hardStop, this::count);
        Follow.each(form.lines, this::count);
        Follow.each(words.localeProperty(), this::count);
        count();
        keep();
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    /** Someone can be on air also where no name is known yet; what was typed over it stays. */
    private void usualInterpreters() {
        if (form.interpreters.get().equals(usualInterpreters)) {
            usualInterpreters = words.text("library.new.someInterpreters");
            form.interpreters.set(usualInterpreters);
        }
    }

    private GridPane titles() {
        GridPane grid = grid();
        for (int place : order) {
            LanguageTag language = NewSessionModel.LANGUAGES.get(place);
            int row = grid.getRowCount();
            TextField field = row == 0 ? first : field(form.titles.get(place), name("library.new.title", language));
            GridPane.setHgrow(field, Priority.ALWAYS);
            grid.addRow(row, labelled(named("library.new.title", language), field), field);
        }
        return grid;
    }

    private HBox when() {
        ComboBox<String> zone = new ComboBox<>(FXCollections.observableArrayList(
                ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        zone.setEditable(true);
        FieldTypeface.follow(zone.getEditor());
        zone.getEditor().textProperty().bindBidirectional(form.zone);
        zone.accessibleTextProperty().bind(words.bind("library.new.zone"));
        zone.setMaxWidth(Double.MAX_VALUE);
        VBox where = under("library.new.zone", zone);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox row = new HBox(under("library.new.day", day),
                under("library.new.start", small(form.start, "library.new.start")),
                under("library.new.hardStop", small(form.hardStop, "library.new.hardStop")),
                where);
        row.getStyleClass().add("new-session-row");
        return row;
    }

    /** Half a day counts as typed as well, until the field takes it for a day. */
    private VBox agenda() {
        agenda.getStyleClass().add("new-session-grid");
        Follow.each(form.lines, this::lines);
        Follow.each(words.localeProperty(), this::lines);
        lines();
        Button add = BoundControls.button(words.bind("library.new.add"), Feather.PLUS, () -> {
            form.lines.add(new NewSessionModel.LineModel(ItemKind.DISCUSSION, 10));
            focusLine(form.lines.size() - 1);
        });
        add.getStyleClass().add(Styles.GHOST);
        CheckBox ready = new CheckBox();
        ready.setId("new-session-ready");
        ready.textProperty().bind(words.bind("library.new.ready"));
        ready.selectedProperty().bindBidirectional(form.speakersReady);
        WrappingRow acts = new WrappingRow(add, ready);
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.getStyleClass().add("new-session-acts");
        FoldingRow below = new FoldingRow(acts, sum);
        below.getStyleClass().add("new-session-below");
        Label heading = new Label();
        heading.textProperty().bind(words.bind("library.new.agenda"));
        heading.getStyleClass().add(Styles.HEADING);
        VBox box = new VBox(heading, agenda, below);
        box.getStyleClass().add("new-session-agenda");
        return box;
    }

    /** The lines are few, so they are laid out again when one comes or goes. */
    private void lines() {
        agenda.getChildren().clear();
        for (int i = 0; i < form.lines.size(); i++) {
            NewSessionModel.LineModel line = form.lines.get(i);
            String number = String.valueOf(i + 1);
            ComboBox<ItemKind> kind = new ComboBox<>(FXCollections.observableArrayList(ItemKind.values()));
            kind.getStyleClass().add("new-session-kind");
            kind.setConverter(new KindWords());
            kind.valueProperty().bindBidirectional(line.kind);
            kind.setAccessibleText(words.text("library.new.kindName", number));
            agenda.add(kind, 0, i);
            for (int l = 0; l < order.size(); l++) {
                LanguageTag language = NewSessionModel.LANGUAGES.get(order.get(l));
                TextField title = field(line.titles.get(order.get(l)),
                        words.text("library.new.itemTitle", number, language.nameIn(words.locale())));
                title.setPromptText(language.label());
                GridPane.setHgrow(title, Priority.ALWAYS);
                agenda.add(title, 1 + l, i);
            }
            TextField minutes = field(line.minutes, words.text("library.new.minutesName", number));
            minutes.getStyleClass().add("new-session-minutes");
            line.minutes.removeListener(count);
            line.minutes.addListener(count);
            Label unit = new Label(words.text("library.new.unit"));
            unit.getStyleClass().add(Styles.MUTED);
            unit.setMinWidth(USE_PREF_SIZE);
            Button remove = new Button(null, Icons.of(Feather.X));
            remove.getStyleClass().add(Styles.ICON_BUTTON);
            remove.setAccessibleText(words.text("library.new.remove", number));
            remove.setOnAction(_ -> remove(line));
            agenda.addRow(i, minutes, unit, remove);
        }
    }

    private void remove(NewSessionModel.LineModel line) {
        int at = form.lines.indexOf(line);
        form.lines.remove(line);
        if (form.lines.isEmpty()) {
            first.requestFocus();
        } else {
            focusLine(Math.min(at, form.lines.size() - 1));
        }
    }

    private void focusLine(int line) {
        agenda.getChildren().stream().filter(n -> n instanceof TextField && GridPane.getRowIndex(n) == line)
                .findFirst().ifPresent(Node::requestFocus);
    }

    private GridPane booth() {
        TextField field = field(form.interpreters, "");
        field.accessibleTextProperty().bind(words.bind("library.new.interpreters"));
        field.promptTextProperty().bind(words.bind("library.new.interpretersPrompt"));
        GridPane.setHgrow(field, Priority.ALWAYS);
        GridPane grid = grid();
        Label label = label("library.new.interpreters");
        label.setLabelFor(field);
        grid.addRow(0, label, field);
        return grid;
    }

    /** What was typed stays where the sheet is left, until the session is made. */
    private void keep() {
        String typed = form.typed();
        maker.drafts().keep(DRAFT, typed.equals(usual) ? "" : typed);
        again.setVisible(!typed.equals(usual) || !left.isEmpty());
        again.setText(
                words.text(typed.equals(usual) && !left.isEmpty() ? "library.new.typedAgain" : "library.new.empty"));
    }

    /** Begins with the usual in the fields; pressed again it brings back what was typed. */
    private void startOver() {
        String typed = form.typed();
        boolean bringBack = typed.equals(usual) && !left.isEmpty();
        form.fill(bringBack ? left : usual);
        left = bringBack ? "" : typed;
        keep();
    }

    private WrappingRow buttons() {
        Button cancel = new Button();
        cancel.textProperty().bind(words.bind("common.cancel"));
        cancel.getStyleClass().add(Styles.GHOST);
        cancel.setOnAction(_ -> layers.uncover());
        Button create = new Button();
        create.textProperty().bind(words.bind("library.new.create"));
        create.getStyleClass().add(Styles.PRIMARY);
        create.setDefaultButton(true);
        create.setOnAction(_ -> create());
        again.getStyleClass().add(Styles.GHOST);
        again.setOnAction(_ -> startOver());
        Follow.each(words.localeProperty(), this::keep);
        WrappingRow row = new WrappingRow(again, cancel, create);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("new-session-buttons");
        return row;
    }

    private void create() {
        day.commit();
        found = null;
        wrong.setText("");
        switch (form.read()) {
            case NewSessionModel.Read.Wrong problem -> found = problem;
            case NewSessionModel.Read.Sound sound -> make(sound.draft());
        }
        say();
    }

    private void make(SessionDraft draft) {
        Optional<String> refused = maker.make(draft);
        if (refused.isEmpty()) {
            maker.drafts().keep(DRAFT, "");
            maker.drafts().leave();
        }
        wrong.setText(refused.orElse(""));
    }

    /** What was found wrong goes once it is mended, and is said of what is typed now. */
    private void lookAgain() {
        NewSessionModel.Read.Wrong problem = found;
        if (problem == null) {
            // A library that refused is asked again only with the button.
            wrong.setText("");
            return;
        }
        found = form.wrongs().filter(w -> w.key().equals(problem.key())).findFirst().orElse(null);
        wrong.setText("");
        say();
    }

    private void say() {
        NewSessionModel.Read.Wrong problem = found;
        if (problem != null) {
            wrong.setText(words.text(problem.key(), problem.arguments().toArray()));
        }
    }

    private void count() {
        twice.setText(form.twice(words));
        int planned = form.minutes();
        sum.setText(form.room().map(room -> words.text("library.new.sum", planned, room))
                .orElseGet(() -> words.text("library.new.sumOnly", planned)));
        boolean over = form.room().filter(room -> planned > room).isPresent();
        sum.getStyleClass().setAll("label", over ? Styles.WARNING : Styles.MUTED);
    }

    private String name(String key, LanguageTag language) {
        return words.text(key, language.nameIn(words.locale()));
    }

    private Label named(String key, LanguageTag language) {
        Label label = new Label();
        label.textProperty().bind(words.localeProperty().map(_ -> name(key, language)));
        return label;
    }

    private static Label labelled(Label label, Node field) {
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private VBox under(String key, Node field) {
        VBox box = new VBox(labelled(label(key, Styles.MUTED), field), field);
        box.getStyleClass().add("new-session-under");
        return box;
    }

    private TextField small(StringProperty text, String key) {
        TextField field = field(text, "");
        field.accessibleTextProperty().bind(words.bind(key));
        field.getStyleClass().add("new-session-time");
        return field;
    }

    private static TextField field(StringProperty text, String name) {
        TextField field = FieldTypeface.field();
        field.textProperty().bindBidirectional(text);
        if (!name.isEmpty()) {
            field.setAccessibleText(name);
        }
        return field;
    }

    private Label label(String key, String... styles) {
        return BoundControls.label(words.bind(key), styles);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("new-session-grid", "new-session-named");
        return grid;
    }

    /** Kinds in the words of the screen. */
    private final class KindWords extends StringConverter<ItemKind> {
        @Override
        public String toString(@Nullable ItemKind kind) {
            return kind == null ? "" : words.word("library.new.kind", kind);
        }

        @Override
        public ItemKind fromString(String word) {
            return List.of(ItemKind.values()).stream().filter(k -> toString(k).equals(word)).findFirst()
                    .orElse(ItemKind.DISCUSSION);
        }
    }
}
