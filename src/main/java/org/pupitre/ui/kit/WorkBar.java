package org.pupitre.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Shows that something is at work, and below it what came of it. */
public final class WorkBar extends VBox {
    /** Shows how far work is, with a way to stop it. */
    public WorkBar(WorkModel model, Words words, Runnable cancel) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.shareProperty());
        bar.accessibleTextProperty().bind(words.bind("safety.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button();
        stop.textProperty().bind(words.bind("common.cancel"));
        stop.setOnAction(e -> cancel.run());
        build(model, words, bar, stop);
    }

    /**
     * Shows what is being done where no part of it can be counted and nothing can be stopped.
     *
     * @param doing key of the sentence that says it
     */
    public WorkBar(WorkModel model, Words words, String doing) {
        Label said = new Label();
        said.textProperty().bind(words.bind(doing));
        ProgressBar bar = new ProgressBar();
        bar.accessibleTextProperty().bind(words.bind(doing));
        build(model, words, bar, said);
    }

    private void build(WorkModel model, Words words, ProgressBar bar, Region beside) {
        HBox line = new HBox(bar, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("work-line");
        line.visibleProperty().bind(model.busyProperty());
        line.managedProperty().bind(model.busyProperty());
        Label said = new WrappedText();
        said.textProperty().bind(Follow.text(() -> model.saidProperty().get().get(),
                model.saidProperty(), words.localeProperty()));
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll(Styles.STRONG, "work-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        getChildren().addAll(line, said);
        managedProperty().bind(line.visibleProperty().or(said.visibleProperty()));
        getStyleClass().add("work-bar");
    }
}
