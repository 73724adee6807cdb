package org.pupitre.ui.prepare.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * How a file is read: encoding, separator, header, and what each column is. What is chosen has the file read again at once, but
 * for columns that a person is asked about, which are read together.
 */
final class ReadForm extends VBox {
    /** So many of the first lines are shown. */
    private static final int SHOWN = 4;

    private final ReadAs readAs;
    private final Words words;
    private final IntakeWays ways;
    private final boolean asked;
    private final Map<String, ChoiceBox<String>> columns = new LinkedHashMap<>();
    private final List<ChoiceBox<String>> boxes = new ArrayList<>();

    /**
     * @param why  which column is needed; empty where none is asked for
     * @param rows shows the rows of the file again
     */
    ReadForm(ReadAs readAs, String why, Words words, IntakeWays ways, Runnable rows) {
        this.readAs = readAs;
        this.words = words;
        this.ways = ways;
        asked = !why.isEmpty();
        getStyleClass().add("import-columns");
        WrappingRow whole = new WrappingRow();
        whole.getStyleClass().add("import-read-as");
        ReadAs.Text text = readAs.text();
        if (text != null) {
            whole.getChildren().addAll(
                    named("importing.encoding", box("import-encoding", text.encodings(), text.encodings(),
                            text.encoding(), ways::readEncoded)),
                    named("importing.separator", box("import-separator", separators(text.separator()),
                            separators(text.separator()).stream().map(this::separator).toList(), text.separator(),
                            ways::readSeparated)));
        }
        List<String> records = IntStream
                .rangeClosed(0,
                        Math.max(readAs.header(), readAs.lines().isEmpty() ? 0 : readAs.lines().getLast().number()))
                .mapToObj(String::valueOf).toList();
        whole.getChildren().add(named("importing.header", box("import-header-line", records,
                records.stream().map(this::header).toList(), String.valueOf(readAs.header()),
                chosen -> ways.readHeader(Integer.parseInt(chosen)))));
        VBox lines = new VBox();
        lines.getStyleClass().add("import-column-lines");
        readAs.columns().forEach(column -> lines.getChildren().add(line(column)));
        ColumnScroll scroll = new ColumnScroll(lines);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        if (asked) {
            getChildren().add(new WrappedText(why, Styles.WARNING));
        }
        getChildren().addAll(whole, first(), scroll, asked
                ? button("import-read", "importing.readAgain", Styles.PRIMARY, () -> ways.readColumns(chosen()))
                : button("import-rows", "importing.toRows", Styles.GHOST, rows));
    }

    private Button button(String id, String key, String style, Runnable act) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** The place the keyboard is in, to be given to {@link #begin}; empty for none. */
    String focused() {
        return boxes.stream().filter(ChoiceBox::isFocused).map(ChoiceBox::getId).findFirst().orElse("");
    }

    /** Where the keyboard begins: where it was before, else at what is asked for, else at the first box. */
    void begin(String before) {
        Stream.of(boxes.stream().filter(box -> box.getId().equals(before)),
                asked ? columns.values().stream() : Stream.<ChoiceBox<String>>empty(), boxes.stream())
                .flatMap(some -> some).findFirst().ifPresent(ChoiceBox::requestFocus);
    }

    /** The first lines as they are read now, the header among them. */
    private VBox first() {
        VBox lines = new VBox();
        lines.getStyleClass().add("import-first");
        readAs.lines().stream().limit(Math.max(SHOWN, readAs.header() + 1L)).skip(Math.max(0, readAs.header() - 2L))
                .limit(SHOWN).forEach(line -> {
                    Label number = new Label(words.text("importing.figure", line.number()));
                    number.getStyleClass().addAll(Styles.DIGITS, Styles.MUTED, "import-line-number");
                    Label begin = new OneLineText(line.begin(),
                            line.number() == readAs.header() ? Styles.STRONG : Styles.MUTED);
                    HBox row = new HBox(number, begin);
                    row.getStyleClass().add("import-line");
                    lines.getChildren().add(row);
                });
        return lines;
    }

    private HBox named(String key, ChoiceBox<String> box) {
        Label name = new Label(words.text(key));
        name.getStyleClass().add(Styles.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(box);
        box.setAccessibleText(words.text(key));
        HBox both = new HBox(name, box);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("import-named");
        return both;
    }

    /** Hears what a person chose. */
    @FunctionalInterface
    private interface Chosen {
        void accept(String key);
    }

    private ChoiceBox<String> box(String id, List<String> keys, List<String> names, String now, Chosen chosen) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.setId(id);
        box.setConverter(new Names(keys, names));
        box.getItems().setAll(keys);
        box.setValue(now);
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().equals(now)) {
                chosen.accept(box.getValue());
            }
        });
        boxes.add(box);
        return box;
    }

    private static List<String> separators(String now) {
        List<String> known = new ArrayList<>(List.of(",", ";", "\t", "|"));
        if (!known.contains(now)) {
            known.add(now);
        }
        return known;
    }

    private String separator(String sign) {
        return switch (sign) {
            case "," -> words.text("importing.separator.comma");
            case ";" -> words.text("importing.separator.semicolon");
            case "\t" -> words.text("importing.separator.tab");
            case "|" -> words.text("importing.separator.bar");
            default -> sign;
        };
    }

    private String header(String record) {
        return record.equals("0")
                ? words.text("importing.noHeader")
                : words.text("importing.line", Integer.parseInt(record));
    }

    private HBox line(ReadAs.Column column) {
        Label header = new OneLineText(column.header(), Styles.STRONG, "import-header");
        Label sample = new OneLineText(column.sample(), Styles.MUTED);
        HBox.setHgrow(sample, Priority.ALWAYS);
        sample.setMaxWidth(Double.MAX_VALUE);
        ChoiceBox<String> box = box("column-" + columns.size(),
                readAs.choices().stream().map(ReadAs.Choice::key).toList(),
                readAs.choices().stream().map(ReadAs.Choice::name).toList(), column.meant(), _ -> {
                    if (!asked) {
                        ways.readColumns(chosen());
                    }
                });
        box.accessibleTextProperty().bind(words.bind("importing.columnIs", column.header()));
        box.getStyleClass().add("import-choice");
        columns.put(column.key(), box);
        HBox line = new HBox(header, sample, box);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("import-column");
        return line;
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        columns.forEach((key, box) -> chosen.put(key, box.getValue() == null ? "" : box.getValue()));
        return chosen;
    }

    private static final class Names extends StringConverter<String> {
        private final List<String> keys;
        private final List<String> names;

        Names(List<String> keys, List<String> names) {
            this.keys = keys;
            this.names = names;
        }

        @Override
        public String toString(@Nullable String key) {
            int place = key == null ? -1 : keys.indexOf(key);
            return place < 0 ? "" : names.get(place);
        }

        @Override
        public @Nullable String fromString(String text) {
            return null;
        }
    }
}
