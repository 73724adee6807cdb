package org.pupitre.ui.prepare.intake;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.FollowingCell;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A row of the preview: tick, what it is beside what is there, its text, and what becomes different or why not. */
final class IntakeCell extends FollowingCell<IntakeRow> {
    private final Words words;
    private final CheckBox tick = new CheckBox();
    private final Label kind = new OneLineText("", Styles.MUTED, "import-kind");
    private final LanguageChip language = new LanguageChip();
    private final Label what = new OneLineText();
    private final Label why = new OneLineText("", Styles.MUTED, "import-why");
    private final HBox line;

    /** @param unfold shows the rows that are folded */
    IntakeCell(Words words, Consumer<RowKind> unfold) {
        this.words = words;
        tick.setFocusTraversable(false);
        StackPane first = new StackPane(tick);
        first.getStyleClass().add("import-tick");
        HBox chip = new HBox(language);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("import-language");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        line = new HBox(first, kind, chip, what, why);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll(Styles.ROW, "import-row");
        setOnMouseClicked(e -> {
            if (getItem() != null && getItem().folds() && e.getButton() == MouseButton.PRIMARY) {
                unfold.accept(getItem().found().kind());
            }
        });
    }

    @Override
    protected Subscription follow(IntakeRow row) {
        FoundRow found = row.found();
        kind.setText(words.word("importing.state", found.kind()));
        language.show(found.language(), words.locale());
        language.setVisible(found.language() != null);
        what.setText(found.what());
        why.setText(found.why());
        boolean rejected = found.kind() == RowKind.REJECTED;
        mark(kind, rejected);
        mark(why, rejected);
        tick.setVisible(found.choosable());
        tick.setOnAction(_ -> row.turn());
        setGraphic(line);
        return row.tickedProperty().subscribe(ticked -> {
            tick.setSelected(ticked);
            String told = kind.getText() + ", " + found.what() + (found.why().isEmpty() ? "" : ", " + found.why());
            setAccessibleText(ticked ? words.text("importing.ticked", told) : told);
        });
    }

    private static void mark(Label label, boolean rejected) {
        label.getStyleClass().removeAll(Styles.WARNING, Styles.MUTED);
        label.getStyleClass().add(rejected ? Styles.WARNING : Styles.MUTED);
    }
}
