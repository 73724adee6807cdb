package org.pupitre.ui.before;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The check list before the start, in the place of the floor: how much is missing, and a line for each check. */
public final class BeforeView {
    private final Words words;
    private final Mends mends;
    private final RowList<CheckRow> rows;

    /**
     * The ways to where something is mended.
     *
     * @param item           shows an item of the agenda
     * @param wording        opens the wordings of a question
     * @param interpretation opens all that is known of interpretation
     * @param clock          opens the comparison of the clocks, with the recording beside it
     * @param rapporteur     gives the rapporteur a file
     * @param backups        opens the sheet of backups
     */
    public record Mends(
            Consumer<ItemId> item,
            Consumer<QuestionId> wording,
            Runnable interpretation,
            Runnable clock,
            Runnable rapporteur,
            Runnable backups) {}

    /** The panel that says how much is missing. */
    public static Panel head(PanelContext context, BeforeModel model) {
        Part<Region> part = context.part("before", () -> head(model, context.words()), made -> made, model);
        return Panel.of("before", part).make();
    }

    /** The panel of the list. */
    public static Panel panel(PanelContext context, BeforeModel model, Mends mends) {
        Part<BeforeView> part = context.part("checks", () -> new BeforeView(model, context.words(), mends),
                BeforeView::build, model);
        return Panel.of("checks", part).list(BeforeView::keys).make();
    }

    BeforeView(BeforeModel model, Words words, Mends mends) {
        this.words = words;
        this.mends = mends;
        rows = new RowList<>(model.rows(), words, "before.title", "before.listName", "check-list");
        rows.keys().on("keys.row.mend", row -> mend(row, rows.view()), Pressed.bare(KeyCode.ENTER));
    }

    /** Filled when it is first due: most sessions are opened while they run or after. */
    private static Region head(BeforeModel model, Words words) {
        VBox head = new VBox();
        head.getStyleClass().addAll("band", "band-floor", "band-before");
        model.dueProperty().subscribe(due -> {
            if (due && head.getChildren().isEmpty()) {
                fill(head, model, words);
            }
        });
        return head;
    }

    private static void fill(VBox head, BeforeModel model, Words words) {
        Label title = new OneLineText("", Styles.HEADING);
        title.textProperty().bind(words.bind("before.title"));
        Label count = new OneLineText("", Styles.HEADLINE);
        count.setId("before-count");
        count.textProperty().bind(words.bind("before.count", model.missingProperty()));
        HBox middle = new HBox(count);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.getStyleClass().add("band-middle");
        Label can = new OneLineText("", Styles.MUTED);
        can.textProperty().bind(words.bind("before.canStart"));
        HBox below = new HBox(can);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("band-below");
        head.getChildren().addAll(title, middle, below);
    }

    /** Builds the list. */
    Region build() {
        rows.id("check-list").first(() -> 0).open(this::mend).cells(() -> new CheckCell(words, this::mend));
        rows.asHighAsItsRows();
        rows.view().prefHeightProperty().bind(rows.view().maxHeightProperty()
                .map(high -> high.doubleValue() == Double.MAX_VALUE ? Region.USE_COMPUTED_SIZE : high.doubleValue()));
        VBox pane = new VBox(rows.view());
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        pane.getStyleClass().addAll(Styles.PANE, "checks");
        VBox.setVgrow(pane, Priority.SOMETIMES);
        return pane;
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    private void mend(CheckRow row, Node near) {
        switch (row.mend()) {
            case ItemId item -> mends.item().accept(item);
            case QuestionId question -> mends.wording().accept(question);
            case PersonId person -> ShownPerson.ask(near, person);
            case null, default -> {
                switch (row.subject()) {
                    case INTERPRETERS -> mends.interpretation().run();
                    case CLOCK, RECORDING -> mends.clock().run();
                    case RAPPORTEUR -> mends.rapporteur().run();
                    case SAFETY -> mends.backups().run();
                    case AGENDA, PEOPLE, TEXTS, SOUND, WORDINGS, COMPUTER -> {
                        // Nothing is there yet that could be shown.
                    }
                }
            }
        }
    }
}
