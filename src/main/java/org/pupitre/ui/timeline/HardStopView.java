package org.pupitre.ui.timeline;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;

/** How the session is against its hard stop, in the band over the questions. */
public final class HardStopView {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past-stop");

    private HardStopView() {}

    /**
     * The panel of the hard stop.
     *
     * @param change asks for another hard stop beside the node it is given, by double click or Enter on the figure
     */
    public static Panel panel(PanelContext context, Consumer<Node> change) {
        HardStopModel model = new HardStopModel(context.words());
        Part<Region> part = context.part("stop", () -> build(model, context.words(), change), made -> made, model);
        return Panel.of("stop", part).make();
    }

    private static Region build(HardStopModel model, Words words, Consumer<Node> change) {
        Label heading = new OneLineText("", Styles.HEADING);
        heading.textProperty().bind(words.bind("timeline.hardStopHeading"));
        DigitsLabel figure = new DigitsLabel(model.shownProperty().map(HardStopModel.Shown::minutes), Styles.BIG,
                "band-figure");
        figure.setId("stop-minutes");
        Label unit = new Label();
        unit.textProperty().bind(words.bind("common.minuteUnit"));
        unit.getStyleClass().addAll(Styles.LEAD, Styles.STRONG, "band-unit");
        // A figure of three digits or a long word makes the cell wider, and what is beside it narrower.
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.visibleProperty().bind(figure.textProperty().isNotEmpty());
        Label word = new OneLineText("", Styles.MUTED, "band-word");
        word.setId("stop-side");
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.textProperty().bind(model.shownProperty().map(HardStopModel.Shown::word));
        HBox middle = new HBox(figure, unit);
        middle.getStyleClass().add("band-middle");
        middle.setAlignment(Pos.BASELINE_LEFT);
        VBox cell = new VBox(heading, middle, word);
        cell.getStyleClass().addAll("band", "band-stop");
        cell.setFocusTraversable(true);
        cell.setId("stop-figure");
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.accessibleTextProperty().bind(words.bind("timeline.setStop"));
        cell.getStyleClass().add("stop-figure");
        cell.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                change.accept(cell);
            }
        });
        cell.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !e.isShiftDown() && !e.isAltDown()) {
                change.accept(cell);
                e.consume();
            }
        });
        model.shownProperty().subscribe(
                shown -> cell.pseudoClassStateChanged(PAST, shown.side() == HardStopModel.Side.PAST));
        return cell;
    }
}
