package org.pupitre.ui.library.deletion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Deletes a session: what would go, the title or the day typed once more, and what was done. All by keyboard; Escape leaves. */
public final class DeleteSheet extends VBox {
    private final DeleteModel model;
    private final Words words;
    private final Runnable leave;
    private Node first = this;

    /** @param leave takes the sheet away */
    public DeleteSheet(DeleteModel model, Words words, Runnable leave) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        getStyleClass().addAll(Styles.SHEET, "erase-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.step().get() != DeleteModel.Step.WORKING) {
                leave.run();
                e.consume();
            }
        });
        model.step().subscribe(this::show);
        words.localeProperty().addListener((_, _, _) -> {
            show(model.step().get());
            model.look();
        });
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private void show(DeleteModel.Step step) {
        getChildren().setAll(switch (step) {
            case LOOKING -> waiting("removal.looking");
            case WHAT -> what(Objects.requireNonNull(model.preview()));
            case WORKING -> waiting("removal.working");
            case DONE -> done();
        });
        first.requestFocus();
    }

    private List<Node> waiting(String key) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text(key));
        first = bar;
        return List.of(title(words.text("removal.title", words.text(model.session().title()))),
                label(words.text(key)), bar);
    }

    private List<Node> what(DeleteDoor.WhatGoes preview) {
        String title = words.text(model.session().title());
        List<Node> all = new ArrayList<>();
        all.add(title(words.text("removal.title", title)));
        String refused = preview.refused();
        if (refused != null) {
            Button close = primary("common.close", leave);
            first = close;
            all.addAll(List.of(label(refused, Styles.WARNING), row(close)));
            return all;
        }
        VBox facts = new VBox();
        facts.getStyleClass().add("erase-facts");
        facts.getChildren().add(label(model.day(words.locale()), Styles.MUTED));
        for (String sentence : preview.sentences()) {
            facts.getChildren().add(label(sentence));
        }
        preview.unreached().forEach(sentence -> facts.getChildren().add(label(sentence, Styles.WARNING)));
        ScrollPane scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("erase-scroll");
        TextField field = FieldTypeface.field();
        field.setPromptText(words.text("removal.prompt"));
        field.setAccessibleText(words.text("removal.prompt"));
        field.getStyleClass().add(Styles.QUICK_FIELD);
        field.textProperty().bindBidirectional(model.confirmed);
        field.setOnAction(_ -> model.delete(words.locale()));
        Button delete = button("removal.delete", () -> model.delete(words.locale()));
        delete.getStyleClass().add("danger-button");
        delete.disableProperty()
                .bind(field.textProperty().map(typed -> !model.confirms(typed, words.locale())));
        Button cancel = button("common.cancel", leave);
        cancel.getStyleClass().add(Styles.GHOST);
        first = field;
        all.addAll(List.of(scroll,
                label(words.text("removal.final", title, model.day(words.locale())), Styles.STRONG), field,
                row(cancel, delete)));
        return all;
    }

    private List<Node> done() {
        List<Node> lines = new ArrayList<>();
        lines.add(title(words.text("removal.title", words.text(model.session().title()))));
        VBox said = new VBox();
        said.getStyleClass().add("erase-facts");
        model.result().forEach(sentence -> said.getChildren().add(label(sentence)));
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("erase-scroll");
        Button close = primary("common.close", leave);
        first = close;
        lines.add(scroll);
        lines.add(row(close));
        return lines;
    }

    private Button primary(String key, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add(Styles.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("erase-buttons");
        return row;
    }

    private static Label title(String text) {
        return label(text, Styles.TITLE);
    }

    private static Label label(String text, String... styles) {
        Label label = new WrappedText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
