package org.pupitre.ui.prepare.export;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The places that are held back from a file: each is kept as it is, or something else is written in its place. */
final class HeldPlaces extends VBox {
    private final ExportModel model;
    private final Words words;
    private final Runnable changed;

    /** @param changed told when a person decided something */
    HeldPlaces(ExportModel model, Words words, Runnable changed) {
        this.model = model;
        this.words = words;
        this.changed = changed;
        getStyleClass().add("export-held");
    }

    /** Shows the places of the offer as it is now, with what was decided about them. */
    void show() {
        getChildren().clear();
        ExportOffer offer = model.offerProperty().get();
        if (offer != null && !offer.held().isEmpty()) {
            WrappedText head = new WrappedText(words.text("exporting.held", offer.held().size()), Styles.WARNING);
            head.setId("export-held-head");
            getChildren().add(head);
            offer.held().forEach(held -> getChildren().add(place(held)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private VBox place(ExportOffer.Held held) {
        WrappedText what = new WrappedText(words.text("exporting.place", words.text("out.why." + held.why()),
                held.found(), held.text()));
        what.setMinHeight(USE_PREF_SIZE);
        TextField instead = new OneLineField();
        instead.promptTextProperty().bind(words.bind("exporting.instead"));
        instead.accessibleTextProperty().bind(words.bind("exporting.insteadOf", held.found()));
        instead.getStyleClass().add("export-instead");
        HBox.setHgrow(instead, Priority.ALWAYS);
        CheckBox keep = new CheckBox();
        keep.textProperty().bind(words.bind("exporting.keep"));
        keep.getStyleClass().add("export-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        model.decision(held.id()).ifPresent(decided -> {
            keep.setSelected(decided.instead() == null);
            instead.setText(decided.instead() == null ? "" : decided.instead());
        });
        instead.disableProperty().bind(keep.selectedProperty());
        Runnable decide = () -> {
            String typed = instead.getText().strip();
            model.decide(held.id(), keep.isSelected()
                    ? new ExportWays.Decided(held.id(), null)
                    : typed.isEmpty() ? null : new ExportWays.Decided(held.id(), typed));
            changed.run();
        };
        Follow.each(keep.selectedProperty(), decide);
        Follow.each(instead.textProperty(), decide);
        HBox choice = new HBox(keep, instead);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("export-decision");
        return new VBox(what, choice);
    }
}
