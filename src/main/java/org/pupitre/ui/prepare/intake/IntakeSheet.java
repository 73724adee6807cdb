package org.pupitre.ui.prepare.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The preview of a file: at the left how many rows are new, changed and so on, which filters; beside it each row with a tick;
 * below it the button that imports; “Change…” shows how it is read instead of the rows. Delete ticks and unticks a row, Enter and Ctrl+Enter import, Escape closes the sheet and
 * leaves the file where it waits.
 */
public final class IntakeSheet extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntakeModel model;
    private final Words words;
    private final Layers layers;
    private final RowList<IntakeRow> rows;
    private final VBox counts = new VBox();
    private final StackPane middle = new StackPane();
    private final HBox preview;
    private final Button bring = new Button();
    private final KindBox kind;
    private final Button change = new Button();
    private final CheckBox emails = new CheckBox();
    private @Nullable ReadForm form;
    private boolean changing;

    public IntakeSheet(IntakeModel model, Words words, Layers layers) {
        this.model = model;
        this.words = words;
        this.layers = layers;
        kind = new KindBox(words, chosen -> model.ways().readAs(chosen));
        rows = new RowList<>(model.visible(), words, "importing.rows", "importing.rows", "import-list");
        rows.keys().on("keys.row.tick", IntakeRow::turn, Pressed.bare(KeyCode.DELETE));
        rows.keys().on("keys.row.import", this::entered, Pressed.bare(KeyCode.ENTER));
        rows.first(() -> 0).cells(() -> new IntakeCell(words, kind -> model.unfold(kind)));
        HBox.setHgrow(rows.view(), Priority.ALWAYS);
        counts.getStyleClass().add("import-counts");
        preview = new HBox(counts, rows.view());
        preview.getStyleClass().add("import-preview");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().addAll(Styles.SHEET, "import-sheet");
        getChildren().addAll(head(), middle, remarks(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.each(model.foundProperty(), this::count);
        Follow.each(model.onlyProperty(), this::count);
        Follow.each(model.askedProperty(), this::show);
        Follow.each(model.foundProperty(), this::show);
        model.stepProperty().subscribe(this::follow);
        count();
    }

    @Override
    public void requestFocus() {
        ReadForm shown = form;
        if (shown != null) {
            shown.begin("");
        } else {
            rows.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            layers.uncover();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.bring();
            event.consume();
        }
    }

    private void entered(IntakeRow row) {
        if (row.folds()) {
            model.unfold(row.found().kind());
        } else {
            model.bring();
        }
    }

    private HBox head() {
        Label name = new OneLineText("", Styles.TITLE);
        name.textProperty().bind(model.nameProperty());
        name.setGraphic(Icons.of(Feather.DOWNLOAD, Styles.MUTED));
        Label facts = new OneLineText("", Styles.MUTED);
        facts.textProperty().bind(Follow.text(() -> {
            FoundFile file = model.foundProperty().get();
            return file == null ? "" : file.facts();
        }, model.foundProperty()));
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMaxWidth(Double.MAX_VALUE);
        change.setId("import-change");
        change.textProperty().bind(words.bind("importing.change"));
        change.getStyleClass().add(Styles.GHOST);
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> change(!changing));
        Label as = new Label();
        as.textProperty().bind(words.bind("importing.readAs"));
        as.getStyleClass().add(Styles.MUTED);
        as.setMinWidth(Region.USE_PREF_SIZE);
        emails.setId("import-emails");
        emails.textProperty().bind(words.bind("importing.emails"));
        emails.setMinWidth(Region.USE_PREF_SIZE);
        emails.setOnAction(_ -> model.ways().keepAddresses(emails.isSelected()));
        Button shut = Icons.button(Feather.X, words.bind("common.close"), layers::uncover);
        shut.setId("close-import");
        HBox head = new HBox(name, facts, emails, change, as, kind, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("import-head");
        return head;
    }

    /** What deserves a look, or why it was not imported. */
    private VBox remarks() {
        Label said = new WrappedText("", Styles.WARNING);
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        Label remarks = new WrappedText("", Styles.MUTED);
        remarks.textProperty().bind(Follow.text(() -> {
            FoundFile file = model.foundProperty().get();
            return file == null ? "" : String.join(" ", file.remarks());
        }, model.foundProperty()));
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.shareProperty());
        bar.accessibleTextProperty().bind(model.nameProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(Follow.flag(() -> model.stepProperty().get() == IntakeModel.Step.READING,
                model.stepProperty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return new VBox(said, remarks, bar);
    }

    private HBox foot() {
        bring.setId("import-now");
        bring.getStyleClass().add(Styles.PRIMARY);
        bring.textProperty().bind(Follow.text(() -> words.text("importing.bringSome", model.chosenProperty().get()),
                model.chosenProperty(), words.localeProperty()));
        bring.setMinWidth(Region.USE_PREF_SIZE);
        bring.disableProperty().bind(Follow.flag(() -> model.stepProperty().get() != IntakeModel.Step.READY
                || model.chosenProperty().get() == 0, model.stepProperty(), model.chosenProperty()));
        bring.setOnAction(_ -> model.bring());
        bring.visibleProperty().bind(Follow.flag(() -> model.stepProperty().get() != IntakeModel.Step.ASKING,
                model.stepProperty()));
        bring.managedProperty().bind(bring.visibleProperty());
        Button leave = new Button();
        leave.textProperty().bind(words.bind("importing.leave"));
        leave.getStyleClass().add(Styles.GHOST);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> {
            layers.uncover();
            model.ways().leave();
        });
        Label sum = new OneLineText("", Styles.MUTED);
        sum.textProperty().bind(Follow.text(model::summary, model.foundProperty(), words.localeProperty()));
        HBox foot = new HBox(bring, leave, sum);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private void follow(IntakeModel.Step step) {
        if (step == IntakeModel.Step.NOTHING || step == IntakeModel.Step.REFUSED) {
            if (getScene() != null) {
                layers.uncover();
            }
            return;
        }
        show();
    }

    /** Shows how the file is read, or its rows. */
    private void change(boolean how) {
        changing = how;
        show();
        requestFocus();
    }

    private void show() {
        AskedColumns asked = model.askedProperty().get();
        ReadAs readAs = model.readAs();
        if (model.stepProperty().get() == IntakeModel.Step.READING) {
            // What is shown stays until the file is read again, and so does the keyboard.
            return;
        }
        change.setVisible(asked == null && readAs != null && !changing);
        change.setManaged(change.isVisible());
        boolean held = isFocusWithin();
        ReadForm before = form;
        String place = before == null ? "" : before.focused();
        form = null;
        Node shown = preview;
        if (asked != null) {
            kind.show(asked.kind());
        }
        if (readAs != null && (asked != null || changing)) {
            form = new ReadForm(readAs, asked == null ? "" : asked.why(), words, model.ways(), () -> change(false));
            shown = form;
        }
        middle.getChildren().setAll(shown);
        if (held && form != null) {
            form.begin(place);
        } else if (held) {
            requestFocus();
        }
    }

    private void count() {
        FoundFile file = model.foundProperty().get();
        if (file != null) {
            kind.show(file.kind());
        }
        Boolean kept = file == null ? null : file.emails();
        emails.setSelected(kept != null && kept);
        emails.setVisible(kept != null);
        emails.setManaged(kept != null);
        List<Node> lines = new ArrayList<>();
        lines.add(filter(null, words.text("importing.all"), file == null ? 0 : file.rows().size()));
        for (Map.Entry<RowKind, Integer> entry : model.counts().entrySet()) {
            lines.add(filter(entry.getKey(), words.word("importing.filter", entry.getKey()), entry.getValue()));
        }
        boolean held = counts.isFocusWithin();
        counts.getChildren().setAll(lines);
        if (held) {
            lines.stream().filter(line -> line.getPseudoClassStates().contains(CHOSEN)).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Node filter(@Nullable RowKind only, String name, int count) {
        Label said = new OneLineText(name);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label figure = new Label(words.text("importing.figure", count));
        figure.getStyleClass().add(Styles.DIGITS);
        HBox line = new HBox(said, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll(Styles.GHOST, "import-filter");
        button.setAccessibleText(name + " " + count);
        button.pseudoClassStateChanged(CHOSEN, only == model.onlyProperty().get());
        button.setOnAction(_ -> model.showOnly(only));
        return button;
    }
}
