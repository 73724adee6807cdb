package org.pupitre.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
import org.pupitre.domain.meeting.LineFigure;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.outlook.FilledLine.Wording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The fields of a line, one a language, with its figures in braces. Enter keeps what was changed; a text that is refused
 * stays in its field, with the reason below; Escape leaves the line as it was.
 */
final class LineEditor {
    private final LineId line;
    private final Words words;
    private final Sender sender;
    private final Runnable leave;
    private final List<Field> fields;
    private final Label figures = new WrappedText();
    private final Label fault = new WrappedText();
    private final VBox root = new VBox();

    /** A field with what it held when it was opened, or when it was last kept. */
    private static final class Field {
        private final LanguageTag language;
        private final OneLineField control = new OneLineField();
        private String kept;

        Field(LanguageTag language, String kept) {
            this.language = language;
            this.kept = kept;
            control.setText(kept);
            control.setId("line-text-" + language.value());
            control.accessibleTextProperty().set(language.label());
        }
    }

    LineEditor(LineId line, @Nullable FilledLine filled, List<LanguageTag> languages, Words words, Sender sender,
            Runnable leave) {
        this.line = line;
        this.words = words;
        this.sender = sender;
        this.leave = leave;
        fields = languages.stream().map(language -> new Field(language, template(filled, language))).toList();
        for (Field field : fields) {
            HBox row = new HBox(LanguageChip.of(field.language, words.locale()), field.control);
            HBox.setHgrow(field.control, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("meeting-wording");
            field.control.setOnAction(_ -> keep());
            field.control.textProperty().subscribe(_ -> fault.setText(""));
            Follow.each(field.control.focusedProperty(), () -> {
                if (field.control.isFocused()) {
                    figures.setText(known(field.language));
                }
            });
            root.getChildren().add(row);
        }
        figures.setText(fields.isEmpty() ? "" : known(fields.getFirst().language));
        figures.getStyleClass().add(Styles.MUTED);
        fault.getStyleClass().add(Styles.WARNING);
        fault.setId("line-fault");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        WrappingRow acts = new WrappingRow();
        acts.getStyleClass().add("meeting-buttons");
        acts.getChildren().addAll(button("meeting.keep", this::keep), button("meeting.leave", leave));
        root.getChildren().addAll(fault, figures, acts);
        root.getStyleClass().add("meeting-editor");
        // The key of the console has left the fields by then; the sheet around them stays.
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
            }
        });
    }

    private Button button(String sentence, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(sentence));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static String template(@Nullable FilledLine filled, LanguageTag language) {
        return filled == null
                ? ""
                : filled.wordings().stream().filter(w -> w.language().equals(language)).map(Wording::template)
                        .findFirst().orElse("");
    }

    private String known(LanguageTag language) {
        return words.text("meeting.figures", LineFigure.all(language).stream().map(figure -> "{" + figure + "}")
                .collect(Collectors.joining("\u2002")));
    }

    Region root() {
        return root;
    }

    /** Whether the keyboard is in one of its fields. */
    boolean typing() {
        return root.isFocusWithin();
    }

    void begin() {
        if (!fields.isEmpty()) {
            fields.getFirst().control.requestFocus();
            fields.getFirst().control.end();
        }
    }

    /** Sends what was changed, a language after the other, and leaves where all of it was taken. */
    private void keep() {
        keep(new ArrayList<>(fields.stream().filter(f -> !f.control.getText().equals(f.kept)).toList()));
    }

    private void keep(List<Field> changed) {
        if (changed.isEmpty()) {
            leave.run();
            return;
        }
        Field field = changed.removeFirst();
        String text = field.control.getText();
        sender.send(new WriteLine(line, field.language, text), root, () -> {
            field.kept = text;
            keep(changed);
        }, reason -> {
            fault.setText(words.sentence("rejection", (Record) reason));
            field.control.requestFocus();
            return true;
        });
    }
}
