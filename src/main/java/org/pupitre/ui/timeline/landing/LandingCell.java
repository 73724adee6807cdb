package org.pupitre.ui.timeline.landing;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.FollowingCell;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * An item of a landing that is adjusted: its title, its minutes with − and +, and how far it may give. What may be left out
 * offers it in the place of its limit while it is pointed at or chosen.
 */
final class LandingCell extends FollowingCell<LandingRow> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass STEPS = PseudoClass.getPseudoClass("steps");

    private final Label title = new OneLineText("", "landing-title");
    private final DigitsLabel minutes = new DigitsLabel(Styles.STRONG, "landing-minutes");
    private final Label limit = new OneLineText("", Styles.MUTED);
    private final Button less;
    private final Button more;
    private final HBox stepper;
    private final Button leaveOut;
    private final Button bringBack;
    private final Label why = new OneLineText("", Styles.MUTED);
    private final VBox said = new VBox(title);
    private final StackPane middle;
    private final StackPane right;
    private final HBox box;

    LandingCell(LandingModel model, Words words) {
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        less = Icons.button(Feather.MINUS, words.bind("timeline.less"), () -> with(row -> model.step(row.id(), -1)));
        more = Icons.button(Feather.PLUS, words.bind("timeline.more"), () -> with(row -> model.step(row.id(), 1)));
        stepper = new HBox(less, minutes, more);
        stepper.setAlignment(Pos.CENTER);
        // Less is at the left on every screen, as are the keys for it.
        stepper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        stepper.getStyleClass().add("landing-stepper");
        leaveOut = turn(model, words, "landing.leaveOut");
        bringBack = turn(model, words, "landing.bringBack");
        middle = new StackPane(stepper, bringBack);
        middle.getStyleClass().add("landing-middle");
        right = new StackPane(limit, leaveOut);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("landing-right");
        box = new HBox(said, middle, right);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll(Styles.ROW, "landing-row");
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        Follow.each(hoverProperty(), this::offer);
        Follow.each(selectedProperty(), this::offer);
    }

    private Button turn(LandingModel model, Words words, String key) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.getStyleClass().addAll(Styles.GHOST, "landing-turn");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> with(row -> model.turn(row.id())));
        return button;
    }

    private void with(Consumer<LandingRow> act) {
        LandingRow row = getItem();
        if (row != null) {
            getListView().getSelectionModel().select(row);
            act.accept(row);
        }
    }

    @Override
    protected Subscription follow(LandingRow row) {
        setGraphic(box);
        return row.lookProperty().subscribe(this::show);
    }

    private void show(LandingRow.Look look) {
        setAccessibleText(look.told());
        title.setText(look.title());
        title.setAccessibleText(look.told());
        minutes.setText(look.minutes());
        arrange(!look.why().isEmpty());
        why.setText(look.why());
        why.setAccessibleText(look.told());
        limit.setText(look.limit());
        limit.setAccessibleText(look.told());
        stepper.setVisible(!look.leftOut());
        bringBack.setVisible(look.leftOut());
        seen(less, look.steps(), look.less());
        seen(more, look.steps(), look.more());
        pseudoClassStateChanged(CHANGED, look.changed());
        pseudoClassStateChanged(LEFT_OUT, look.leftOut());
        pseudoClassStateChanged(STEPS, look.steps());
        offer();
    }

    /** With its reason below the title it needs no limit, and the minutes are last. */
    private void arrange(boolean below) {
        if (below == said.getChildren().contains(why)) {
            return;
        }
        if (below) {
            said.getChildren().setAll(title, why);
            box.getChildren().setAll(said, right, middle);
        } else {
            said.getChildren().setAll(title);
            box.getChildren().setAll(said, middle, right);
        }
    }

    /** A sign that cannot be pressed now is absent, but keeps its place beside the minutes. */
    private static void seen(Node sign, boolean place, boolean can) {
        sign.setManaged(place);
        sign.setVisible(place && can);
    }

    private void offer() {
        LandingRow row = getItem();
        boolean offers = row != null && row.look().optional() && !row.look().leftOut() && (isHover() || isSelected());
        leaveOut.setVisible(offers);
        boolean below = said.getChildren().contains(why);
        limit.setVisible(!offers && !below);
        right.setManaged(offers || !below);
    }
}
