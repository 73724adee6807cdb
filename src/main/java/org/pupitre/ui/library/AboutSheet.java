package org.pupitre.ui.library;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedArea;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What runs here, where the library is, and the licences of all parts with their texts. */
public final class AboutSheet extends VBox {
    private final Words words;
    private final ListView<LicencedPart> list;

    /**
     * What one is asked for who reports a fault.
     *
     * @param version of the program, with the commit it was built from
     * @param library the file in which everything is kept
     */
    public record Facts(String version, String java, String javafx, String library) {}

    /** @param leave takes the sheet away */
    public AboutSheet(Facts facts, List<LicencedPart> parts, Words words, Runnable leave) {
        this.words = words;
        list = new ListView<>(FXCollections.observableArrayList(parts));
        getStyleClass().addAll(Styles.SHEET, "about-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox licences = licences();
        VBox.setVgrow(licences, Priority.ALWAYS);
        getChildren().addAll(top(leave), facts(facts),
                BoundControls.label(words.bind("library.about.parts"), Styles.HEADING), licences);
        // Before list and text hear of it, which keep this key to themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave.run();
                e.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox top(Runnable leave) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = BoundControls.button(words.bind("common.close"), Feather.X, leave);
        return new HBox(BoundControls.label(words.bind("library.about.title"), Styles.TITLE), gap, close);
    }

    private GridPane facts(Facts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-facts");
        row(grid, 0, "library.about.version", facts.version());
        row(grid, 1, "library.about.java", facts.java());
        row(grid, 2, "library.about.javafx", facts.javafx());
        row(grid, 3, "library.about.library", facts.library());
        return grid;
    }

    private void row(GridPane grid, int row, String key, String fact) {
        Label name = BoundControls.label(words.bind(key), Styles.MUTED);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new WrappedText(fact);
        name.setLabelFor(value);
        grid.addRow(row, name, value);
    }

    private HBox licences() {
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "about-parts");
        list.setCellFactory(_ -> new PartCell());
        list.accessibleTextProperty().bind(words.bind("library.about.parts"));
        TextArea text = new WrappedArea();
        text.setEditable(false);
        text.getStyleClass().add("licence-text");
        text.accessibleTextProperty().bind(words.bind("library.about.text"));
        list.getSelectionModel().selectedItemProperty().subscribe(part -> {
            text.setText(part == null ? "" : part.place() + "\n\n" + part.text());
            text.setScrollTop(0);
        });
        list.getSelectionModel().selectFirst();
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox both = new HBox(list, text);
        both.getStyleClass().add("about-licences");
        return both;
    }

    private static final class PartCell extends WrappingCell<LicencedPart> {
        private final Label title = new WrappedText();
        private final Label licence = new WrappedText();
        private final VBox row = new VBox(title, licence);

        PartCell() {
            row.getStyleClass().add(Styles.ROW);
            licence.getStyleClass().addAll(Styles.MUTED);
        }

        @Override
        protected void updateItem(LicencedPart part, boolean empty) {
            super.updateItem(part, empty);
            boolean there = !empty && part != null;
            setGraphic(there ? row : null);
            title.setText(there ? part.title() : "");
            licence.setText(there ? part.licence() : "");
            setAccessibleText(there ? part.title() + ", " + part.licence() : "");
        }
    }
}
