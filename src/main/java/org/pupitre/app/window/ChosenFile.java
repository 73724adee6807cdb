package org.pupitre.app.window;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.NameCharset;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What someone chose with a chooser of the system, which offers also names that the charset of the locale does not have. */
public final class ChosenFile {
    private static final double SPACING = 16;
    private static final double WIDTH = 480;

    private ChosenFile() {}

    /** The file that was chosen; none where the chooser was closed, or where a sentence over its owner says why not. */
    public static Optional<Path> of(@Nullable File chosen, Stage owner, Words words) {
        return of(chosen, name -> tell(words.text("cli.unreadableName", name), owner, words));
    }

    /** Over its owner, which is asked for nothing else until this is closed. */
    private static void tell(String sentence, Stage owner, Words words) {
        Button close = new Button(words.text("common.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        VBox content = new VBox(SPACING, new WrappedText(sentence), close);
        content.setPadding(new Insets(SPACING));
        content.setPrefWidth(WIDTH);
        Scene scene = new Scene(content);
        words.direct(scene);
        if (owner.getScene() != null) {
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(words.text("common.product"));
        stage.setScene(scene);
        close.setOnAction(e -> stage.hide());
        stage.showAndWait();
    }

    /**
     * The path of a file that was chosen; none where its name cannot be read.
     *
     * @param unreadable is told the name of a file that cannot be read
     */
    public static Optional<Path> of(@Nullable File chosen, Consumer<String> unreadable) {
        try {
            if (chosen != null && !NameCharset.readable(chosen.getPath())) {
                unreadable.accept(chosen.getPath());
                return Optional.empty();
            }
            return Optional.ofNullable(chosen).map(File::toPath);
        } catch (InvalidPathException e) {
            unreadable.accept(e.getInput());
            return Optional.empty();
        }
    }
}
