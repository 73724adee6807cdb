package org.pupitre.ui.library.acts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingRow;

/** The line below the list of sessions: “2 archived”, which shows them, and what takes back the latest change. */
public final class ListFoot extends VBox {
    private final ListFootModel model;
    private final Words words;

    /** @param undo takes back the latest change */
    public ListFoot(ListFootModel model, Words words, Runnable undo) {
        this.model = model;
        this.words = words;
        Button archived = BoundControls.button(
                Follow.text(this::archived, model.archivedProperty(), model.shownProperty(), words.localeProperty()),
                Feather.ARCHIVE, () -> model.shownProperty().set(!model.shownProperty().get()));
        archived.setId("archived");
        archived.visibleProperty().bind(Follow.flag(() -> model.archivedProperty().get() > 0,
                model.archivedProperty()));
        Button back = BoundControls.button(
                Follow.text(this::undo, model.changedProperty(), words.localeProperty()), Feather.CORNER_UP_LEFT, undo);
        back.setId("undo-listed");
        back.visibleProperty().bind(model.changedProperty().isNotNull());
        for (Button button : List.of(archived, back)) {
            button.managedProperty().bind(button.visibleProperty());
            button.getStyleClass().add(Styles.GHOST);
            button.setMinWidth(0);
            button.maxWidthProperty().bind(widthProperty());
            Tips.textOf(button);
        }
        WrappingRow row = new WrappingRow(archived, back);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        getStyleClass().add("library-foot");
        visibleProperty().bind(archived.visibleProperty().or(back.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    private String archived() {
        return words.text(model.shownProperty().get() ? "library.archived.hide" : "library.archived.show",
                model.archivedProperty().get());
    }

    private String undo() {
        ListedChange change = model.changedProperty().get();
        return change == null ? "" : change.undo(words);
    }
}
