package org.pupitre.ui.before;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.before.Check.Sign;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.CutTip;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A line of the check list: sign, name, what is known, and a button that leads to where it is mended. */
final class CheckCell extends WrappingCell<CheckRow> {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass PARTLY = PseudoClass.getPseudoClass("partly");

    private final Words words;
    private final Region ring = new Region();
    private final Node tick = Icons.of(Feather.CHECK);
    private final StackPane sign = new StackPane();
    private final Label name = new OneLineText("", "check-name");
    private final Label known = new OneLineText("", Styles.MUTED);
    private final Button act = new Button();
    private final CheckParts row;

    /** @param mend leads to where a line is mended; told beside what a refusal is said */
    CheckCell(Words words, BiConsumer<CheckRow, Node> mend) {
        this.words = words;
        ring.getStyleClass().add("check-ring");
        sign.getStyleClass().add("check-sign");
        act.setMinWidth(USE_PREF_SIZE);
        act.setFocusTraversable(false);
        act.setOnAction(_ -> {
            if (getItem() != null) {
                mend.accept(getItem(), act);
            }
        });
        CutTip.install(known);
        CheckLine line = new CheckLine(name, known);
        HBox.setHgrow(line, Priority.ALWAYS);
        row = new CheckParts(sign, line, act);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "check");
    }

    @Override
    protected void updateItem(@Nullable CheckRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean done = item.sign() == Sign.DONE;
        sign.getChildren().setAll(done ? tick : ring);
        ring.pseudoClassStateChanged(PARTLY, item.sign() == Sign.PARTLY);
        row.pseudoClassStateChanged(DONE, done);
        name.setText(words.word("before.subject", item.subject()));
        known.setText(item.known());
        act.setText(words.word("before.act", item.subject()));
        row.offer(!done && item.leads());
        setAccessibleText(name.getText() + ", " + words.word("before.sign", item.sign()) + ", " + item.known());
        setGraphic(row);
    }
}
