package org.pupitre.ui.library.elsewhere;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What was done on another computer, act by act: Enter takes an act over, Delete leaves it, Escape decides later. Nothing goes
 * without having been shown.
 */
public final class LeftActsSheet extends VBox {
    private final LeftActsModel model;
    private final ElsewhereDoor door;
    private final ListView<LeftActsModel.Act> list;
    private final Label refused = new WrappedText("");

    public LeftActsSheet(LeftActsModel model, ElsewhereDoor door, Words words, Layers layers) {
        this.model = model;
        this.door = door;
        list = new ListView<>(model.acts());
        list.setCellFactory(_ -> new Line());
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setAccessibleText(words.text("elsewhere.left.title"));
        Label empty = new Label(words.text("elsewhere.left.none"));
        empty.getStyleClass().add(Styles.MUTED);
        list.setPlaceholder(empty);
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DELETE) {
                settle(e.getCode() == KeyCode.ENTER);
                e.consume();
            }
        });
        refused.getStyleClass().add(Styles.WARNING);
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        getStyleClass().addAll(Styles.SHEET, "erase-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                layers.uncover();
                e.consume();
            }
        });
        Label title = new WrappedText(words.text("elsewhere.left.title"), Styles.TITLE);
        getChildren().addAll(title, new WrappedText(words.text("elsewhere.left.what")), list, refused,
                buttons(words, layers));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox buttons(Words words, Layers layers) {
        Button later = button(words.text("common.close"), Styles.GHOST, layers::uncover);
        Button leave = button(words.text("elsewhere.left.leave"), Styles.GHOST, () -> settle(false));
        Button take = button(words.text("elsewhere.left.take"), Styles.PRIMARY, () -> settle(true));
        Follow.each(list.getSelectionModel().selectedItemProperty(), () -> {
            boolean none = list.getSelectionModel().isEmpty();
            leave.setDisable(none);
            take.setDisable(none);
        });
        HBox row = new HBox(later, leave, take);
        row.getStyleClass().add("erase-buttons");
        return row;
    }

    private static Button button(String text, String style, Runnable act) {
        Button button = new Button(text);
        button.setOnAction(_ -> act.run());
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void settle(boolean take) {
        LeftActsModel.Act chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            int at = list.getSelectionModel().getSelectedIndex();
            refused.setText("");
            door.settle(model, chosen, take, refused::setText);
            list.getSelectionModel().select(Math.min(at, model.acts().size() - 1));
            list.requestFocus();
        }
    }

    private static final class Line extends ListCell<LeftActsModel.Act> {
        private final Label said = new WrappedText("");
        private final HBox row = new HBox(said);

        Line() {
            row.getStyleClass().add(Styles.ROW);
            said.setMinWidth(0);
        }

        @Override
        protected void updateItem(LeftActsModel.Act act, boolean empty) {
            super.updateItem(act, empty);
            said.setText(empty || act == null ? "" : act.line());
            setAccessibleText(said.getText());
            setGraphic(empty || act == null ? null : row);
        }
    }
}
