package org.pupitre.ui.timeline.table;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.list.FollowingCell;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * An item in its row of the table.
 *
 * @param <R> its row
 */
public final class TableCell<R extends PlannedRow> extends FollowingCell<R> {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass IN_BLOCK = PseudoClass.getPseudoClass("in-block");
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");

    private final Label start = new Label();
    private final Label title = new OneLineText("", "plan-title");
    private final Label others = new OneLineText("", Styles.MUTED);
    private final Label speakers = new WrappedText("", Styles.MUTED);
    private final Label minutes = new Label();
    private final Label late = new OneLineText("", Styles.MUTED);
    private final TableLine line;
    private final Tooltip flags = new Tooltip();

    /** @param open opens the row, or what is folded in it */
    public TableCell(Consumer<R> open) {
        start.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        start.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        minutes.getStyleClass().addAll(Styles.DIGITS, "plan-minutes");
        VBox titles = new VBox(title, others);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(0);
        others.managedProperty().bind(others.textProperty().isNotEmpty());
        HBox who = new HBox(speakers);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        line = new TableLine(start, titles, who, minutes, late, others);
        line.getStyleClass().addAll(Styles.ROW, "plan-row");
        setOnMouseClicked(e -> {
            R row = getItem();
            boolean folds = row != null && row.markProperty().getValue().folds();
            if (row != null && e.getButton() == MouseButton.PRIMARY && e.getClickCount() == (folds ? 1 : 2)) {
                open.accept(row);
            }
        });
    }

    @Override
    protected Subscription follow(R row) {
        setGraphic(line);
        return row.tableProperty().subscribe(this::show).and(row.markProperty().subscribe(this::mark))
                .and(row.flagsProperty().subscribe(_ -> tell(row)));
    }

    private void show(TableLook look) {
        start.setText(look.start());
        start.setGraphic(look.fixed() ? Icons.of(Feather.LOCK, Styles.MUTED) : null);
        title.setText(look.title());
        others.setText(look.others());
        speakers.setText(look.speakers());
        minutes.setText(look.minutes());
        late.setText(look.ifLate());
        if (getItem() != null) {
            tell(getItem());
        }
    }

    private void mark(PlannedRow.Mark mark) {
        pseudoClassStateChanged(RUNNING, mark.running() && !mark.block());
        pseudoClassStateChanged(PAST, mark.past());
        pseudoClassStateChanged(LEFT_OUT, mark.leftOut() && !mark.folds());
        pseudoClassStateChanged(BLOCK, mark.block());
        pseudoClassStateChanged(IN_BLOCK, mark.inBlock());
        if (getItem() != null) {
            tell(getItem());
        }
    }

    /** What deserves a look is amber in the row, and in words beside the pointer. */
    private void tell(R row) {
        String flagged = row.flagsProperty().getValue();
        boolean warns = !flagged.isEmpty() && !row.markProperty().getValue().past();
        pseudoClassStateChanged(WARNS, warns);
        flags.setText(flagged);
        setTooltip(warns ? flags : null);
        TableLook look = row.tableProperty().getValue();
        String told = row.markProperty().getValue().told();
        String rest = String.join(", ",
                java.util.stream.Stream.of(look.others(), look.speakers(), look.ifLate(), flagged)
                        .filter(part -> !part.isEmpty()).toList());
        setAccessibleText(rest.isEmpty() ? told : told + ", " + rest);
    }
}
