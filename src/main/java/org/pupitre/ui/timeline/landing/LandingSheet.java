package org.pupitre.ui.timeline.landing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The sheet on which a landing is adjusted, one row an item that is still to come. */
final class LandingSheet {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past-stop");
    private static final PseudoClass RANKED = PseudoClass.getPseudoClass("ranked");

    private final Words words;
    private final RowList<LandingRow> rows;
    private final HBox head;
    private final VBox body;

    /** @param accept accepts what is shown */
    LandingSheet(LandingModel model, Words words, Runnable accept) {
        this.words = words;
        rows = new RowList<>(model.rows(), words, "landing.sheet", "landing.sheet", "landing-list");
        rows.id("landing-rows").keys()
                .on("timeline.less", row -> model.step(row.id(), -1), Pressed.bare(KeyCode.LEFT))
                .on("timeline.more", row -> model.step(row.id(), 1), Pressed.bare(KeyCode.RIGHT))
                .on("keys.row.leaveOut", row -> model.turn(row.id()), Pressed.bare(KeyCode.DELETE))
                .on("keys.row.land", _ -> accept.run(), Pressed.bare(KeyCode.ENTER));
        rows.keys().installFirst(rows.view());
        rows.first(() -> 0).cells(() -> new LandingCell(model, words));
        model.shownProperty().subscribe(shown -> rows.view().pseudoClassStateChanged(RANKED, shown.ranked()));
        head = sums(model);
        Button share = button("landing-share", "landing.shareOut", model::shareOut);
        Button reset = button("landing-reset", "landing.reset", model::reset);
        reset.getStyleClass().add(Styles.GHOST);
        Button here = button("landing-accept-here", "landing.accept", accept);
        here.getStyleClass().add(Styles.PRIMARY);
        // Large text needs two rows, not a sheet that is wider than its place.
        WrappingRow foot = new WrappingRow(share, reset, here);
        foot.getStyleClass().add("landing-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        body = new VBox(rows.view(), foot);
        body.getStyleClass().add("landing-sheet");
    }

    private static HBox sums(LandingModel model) {
        Label frees = new OneLineText("", Styles.TITLE);
        frees.setId("landing-frees");
        frees.setMinWidth(Region.USE_PREF_SIZE);
        frees.textProperty().bind(model.shownProperty().map(LandingShown::frees));
        Label rest = new OneLineText("", Styles.MUTED, "landing-rest");
        rest.setId("landing-rest");
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox box = new HBox(frees, rest);
        Runnable say = () -> {
            LandingShown shown = model.shownProperty().get();
            rest.setAccessibleText(shown.rest());
            rest.pseudoClassStateChanged(PAST, shown.past());
            rest.setText(shown.rest());
            double all = Math.ceil(frees.prefWidth(-1)) + box.getSpacing() + Math.ceil(rest.prefWidth(-1));
            rest.setText(box.getWidth() > 0 && all > box.getWidth() ? shown.brief() : shown.rest());
        };
        Follow.each(model.shownProperty(), say);
        Follow.each(box.widthProperty(), say);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("landing-sums");
        return box;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    Region head() {
        return head;
    }

    Region body() {
        return body;
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    /** Whether it is over the console now. */
    boolean open() {
        return body.getScene() != null;
    }

    /** Whether it has the keyboard. */
    boolean has() {
        return body.isFocusWithin() || (body.getParent() != null && body.getParent().isFocusWithin());
    }

    /** Leads the keyboard to its rows. */
    void begin() {
        if (rows.view().getSelectionModel().isEmpty()) {
            rows.show(row -> row.look().steps() || row.look().optional());
        }
        rows.focus();
    }
}
