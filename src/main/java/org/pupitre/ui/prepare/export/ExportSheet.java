package org.pupitre.ui.prepare.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkBar;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What is exported of a session, as which file and into which folder; what is held back, what was written. All by keyboard:
 * Ctrl+Enter exports, Escape leaves.
 */
public final class ExportSheet extends VBox {
    private static final String RECORD = "Record";
    private static final String WORKING = "Working";

    private final ExportModel model;
    private final ExportWays ways;
    private final Words words;
    private final Layers layers;
    private final GridPane fields = new GridPane();
    private final NamedBox kind;
    private final NamedBox form;
    private final NamedBox language;
    private final NamedBox purpose;
    private final CheckBox all = new CheckBox();
    private final VBox names = new VBox();
    private final HeldPlaces held;
    private final VBox foot = new VBox();
    private final WorkBar bar;
    private final Button export = new Button();
    private Node first;

    public ExportSheet(ExportModel model, ExportWays ways, Words words, Layers layers) {
        this.model = model;
        this.ways = ways;
        this.words = words;
        this.layers = layers;
        kind = new NamedBox("export-kind", key -> words.text("out.kind." + key), this::choose);
        form = new NamedBox("export-form", key -> words.text("exporting.form." + key), key -> change(
                was -> new ExportWish(was.kind(), key, was.language(), was.working(), was.all())));
        language = new NamedBox("export-language", this::languageName, key -> change(
                was -> new ExportWish(was.kind(), was.form(), key, was.working(), was.all())));
        purpose = new NamedBox("export-purpose", key -> words.text(key.equals(WORKING)
                ? "exporting.purposeWorking"
                : "exporting.purposeRecord"), key -> change(
                        was -> new ExportWish(was.kind(), was.form(), was.language(), key.equals(WORKING), was.all())));
        held = new HeldPlaces(model, words, this::able);
        bar = new WorkBar(model.progress(), words, ways::cancel);
        first = kind;
        getStyleClass().addAll(Styles.SHEET, "export-sheet");
        setMaxHeight(USE_PREF_SIZE);
        fields.getStyleClass().add("export-fields");
        names.getStyleClass().add("export-names");
        getChildren().addAll(head(), fields, held, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
        Follow.each(words.localeProperty(), this::again);
        Follow.each(model.wishProperty(), this::wished);
        Follow.each(model.offerProperty(), this::offered);
        Follow.each(model.folderProperty(), this::again);
        Follow.each(model.stepProperty(), this::step);
        again();
        ways.look(model.wishProperty().get(), model.decided());
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (model.stepProperty().get() != ExportModel.Step.WORKING) {
                layers.uncover();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            export(false);
            event.consume();
        }
    }

    private HBox head() {
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(words.bind("exporting.title"));
        title.setGraphic(Icons.of(Feather.UPLOAD, Styles.MUTED));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button shut = Icons.button(Feather.X, words.bind("common.close"), layers::uncover);
        shut.setId("export-close");
        shut.disableProperty().bind(model.progress().busyProperty());
        HBox head = new HBox(title, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fill() {
        row(0, "exporting.kind", kind);
        row(1, "exporting.form", form);
        row(2, "exporting.language", language);
        Label means = new WrappedText("", Styles.MUTED);
        means.textProperty().bind(Follow.text(
                () -> words.text(model.wishProperty().get().working()
                        ? "exporting.meansWorking"
                        : "exporting.meansRecord"),
                model.wishProperty(), words.localeProperty()));
        means.setId("export-means");
        means.setMinHeight(USE_PREF_SIZE);
        VBox why = new VBox(purpose, means);
        why.getStyleClass().add("export-why");
        purpose.accessibleTextProperty().bind(words.bind("exporting.purpose"));
        row(3, "exporting.purpose", why);
        all.textProperty().bind(words.bind("exporting.all"));
        all.setId("export-all");
        all.setOnAction(_ -> change(was -> new ExportWish(was.kind(), was.form(), was.language(), was.working(),
                all.isSelected())));
        VBox files = new VBox(all, names);
        files.getStyleClass().add("export-files");
        row(4, "exporting.files", files);
        row(5, "exporting.folder", folder());
    }

    private void row(int at, String key, Region field) {
        Label name = new Label();
        name.textProperty().bind(words.bind(key));
        name.getStyleClass().add(Styles.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(words.bind(key));
        GridPane.setHgrow(field, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.BASELINE);
        fields.addRow(at, name, field);
    }

    private HBox folder() {
        Label where = new WrappedText();
        where.setId("export-folder");
        where.textProperty().bind(Follow.text(
                () -> model.folderProperty().get().isEmpty()
                        ? words.text("exporting.noFolder")
                        : model.folderProperty().get(),
                model.folderProperty(), words.localeProperty()));
        where.setMaxWidth(Double.MAX_VALUE);
        where.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button choose = new Button();
        choose.setId("export-choose");
        choose.textProperty().bind(words.bind("exporting.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> ways.chooseFolder());
        HBox row = new HBox(where, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-folder");
        return row;
    }

    private String languageName(String tag) {
        return tag.isEmpty() ? words.text("exporting.eachLanguage") : new LanguageTag(tag).nameIn(words.locale());
    }

    private void choose(String key) {
        model.kinds().stream().filter(one -> one.key().equals(key)).findFirst().ifPresent(model::choose);
    }

    /** What of a wish is different. */
    @FunctionalInterface
    private interface Difference {
        ExportWish of(ExportWish was);
    }

    private void change(Difference difference) {
        model.change(difference.of(model.wishProperty().get()));
    }

    private void wished() {
        ways.look(model.wishProperty().get(), model.decided());
        again();
    }

    private void offered() {
        held.show();
        again();
    }

    private void step() {
        boolean working = model.stepProperty().get() == ExportModel.Step.WORKING;
        fields.setDisable(working);
        held.setDisable(working);
        again();
        if (!working) {
            first.requestFocus();
        }
    }

    /** Shows all again as it is now; what is typed about places that are held back stays. */
    private void again() {
        ExportWish wish = model.wishProperty().get();
        ExportKind chosen = model.kind();
        kind.show(model.kinds().stream().map(ExportKind::key).toList(), wish.kind());
        form.show(chosen.forms().stream().map(ExportKind.Form::key).toList(), wish.form());
        ExportOffer offer = model.offerProperty().get();
        List<String> languages = new ArrayList<>(offer == null ? List.of(wish.language()) : offer.languages());
        if (model.form().perLanguage() && languages.size() > 1) {
            languages.addFirst("");
        }
        if (!languages.contains(wish.language())) {
            languages.add(wish.language());
        }
        language.show(languages, wish.language());
        purpose.show(chosen.working() ? List.of(WORKING) : List.of(RECORD, WORKING), wish.working() ? WORKING : RECORD);
        all.setVisible(chosen.seminar());
        all.setManaged(chosen.seminar());
        all.setSelected(wish.all());
        names.getChildren().setAll(offer == null
                ? List.of()
                : offer.names().stream().map(name -> new WrappedText(name, Styles.STRONG).whole()).toList());
        foot.getChildren().setAll(foot());
        able();
    }

    private void able() {
        export.setDisable(!model.ready());
    }

    private void export(boolean replace) {
        if (model.ready()) {
            ways.export(model.wishProperty().get(), model.decided(), replace);
        }
    }

    private List<Node> foot() {
        List<Node> shown = new ArrayList<>();
        ExportModel.Step step = model.stepProperty().get();
        model.said().forEach(sentence -> {
            Label said = new WrappedText(sentence,
                    step == ExportModel.Step.DONE ? Styles.STRONG : Styles.WARNING, "export-said");
            said.setMinHeight(USE_PREF_SIZE);
            shown.add(said);
        });
        shown.add(bar);
        if (step != ExportModel.Step.WORKING) {
            HBox row = new HBox(buttons(step).toArray(Node[]::new));
            row.getStyleClass().add("erase-buttons");
            shown.add(row);
        }
        return shown;
    }

    private List<Button> buttons(ExportModel.Step step) {
        Button leave = button("export-leave",
                step == ExportModel.Step.DONE ? "common.close" : "common.cancel", Styles.GHOST, layers::uncover);
        return switch (step) {
            case DONE -> List.of(leave, main(button("export-open", "exporting.openFolder", Styles.PRIMARY,
                    ways::openFolder)));
            case REPLACING -> List.of(main(button("export-not", "common.cancel", Styles.GHOST, model::again)),
                    button("export-replace", "exporting.replace", Styles.PRIMARY, () -> export(true)));
            default -> {
                export.setId("export-now");
                export.setText(words.text("exporting.now"));
                export.getStyleClass().remove(Styles.PRIMARY);
                export.getStyleClass().add(Styles.PRIMARY);
                export.setMinWidth(USE_PREF_SIZE);
                export.setOnAction(_ -> export(false));
                first = step == ExportModel.Step.REFUSED ? export : kind;
                yield List.of(leave, export);
            }
        };
    }

    private Button main(Button button) {
        first = button;
        return button;
    }

    private Button button(String id, String key, String style, Runnable act) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
