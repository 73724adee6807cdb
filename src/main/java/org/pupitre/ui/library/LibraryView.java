package org.pupitre.ui.library;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Layers;
import org.pupitre.ui.kit.LocaleButtons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** The first screen: what Pupitre is, the sessions there are, and where a new one comes from. */
public final class LibraryView {
    private final Words words;
    private final LibraryModel model;
    private final Choices choices;
    private final Layers root;

    public LibraryView(LibraryModel model, Words words, Choices choices) {
        this.words = words;
        this.model = model;
        this.choices = choices;
        VBox page =
                new VBox(top(), bound("library.what", "library-what"), buttons(), problems(), sessions(), keeping());
        page.getStyleClass().add("library-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("library");
        root = new Layers(ground);
    }

    /** A scene of this size with the first screen and its theme. */
    public Scene scene(Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        return scene;
    }

    /** Shows something over the first screen. */
    public void cover(Region sheet) {
        root.cover(sheet);
    }

    /** Takes away what lies over the first screen. */
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
        Button sample = button("library.sample", Feather.PLAY_CIRCLE, choices::openSample);
        sample.getStyleClass().add(Styles.PRIMARY);
        FlowPane buttons = new FlowPane(sample, button("library.import", Feather.FILE_PLUS, choices::importSeminar));
        buttons.getStyleClass().add("library-buttons");
        return buttons;
    }

    /** What is seldom needed stands below the sessions. */
    private FlowPane keeping() {
        FlowPane keeping = new FlowPane(button("library.safety", Feather.SHIELD, choices::safety),
                button("library.erase.open", Feather.USER_X, this::erase));
        keeping.getChildren().forEach(b -> b.getStyleClass().add(Styles.GHOST));
        keeping.getStyleClass().add("library-keeping");
        return keeping;
    }

    private void erase() {
        root.cover(new EraseSheet(new EraseModel(choices.erasing()), words, root));
    }

    /** What is wrong with a file, in full: nothing of it was taken. */
    private VBox problems() {
        VBox lines = new VBox();
        Runnable fill = () -> {
            lines.getChildren().setAll(model.problems().stream().map(LibraryView::line).toList());
            if (!model.problems().isEmpty()) {
                Label heading = bound("library.notImported", Styles.STRONG);
                heading.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Styles.DANGER));
                lines.getChildren().addFirst(heading);
            }
        };
        model.problems().addListener((Observable o) -> fill.run());
        fill.run();
        lines.getStyleClass().add("library-problems");
        lines.visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
        lines.managedProperty().bind(lines.visibleProperty());
        return lines;
    }

    private VBox sessions() {
        ListView<SessionSummary> list = new ListView<>(model.sessions());
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setCellFactory(view -> new SessionCell(words));
        list.accessibleTextProperty().bind(words.bind("library.sessions"));
        Label none = bound("library.none", Styles.EMPTY);
        none.setAlignment(Pos.TOP_LEFT);
        none.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        list.setPlaceholder(none);
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(list);
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open(list);
            }
        });
        words.localeProperty().subscribe(list::refresh);
        model.sessions().addListener((Observable o) -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label();
        heading.textProperty().bind(words.bindCapitals("library.sessions"));
        heading.getStyleClass().add(Styles.CAPS);
        VBox box = new VBox(heading, list);
        box.getStyleClass().add("library-sessions");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void open(ListView<SessionSummary> list) {
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
        Label label = new Label();
        label.textProperty().bind(words.bind(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label line(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
