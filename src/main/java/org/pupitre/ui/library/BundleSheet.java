package org.pupitre.ui.library;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What a bundle would change, a button to take it in, and what was done. All by keyboard; Escape leaves. */
public final class BundleSheet extends VBox {
    private final BundleModel model;
    private final Words words;
    private final Layers layers;
    private Node first = this;

    public BundleSheet(BundleModel model, Words words, Layers layers) {
        this.model = model;
        this.words = words;
        this.layers = layers;
        getStyleClass().addAll(Styles.SHEET, "bundle-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.step().get() != BundleModel.Step.WORKING) {
                layers.uncover();
                e.consume();
            }
        });
        model.step().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private void show(BundleModel.Step step) {
        List<Node> shown = new ArrayList<>();
        shown.add(label(title(step), Styles.TITLE));
        if (step == BundleModel.Step.WORKING) {
            ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(words.text("library.bundle.working"));
            first = bar;
            shown.add(bar);
        } else {
            model.sentences().forEach(s -> shown.add(label(s)));
            shown.add(buttons(step));
        }
        getChildren().setAll(shown);
        first.requestFocus();
    }

    private String title(BundleModel.Step step) {
        return switch (step) {
            case WORKING -> words.text("library.bundle.working");
            case ASKING -> words.text("library.bundle.asking");
            case DONE -> words.text("library.bundle.done");
            case REFUSED -> words.text("library.bundle.refused");
        };
    }

    private HBox buttons(BundleModel.Step step) {
        Button leave = new Button(words.text(step == BundleModel.Step.ASKING ? "common.cancel" : "common.close"));
        leave.setOnAction(_ -> layers.uncover());
        HBox row = new HBox(leave);
        row.getStyleClass().add("erase-buttons");
        first = leave;
        if (step == BundleModel.Step.ASKING) {
            goOn(row, leave, "library.bundle.take", model::agree);
        } else if (step == BundleModel.Step.DONE) {
            model.next().ifPresent(open -> goOn(row, leave, "library.bundle.open", () -> {
                layers.uncover();
                open.run();
            }));
        }
        return row;
    }

    /** What one most probably wants, ready for Enter. */
    private void goOn(HBox row, Button leave, String key, Runnable act) {
        leave.getStyleClass().add(Styles.GHOST);
        Button button = new Button(words.text(key));
        button.setOnAction(_ -> act.run());
        button.getStyleClass().add(Styles.PRIMARY);
        row.getChildren().add(button);
        first = button;
    }

    private static Label label(String text, String... styles) {
        Label label = new WrappedText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
