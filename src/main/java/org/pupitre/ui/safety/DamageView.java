package org.pupitre.ui.safety;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkBar;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Instead of the first screen, where the library is damaged: what is lost, what helps, and what can be read. */
public final class DamageView {
    private final DamageModel model;
    private final Words words;
    private final Acts acts;
    private final Supplier<ListCell<SessionSummary>> cells;
    private final Label heading = new Label();
    private final VBox sentences = new VBox();
    private final VBox choices = new VBox();
    private final VBox below = new VBox();
    private final Layers root;

    /** What can be done about it. */
    public interface Acts {
        /** Puts back what is lost, from the backups. */
        void mend();

        void restore(BackupRow backup);

        /** Shows a session that can be read. */
        void look(SessionId session);

        /** Puts what can be recovered into a new library. */
        void salvage();

        /** Goes on with what comes before the first loss. */
        void goOn();

        /** Breaks off the work that is going on. */
        void cancel();

        /** Opens the library that is whole now. */
        void open();

        /** Ends the program and changes nothing. */
        void quit();
    }

    /** @param cells make what shows a session that can be read */
    public DamageView(DamageModel model, Words words, Acts acts, Supplier<ListCell<SessionSummary>> cells) {
        this.cells = cells;
        this.model = model;
        this.words = words;
        this.acts = acts;
        head(false);
        sentences.getStyleClass().add("library-problems");
        choices.getStyleClass().add("damage-choices");
        below.getStyleClass().add("library-sessions");
        choices.disableProperty().bind(model.work().busyProperty());
        VBox page = new VBox(heading, Part.ofPage(words, sentences), new WorkBar(model.work(), words, acts::cancel),
                choices, below);
        page.getStyleClass().addAll("library-page", "problem-page");
        VBox.setVgrow(below, Priority.ALWAYS);
        page.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("library");
        root = new Layers(words, Part.ofPage(words, ground));
        Follow.each(words.localeProperty(), this::say);
        Follow.each(model.reportProperty(), () -> {
            say();
            offer();
        });
        say();
        offer();
    }

    /** A scene of this size with the page and its theme. */
    public Scene scene(Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        words.direct(scene);
        theme.dress(scene);
        return scene;
    }

    private void head(boolean whole) {
        heading.textProperty().bind(words.bind(whole ? "safety.headingDone" : "safety.heading"));
        heading.setGraphic(whole
                ? Icons.of(Feather.CHECK_CIRCLE, Styles.MUTED)
                : Icons.of(Feather.ALERT_TRIANGLE, Styles.WARNING));
        heading.getStyleClass().setAll("label", "library-name");
    }

    private void say() {
        List<String> lines = model.stage() == DamageModel.Stage.LOOKING
                ? List.of(words.text("safety.looking"))
                : model.reportProperty().get().lines().get();
        sentences.getChildren().setAll(lines.stream().map(DamageView::line).toList());
    }

    private static Label line(String sentence) {
        Label label = new WrappedText(sentence);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void offer() {
        choices.getChildren().clear();
        below.getChildren().clear();
        DamageModel.Report report = model.reportProperty().get();
        sentences.getStyleClass().remove("damage-over");
        switch (report.stage()) {
            case LOOKING -> {
                // What can be chosen is known once everything was looked at.
            }
            case CHOOSING -> offerWays(report);
            case DONE -> {
                head(true);
                sentences.getStyleClass().add("damage-over");
                first(choice("safety.open", "safety.openWhat", Feather.FOLDER, acts::open));
            }
        }
        Button quit =
                BoundControls.button(
                        words.bind(report.stage() == DamageModel.Stage.DONE ? "library.quit" : "safety.quit"),
                        Feather.X, acts::quit);
        quit.setCancelButton(true);
        choices.getChildren().add(quit);
    }

    /** Where everything can be put back, ways that lose something are not offered. */
    private void offerWays(DamageModel.Report report) {
        if (report.mendable()) {
            first(choice("safety.mend", "safety.mendWhat", Feather.CHECK_CIRCLE, acts::mend));
        } else {
            Button goOn = choice("safety.goOn", "safety.goOnWhat", Feather.ARROW_RIGHT, acts::goOn, report.readable());
            Button salvage = choice("safety.salvage", "safety.salvageWhat", Feather.LIFE_BUOY, acts::salvage,
                    report.saved());
            goOn.setDisable(report.readable() == 0);
            salvage.setDisable(report.saved() == 0);
            if (report.readable() > 0) {
                first(goOn);
            }
        }
        if (!model.backups().isEmpty()) {
            ListView<BackupRow> list = BackupList.of(model.backups(), words);
            choice("safety.restoreThis", "safety.restoreWhat", Feather.ROTATE_CCW,
                    () -> acts.restore(list.getSelectionModel().getSelectedItem()));
            choices.getChildren().add(list);
        }
        below.getChildren().addAll(BoundControls.label(words.bind("safety.readable"), Styles.HEADING), sessions());
    }

    private ListView<SessionSummary> sessions() {
        ListView<SessionSummary> list = new ListView<>(model.sessions());
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "readable-list");
        list.setCellFactory(view -> cells.get());
        list.accessibleTextProperty().bind(words.bind("safety.readable"));
        list.setPlaceholder(BoundControls.label(words.bind("safety.readableNone"), Styles.EMPTY));
        Follow.each(words.localeProperty(), list::refresh);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                // Else the page's default button hears it as well.
                e.consume();
                look(list);
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                look(list);
            }
        });
        return list;
    }

    private void look(ListView<SessionSummary> list) {
        SessionSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            acts.look(chosen.id());
        }
    }

    /** A button with a line beside it that says what comes of it. */
    private Button choice(String key, String what, Feather icon, Runnable action, Object... arguments) {
        Button button = BoundControls.button(words.bind(key, arguments), icon, action);
        Label line = BoundControls.label(words.bind(what), Styles.MUTED);
        button.accessibleHelpProperty().bind(line.textProperty());
        VBox choice = new VBox(button, line);
        choice.getStyleClass().add("damage-choice");
        choices.getChildren().add(choice);
        return button;
    }

    private static void first(Button button) {
        button.getStyleClass().add(Styles.PRIMARY);
        button.setDefaultButton(true);
    }
}
