package org.pupitre.ui.library;

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
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What is wrong with a file, in full: nothing of it was taken; or what deserves a look in one that was. It scrolls where there is much, leaves room for the rest of
 * the screen, and goes when it is closed or a file is taken.
 */
final class ImportProblems extends VBox {
    private final VBox lines = new VBox();

    ImportProblems(LibraryModel model, Words words) {
        Label heading = new WrappedText();
        StringBinding said = Follow.text(
                () -> words.text(model.importedProperty().get() ? "library.importedRemarks" : "library.notImported"),
                model.importedProperty(), words.localeProperty());
        heading.textProperty().bind(said);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Styles.DANGER));
        heading.getStyleClass().add(Styles.STRONG);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        Button close = Icons.button(Feather.X, words.bind("common.close"), model::forgetProblems);
        HBox top = new HBox(heading, close);
        top.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("library-problem-lines");
        ScrollPane scroll = new Lines(lines);
        scroll.setId("import-problems");
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(said);
        getChildren().addAll(top, scroll);
        getStyleClass().add("library-problems");
        visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
        managedProperty().bind(visibleProperty());
        Runnable fill = () -> {
            lines.getChildren().setAll(model.problems().stream().map(ImportProblems::line).toList());
            scroll.setVvalue(0);
        };
        Follow.each(model.problems(), fill);
        fill.run();
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
