package org.pupitre.ui.prepare.intake;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The card of a file that waits to be imported: its name, what it would do, and what can be done with it. */
public final class IntakeCard {
    private final IntakeModel model;
    private final Words words;
    private final VBox card = new VBox();
    private final HBox acts = new HBox();
    private final Button bring = new Button();
    private final Button view = new Button();

    /** The panel of the card, which is there only while a file is. */
    public static Panel panel(PanelContext context, IntakeModel model) {
        Part<IntakeCard> part = context.part("import", () -> new IntakeCard(model, context.words()), IntakeCard::build,
                (_, _) -> {
                    // What it shows comes with the file, not with the session.
                });
        Follow.each(model.stepProperty(), () -> show(part, model));
        show(part, model);
        return Panel.of("import", part).make();
    }

    private static void show(Part<?> part, IntakeModel model) {
        boolean there = model.stepProperty().get() != IntakeModel.Step.NOTHING;
        part.setVisible(there);
        part.setManaged(there);
    }

    IntakeCard(IntakeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    private Region build() {
        card.getStyleClass().add("import-card");
        Label name = new OneLineText("", Styles.STRONG);
        name.textProperty().bind(model.nameProperty());
        name.setGraphic(Icons.of(Feather.DOWNLOAD, Styles.MUTED));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button leave = Icons.button(Feather.X, words.bind("importing.leave"), () -> model.ways().leave());
        leave.setId("import-leave");
        HBox head = new HBox(name, leave);
        head.setAlignment(Pos.CENTER_LEFT);

        Label what = new WrappedText("", Styles.MUTED);
        what.textProperty().bind(Follow.text(this::what, model.stepProperty(), model.foundProperty(),
                model.askedProperty(), words.localeProperty()));
        what.setId("import-what");
        what.setMinHeight(Region.USE_PREF_SIZE);
        shown(what, what.textProperty().isNotEmpty());
        Label said = new WrappedText("", Styles.WARNING);
        said.textProperty().bind(model.saidProperty());
        said.setId("import-said");
        said.setMinHeight(Region.USE_PREF_SIZE);
        shown(said, said.textProperty().isNotEmpty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.shareProperty());
        bar.accessibleTextProperty().bind(model.nameProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        shown(bar, Follow.flag(() -> model.stepProperty().get() == IntakeModel.Step.READING, model.stepProperty()));

        bring.setId("import-bring");
        bring.getStyleClass().add(Styles.PRIMARY);
        bring.textProperty().bind(words.bind("importing.bring"));
        bring.setOnAction(_ -> model.bring());
        bring.disableProperty().bind(Follow.flag(() -> model.stepProperty().get() != IntakeModel.Step.READY
                || model.chosenProperty().get() == 0, model.stepProperty(), model.chosenProperty()));
        view.setId("import-view");
        view.textProperty().bind(Follow.text(
                () -> words.text(model.stepProperty().get() == IntakeModel.Step.ASKING
                        ? "importing.columns"
                        : "importing.view"),
                model.stepProperty(), words.localeProperty()));
        view.setOnAction(_ -> Layers.of(card)
                .ifPresent(layers -> layers.cover(new IntakeSheet(model, words, layers))));
        acts.getStyleClass().add("import-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        Follow.each(model.stepProperty(), this::offer);
        offer();
        Label waiting = new WrappedText("", Styles.MUTED, Styles.FINE);
        waiting.textProperty().bind(model.waitingProperty());
        shown(waiting, waiting.textProperty().isNotEmpty());
        card.getChildren().addAll(head, what, said, bar, acts, waiting);
        VBox place = new VBox(card);
        place.getStyleClass().add("import-place");
        return place;
    }

    private void offer() {
        List<Node> offered = switch (model.stepProperty().get()) {
            case READY, IMPORTING -> List.of(bring, view);
            case ASKING -> List.of(view);
            case NOTHING, READING, REFUSED -> List.of();
        };
        view.getStyleClass().removeAll(Styles.GHOST, Styles.PRIMARY);
        view.getStyleClass().add(offered.contains(bring) ? Styles.GHOST : Styles.PRIMARY);
        if (!acts.getChildren().equals(offered)) {
            acts.getChildren().setAll(offered);
        }
        acts.setManaged(!offered.isEmpty());
    }

    private String what() {
        AskedColumns asked = model.askedProperty().get();
        return switch (model.stepProperty().get()) {
            case READING -> words.text("importing.reading");
            case READY, IMPORTING -> model.summary();
            case ASKING -> asked == null ? "" : asked.why();
            case NOTHING, REFUSED -> "";
        };
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
