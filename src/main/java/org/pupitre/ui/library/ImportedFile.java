package org.pupitre.ui.library;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What became of a file that was to be imported, in full: what is wrong with it, or what it holds and what deserves a look.
 * It scrolls where there is much, leaves room for the rest of the screen, and goes when it is closed.
 */
final class ImportedFile extends VBox {
    private final LibraryModel model;
    private final Words words;
    private final VBox lines = new VBox();

    ImportedFile(LibraryModel model, Words words) {
        this.model = model;
        this.words = words;
        Label heading = new WrappedText();
        StringBinding said = Follow.text(() -> sentences().stream().findFirst().orElse(""), model.importedProperty(),
                words.localeProperty());
        heading.textProperty().bind(said);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add(Styles.STRONG);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        Button close = Icons.button(Feather.X, words.bind("common.close"), model::forgetImported);
        HBox top = new HBox(heading, close);
        top.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("library-problem-lines");
        ScrollPane scroll = new Lines(lines);
        scroll.setId("import-problems");
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(said);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().addAll(top, scroll);
        getStyleClass().add("library-problems");
        visibleProperty().bind(model.importedProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        Runnable show = () -> {
            Result became = model.importedProperty().get();
            boolean sound = became == null || became.done();
            heading.setGraphic(sound ? Icons.of(Feather.CHECK) : Icons.of(Feather.ALERT_TRIANGLE, Styles.WARNING));
            getStyleClass().remove(Styles.WARNING);
            if (!sound) {
                getStyleClass().add(Styles.WARNING);
            }
            fill();
            scroll.setVvalue(0);
        };
        Follow.each(model.importedProperty(), show);
        show.run();
        Follow.each(words.localeProperty(), this::fill);
    }

    private List<String> sentences() {
        Result became = model.importedProperty().get();
        if (became == null) {
            return List.of();
        }
        Messages messages = Messages.of(words.locale());
        return Stream.concat(became.sentences(messages).stream(), became.remarks(messages).stream()).toList();
    }

    private void fill() {
        lines.getChildren().setAll(sentences().stream().skip(1).map(ImportedFile::line).toList());
    }

    /** As high as its lines, but not higher than a part of the window. */
    private static final class Lines extends ScrollPane {
        private static final double MOST = 0.3;

        Lines(Region lines) {
            super(lines);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setMinHeight(USE_PREF_SIZE);
            setMaxHeight(USE_PREF_SIZE);
            getStyleClass().add("column-scroll");
        }

        @Override
        protected double computePrefHeight(double width) {
            double whole = super.computePrefHeight(width);
            return getScene() == null ? whole : Math.min(whole, getScene().getHeight() * MOST);
        }
    }

    private static Label line(String sentence) {
        Label label = new WrappedText(sentence);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
