package org.pupitre.ui.prepare.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Asks what each column of a file is, and has the file read again. */
final class ColumnForm extends VBox {
    private final Map<String, ChoiceBox<AskedColumns.Choice>> boxes = new LinkedHashMap<>();

    /** @param read told what each column is, both by their keys */
    ColumnForm(AskedColumns asked, Words words, Consumer<Map<String, String>> read) {
        getStyleClass().add("import-columns");
        VBox lines = new VBox();
        lines.getStyleClass().add("import-column-lines");
        asked.columns().forEach(column -> lines.getChildren().add(line(column, asked, words)));
        ColumnScroll scroll = new ColumnScroll(lines);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button again = new Button(words.text("importing.readAgain"));
        again.setId("import-read");
        again.getStyleClass().add(Styles.PRIMARY);
        again.setOnAction(_ -> read.accept(chosen()));
        getChildren().addAll(new WrappedText(asked.why(), Styles.WARNING), scroll, again);
    }

    /** Where the keyboard begins. */
    void begin() {
        boxes.values().stream().findFirst().ifPresent(ChoiceBox::requestFocus);
    }

    private HBox line(AskedColumns.Asked column, AskedColumns asked, Words words) {
        Label header = new OneLineText(column.header(), Styles.STRONG, "import-header");
        Label sample = new OneLineText(column.sample(), Styles.MUTED);
        HBox.setHgrow(sample, Priority.ALWAYS);
        sample.setMaxWidth(Double.MAX_VALUE);
        ChoiceBox<AskedColumns.Choice> box = new ChoiceBox<>();
        box.setConverter(new Names());
        box.getItems().setAll(asked.choices());
        box.getItems().stream().filter(choice -> choice.key().equals(column.meant())).findFirst()
                .ifPresent(box::setValue);
        box.accessibleTextProperty().bind(words.bind("importing.columnIs", column.header()));
        box.getStyleClass().add("import-choice");
        boxes.put(column.key(), box);
        HBox line = new HBox(header, sample, box);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("import-column");
        return line;
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        boxes.forEach((key, box) -> chosen.put(key, box.getValue() == null ? "" : box.getValue().key()));
        return chosen;
    }

    private static final class Names extends StringConverter<AskedColumns.Choice> {
        @Override
        public String toString(AskedColumns.@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public AskedColumns.@Nullable Choice fromString(String text) {
            return null;
        }
    }
}
