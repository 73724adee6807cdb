package org.pupitre.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Erases a person: whom, what would go, the name typed once more, and what was done. All by keyboard; Escape leaves. */
final class EraseSheet extends VBox {
    private static final int MOST_TEXTS = 12;

    private final EraseModel model;
    private final Words words;
    private final Layers layers;
    private Node first = this;
    private @Nullable Person picked;

    EraseSheet(EraseModel model, Words words, Layers layers) {
        this.model = model;
        this.words = words;
        this.layers = layers;
        getStyleClass().addAll(Styles.SHEET, "erase-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.step().get() != EraseModel.Step.WORKING) {
                layers.uncover();
                e.consume();
            }
        });
        model.step().subscribe(this::show);
        model.preview().addListener((_, _, _) -> show(model.step().get()));
        words.localeProperty().addListener((_, _, _) -> show(model.step().get()));
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private void show(EraseModel.Step step) {
        getChildren().setAll(switch (step) {
            case WHO -> who();
            case WHAT -> what();
            case WORKING -> working();
            case DONE -> done();
        });
        first.requestFocus();
    }

    private List<Node> who() {
        TextField field = field("library.erase.whoPrompt");
        field.textProperty().bindBidirectional(model.looked);
        ListView<Person> list = new ListView<>(model.found());
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setCellFactory(_ -> new PersonCell());
        list.setPlaceholder(label(words.text("library.erase.noOne"), Styles.EMPTY));
        list.setAccessibleText(words.text("library.erase.title"));
        field.textProperty().addListener((_, _, typed) -> {
            model.search(typed);
            list.getSelectionModel().selectFirst();
        });
        Runnable choose = () -> {
            Person chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.choose(chosen);
            }
        };
        field.setOnAction(_ -> choose.run());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose.run();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                choose.run();
            }
        });
        Person before = picked;
        if (before == null || !model.found().contains(before)) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().select(before);
        }
        list.getSelectionModel().selectedItemProperty().subscribe(now -> picked = now);
        first = field;
        Button next = button("library.erase.next", choose);
        next.getStyleClass().add(Styles.PRIMARY);
        return List.of(title(words.text("library.erase.title")),
                label(words.text("library.erase.about"), Styles.MUTED), field, list, row(cancel(), next));
    }

    private List<Node> what() {
        EraseDoor.Preview preview = Objects.requireNonNull(model.preview().get());
        Person person = Objects.requireNonNull(model.person());
        VBox facts = new VBox();
        facts.getStyleClass().add("erase-facts");
        facts.getChildren()
                .add(label(words.text("safety.erase.by", Isolated.joined(", ", preview.by()))));
        facts.getChildren().add(label(words.text("safety.erase.entries", preview.entries(), preview.texts().size(),
                preview.drafts()), Styles.STRONG));
        preview.texts().stream().limit(MOST_TEXTS)
                .forEach(text -> facts.getChildren()
                        .add(label(words.text("library.erase.text", text), Styles.MUTED)));
        if (preview.texts().size() > MOST_TEXTS) {
            facts.getChildren()
                    .add(label(words.text("safety.erase.more", preview.texts().size() - MOST_TEXTS)));
        }
        preview.copies().forEach(
                copy -> facts.getChildren().add(label(words.text("safety.erase.copy", copy))));
        preview.unreached().forEach(line -> facts.getChildren().add(label(line, Styles.WARNING)));
        ScrollPane scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("erase-scroll");
        TextField also = field("library.erase.alsoPrompt");
        also.textProperty().bindBidirectional(model.further);
        also.setOnAction(_ -> model.look(also.getText()));
        TextField name = field("library.erase.confirmPrompt", person.name());
        name.textProperty().bindBidirectional(model.confirmed);
        Button erase = button("library.erase.erase", model::erase);
        erase.getStyleClass().add("danger-button");
        erase.disableProperty().bind(name.textProperty().map(typed -> !model.confirms(typed)));
        name.setOnAction(_ -> {
            if (model.confirms(name.getText())) {
                model.erase();
            }
        });
        first = name;
        return List.of(title(words.text("safety.erase.person", person.name(), person.id())), scroll, also,
                label(words.text("library.erase.final", person.name()), Styles.STRONG), name, row(cancel(), erase));
    }

    private List<Node> working() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("library.erase.working"));
        first = bar;
        return List.of(title(words.text("library.erase.working")), bar);
    }

    private List<Node> done() {
        List<Node> lines = new ArrayList<>();
        lines.add(title(words.text("library.erase.doneTitle")));
        model.result().forEach(sentence -> lines.add(label(sentence)));
        Button close = button("common.close", layers::uncover);
        close.getStyleClass().add(Styles.PRIMARY);
        first = close;
        lines.add(row(close));
        return lines;
    }

    private Button cancel() {
        Button cancel = button("common.cancel", layers::uncover);
        cancel.getStyleClass().add(Styles.GHOST);
        return cancel;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("erase-buttons");
        return row;
    }

    private TextField field(String key, Object... arguments) {
        TextField field = FieldTypeface.field();
        field.setPromptText(words.text(key, arguments));
        field.setAccessibleText(field.getPromptText());
        field.getStyleClass().add(Styles.QUICK_FIELD);
        return field;
    }

    private static Label title(String text) {
        return label(text, Styles.TITLE);
    }

    private static Label label(String text, String... styles) {
        Label label = new WrappedText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A person with whom he or she speaks for. */
    private static final class PersonCell extends javafx.scene.control.ListCell<Person> {
        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            if (person == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String affiliation = person.affiliation();
            HBox row = new HBox(label(person.name(), Styles.STRONG),
                    label(affiliation == null ? "" : affiliation, Styles.MUTED));
            row.getStyleClass().add(Styles.ROW);
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(affiliation == null
                    ? person.name()
                    : Isolated.joined(", ", List.of(person.name(), affiliation)));
        }
    }
}
