package org.pupitre.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LocaleButtons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkBar;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.KeySheet;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.WindowKeys;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The first screen: what Pupitre is, the sessions there are, and where a new one comes from. */
public final class LibraryView {
    private final Words words;
    private final LibraryModel model;
    private final Choices choices;
    private final Layers root;
    private final Button sample;
    private final ListView<SessionSummary> list;
    private Optional<SessionId> chosen = Optional.empty();
    private final RowKeys<SessionSummary> rowKeys =
            new RowKeys<SessionSummary>("library.sessions").on("keys.row.session",
                    row -> open(), Pressed.bare(KeyCode.ENTER));

    public LibraryView(LibraryModel model, Words words, Choices choices) {
        this.words = words;
        this.model = model;
        this.choices = choices;
        sample = button("library.sample", Feather.PLAY_CIRCLE, choices::openSample);
        list = new ListView<>(model.sessions());
        VBox page =
                new VBox(top(), bound("library.what", "library-what"), buttons(),
                        new WorkBar(model.work(), words, choices::stopImport),
                        new WorkBar(model.opening(), words, "library.opening"),
                        Part.ofPage(words, new ImportedFile(model, words)), Part.ofPage(words, sessions()),
                        keeping());
        page.getStyleClass().add("library-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        page.setMinHeight(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("library");
        ColumnScroll scroll = new ColumnScroll(ground, "page-scroll");
        scroll.setFitToHeight(true);
        root = new Layers(words, Part.ofPage(words, scroll));
    }

    /** A scene of this size with the first screen and its theme. */
    public Scene scene(Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        // Enter does at once what one most probably came for.
        (model.sessions().isEmpty() ? sample : list).requestFocus();
        List<KeyLine> keys = keys(scene, theme);
        new Keys(() -> keys, root::covered).install(scene);
        // Before the list, which would take Escape for itself.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !root.covered() && choices.cameFrom().isPresent()) {
                choices.back();
                e.consume();
            }
        });
        return scene;
    }

    private List<KeyLine> keys(Scene scene, Theme theme) {
        WindowKeys window = new WindowKeys(words, theme, () -> scene);
        List<KeyLine> keys = new ArrayList<>();
        keys.add(window.help(over(() -> help(keys))));
        keys.add(window.about(over(choices::about)));
        keys.add(window.fullScreen());
        keys.addAll(window.look());
        keys.add(window.close());
        return keys;
    }

    /** A sheet does not take the place of another, in which something may have been typed. */
    private Runnable over(Runnable sheet) {
        return () -> {
            if (!root.covered()) {
                sheet.run();
            }
        };
    }

    private void help(List<KeyLine> keys) {
        List<KeyLine> all = new ArrayList<>(keys);
        if (choices.cameFrom().isPresent()) {
            all.add(NamedKey.always("library.back", choices::back, Pressed.bare(KeyCode.ESCAPE)));
        }
        KeySheet sheet = new KeySheet(words, all, List.of(rowKeys), root);
        sheet.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                root.uncover();
                e.consume();
            }
        });
        root.cover(sheet);
    }

    /** Shows something over the first screen. */
    public void cover(Region sheet) {
        root.cover(sheet);
    }

    /** Takes away what is over the first screen. */
    public void uncover() {
        root.uncover();
    }

    private HBox top() {
        Label name = bound("common.product", "library-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(name, gap);
        top.getChildren().add(LocaleButtons.of(words, locale -> locale.getDisplayLanguage(locale)));
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /** Beside each other where there is room for their words, else below each other. */
    private FlowPane buttons() {
        sample.getStyleClass().add(Styles.PRIMARY);
        FlowPane buttons = new FlowPane(sample, button("library.new", Feather.PLUS, this::newSession),
                button("library.import", Feather.FILE_PLUS, choices::importSeminar),
                button("library.bundle.takeIn", Feather.LOG_IN, choices::takeBundle));
        buttons.getStyleClass().add("library-buttons");
        return buttons;
    }

    /** What is seldom needed is below the sessions. */
    private FlowPane keeping() {
        Button erase = button("library.erase.open", Feather.USER_X, this::erase);
        erase.visibleProperty().bind(Bindings.isNotEmpty(model.sessions()));
        erase.managedProperty().bind(erase.visibleProperty());
        FlowPane keeping = new FlowPane(button("library.safety", Feather.SHIELD, choices::safety), erase,
                button("library.about.open", Feather.INFO, choices::about));
        keeping.getChildren().forEach(b -> b.getStyleClass().add(Styles.GHOST));
        keeping.getStyleClass().add("library-keeping");
        return keeping;
    }

    private void newSession() {
        root.cover(new NewSessionSheet(choices.making(), words, root));
    }

    private void erase() {
        root.cover(new EraseSheet(new EraseModel(choices.erasing()), words, root));
    }

    private VBox sessions() {
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setCellFactory(view -> new SessionCell(words, chosen -> choices.open(chosen.id())));
        list.accessibleTextProperty().bind(words.bind("library.sessions"));
        Label none = bound("library.none", Styles.EMPTY);
        none.setAlignment(Pos.TOP_LEFT);
        none.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        list.setPlaceholder(none);
        rowKeys.install(list);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open();
            }
        });
        Follow.each(words.localeProperty(), list::refresh);
        Follow.each(model.sessions(), this::select);
        select();
        // Where the sessions are read again the list chooses none for a moment.
        list.getSelectionModel().selectedItemProperty().subscribe(
                now -> chosen = now == null ? chosen : Optional.of(now.id()));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label();
        heading.textProperty().bind(words.bindCapitals("library.sessions"));
        heading.getStyleClass().add(Styles.CAPS);
        Button give = button("library.bundle.give", Feather.SHARE, this::give);
        give.textProperty().bind(Follow.text(() -> words.text(givesBack()
                ? "shell.giveBack"
                : "library.bundle.give"), words.localeProperty(), list.getSelectionModel().selectedItemProperty()));
        give.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        give.visibleProperty().bind(Bindings.isNotEmpty(model.sessions()));
        give.getStyleClass().add(Styles.GHOST);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(heading, gap, give);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(row, list);
        box.getStyleClass().add("library-sessions");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    /** The session that was chosen, else the one one came from, else the one that runs, else the first not over. */
    private void select() {
        Optional<SessionId> from = choices.cameFrom();
        Optional<SessionId> before = chosen;
        List<Predicate<SessionSummary>> wanted = List.of(s -> before.filter(s.id()::equals).isPresent(),
                s -> from.filter(s.id()::equals).isPresent(),
                s -> s.status() == Status.RUNNING || s.status() == Status.BETWEEN,
                s -> s.status() == Status.NOT_STARTED, s -> true);
        for (Predicate<SessionSummary> each : wanted) {
            Optional<SessionSummary> found = model.sessions().stream().filter(each).findFirst();
            if (found.isPresent()) {
                list.getSelectionModel().select(found.get());
                list.scrollTo(found.get());
                list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
                return;
            }
        }
    }

    private boolean givesBack() {
        SessionSummary chosen = list.getSelectionModel().getSelectedItem();
        return chosen != null && chosen.copy();
    }

    private void give() {
        SessionSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choices.giveBundle(chosen.id());
        }
    }

    private void open() {
        SessionSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choices.open(chosen.id());
        }
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.setGraphic(Icons.of(icon));
        button.setOnAction(e -> action.run());
        return button;
    }

    private Label bound(String key, String styleClass) {
        Label label = new WrappedText();
        label.textProperty().bind(words.bind(key));
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
