package org.pupitre.ui.library;

import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Instead of the first screen, where the library cannot be opened: why not, and what can be done. */
public final class ProblemView {
    private final Words words;
    private final Layers root;

    /** What can be done about it. */
    public interface Ways {
        /** Tries the same library again. */
        void again();

        /** Asks for another library. */
        void other();

        /** Opens a copy in the application's own folder. */
        void readCopy();

        /** Ends the program. */
        void quit();
    }

    /**
     * @param sentence what is wrong and what to do
     * @param copy     whether a copy can be read
     */
    public ProblemView(Words words, StringBinding sentence, boolean copy, Ways ways) {
        this.words = words;
        Label heading = label(words.bind("library.cannotOpen"), "library-name");
        heading.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Styles.WARNING));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("problem-buttons");
        Button again = button("library.again", ways::again);
        again.getStyleClass().add(Styles.PRIMARY);
        again.setDefaultButton(true);
        buttons.getChildren().add(again);
        if (copy) {
            buttons.getChildren().add(button("library.readCopy", ways::readCopy));
        }
        Button quit = button("library.quit", ways::quit);
        quit.setCancelButton(true);
        buttons.getChildren().addAll(button("library.other", ways::other), quit);
        VBox page = new VBox(heading, label(sentence, "library-what"), buttons);
        page.getStyleClass().addAll("library-page", "problem-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("library");
        root = new Layers(words, Part.ofPage(words, ground));
    }

    /** A scene of this size with the page and its theme. */
    public Scene scene(Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        words.direct(scene);
        theme.dress(scene);
        return scene;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Label label(StringBinding text, String styleClass) {
        Label label = new WrappedText();
        label.textProperty().bind(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
