package org.pupitre.ui.library.elsewhere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.pupitre.ui.library.elsewhere.ContinueModel.Offer;
import org.pupitre.ui.library.elsewhere.ContinueModel.Step;

/**
 * Where to look for a session of another computer, what is there and up to which minute, and one button to go on here. All by
 * keyboard; Escape leaves.
 */
public final class ContinueSheet extends VBox {
    private final ContinueModel model;
    private final ElsewhereDoor door;
    private final Words words;
    private final Layers layers;
    private Node first = this;

    public ContinueSheet(ContinueModel model, ElsewhereDoor door, Words words, Layers layers) {
        this.model = model;
        this.door = door;
        this.words = words;
        this.layers = layers;
        getStyleClass().addAll(Styles.SHEET, "bundle-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.step().get() != Step.WORKING) {
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

    private void show(Step step) {
        List<Node> shown = new ArrayList<>();
        shown.add(label(words.text("elsewhere.title"), Styles.TITLE));
        switch (step) {
            case CHOOSING -> {
                shown.add(label(words.text("elsewhere.where")));
                shown.add(choosing());
            }
            case WORKING -> {
                ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
                bar.setMaxWidth(Double.MAX_VALUE);
                bar.setAccessibleText(words.text("elsewhere.working"));
                first = bar;
                shown.add(bar);
            }
            case FOUND -> shown.addAll(found());
            case DONE -> {
                model.sentences().forEach(sentence -> shown.add(label(sentence)));
                shown.add(done());
            }
            case REFUSED -> {
                model.sentences().forEach(sentence -> shown.add(label(sentence)));
                shown.add(choosing());
            }
        }
        getChildren().setAll(shown);
        first.requestFocus();
    }

    private HBox choosing() {
        Button file = button("elsewhere.file", Styles.GHOST, () -> door.look(false, model));
        Button folder = button("elsewhere.folder", Styles.PRIMARY, () -> door.look(true, model));
        first = folder;
        return row(leave("common.cancel"), file, folder);
    }

    private List<Node> found() {
        List<Node> shown = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (Offer offer : model.offers()) {
            VBox session = new VBox();
            session.getStyleClass().add("erase-facts");
            if (model.offers().size() == 1) {
                session.getChildren().add(label(offer.name(), Styles.STRONG));
            } else {
                RadioButton choice = new RadioButton(offer.name());
                choice.setToggleGroup(group);
                choice.setUserData(offer);
                choice.setSelected(group.getSelectedToggle() == null);
                session.getChildren().add(choice);
            }
            offer.about().forEach(line -> session.getChildren().add(label(line, Styles.MUTED)));
            shown.add(session);
        }
        Button go = button("elsewhere.goOn", Styles.PRIMARY, () -> {
            Offer chosen = group.getSelectedToggle() == null
                    ? model.offers().getFirst()
                    : (Offer) group.getSelectedToggle().getUserData();
            chosen.goOn().run();
        });
        shown.add(label(words.text("elsewhere.means")));
        shown.add(row(leave("common.cancel"), button("elsewhere.other", Styles.GHOST, model::again), go));
        first = go;
        return shown;
    }

    private HBox done() {
        Button open = button("library.bundle.open", Styles.PRIMARY, () -> {
            layers.uncover();
            model.open().ifPresent(Runnable::run);
        });
        first = open;
        return row(leave("common.close"), open);
    }

    private Button leave(String key) {
        return button(key, Styles.GHOST, layers::uncover);
    }

    private Button button(String key, String style, Runnable act) {
        Button button = new Button(words.text(key));
        button.setOnAction(_ -> act.run());
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("erase-buttons");
        return row;
    }

    private static Label label(String text, String... styles) {
        Label label = new WrappedText(text);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
