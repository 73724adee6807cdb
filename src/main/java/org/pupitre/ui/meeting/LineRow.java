package org.pupitre.ui.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.outlook.FilledLine.Wording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A line in all languages of the session, filled in; while it is edited, its fields. */
final class LineRow {
    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");

    private final LineId id;
    private final Words words;
    private final Sender sender;
    private final Ways ways;
    private final VBox texts = new VBox();
    private final HBox root;
    private List<LanguageTag> languages = List.of();
    private @Nullable FilledLine line;
    private @Nullable Locale locale;
    private boolean fits;
    private @Nullable LineEditor editor;

    /** What a row does in its list. */
    interface Ways {
        /** Goes to the row so many below. */
        void step(LineRow from, int by);

        /** It was clicked. */
        void chosen(LineRow row);

        void copy(LineRow row, @Nullable FilledLine line);

        void remove(LineRow row);

        /** Begins a further line. */
        void add();

        /** Its editing is over. */
        void left(LineRow row);
    }

    LineRow(LineId id, Words words, Sender sender, Ways ways) {
        this.id = id;
        this.words = words;
        this.sender = sender;
        this.ways = ways;
        texts.getStyleClass().add("meeting-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox acts = new HBox(icon(Feather.COPY, words.bind("meeting.copy"), () -> ways.copy(this, line)),
                icon(Feather.EDIT_2, words.bind("meeting.edit"), this::edit),
                icon(Feather.TRASH_2, words.bind("meeting.remove"), () -> ways.remove(this)));
        acts.getStyleClass().add("meeting-acts");
        acts.setAlignment(Pos.TOP_RIGHT);
        root = new HBox(texts, acts);
        root.setId("line-" + id.value());
        root.getStyleClass().add("meeting-line");
        root.setAccessibleRole(AccessibleRole.BUTTON);
        root.setOnKeyPressed(this::pressed);
        root.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && editor == null) {
                ways.chosen(this);
                if (e.getClickCount() == 2) {
                    ways.copy(this, line);
                }
            }
        });
    }

    private static Button icon(Feather icon, ObservableValue<String> name, Runnable act) {
        Button button = Icons.button(icon, name, act);
        // The row has the keyboard, and a key for each of them.
        button.setFocusTraversable(false);
        return button;
    }

    LineId id() {
        return id;
    }

    Region root() {
        return root;
    }

    boolean editing() {
        return editor != null;
    }

    /** The figures that there are none of at present, in the words of the screen. */
    String lacking() {
        LanguageTag language = new LanguageTag(words.locale().getLanguage());
        return line == null
                ? ""
                : line.wordings().stream().flatMap(w -> w.lacking().stream()).distinct()
                        .map(figure -> figure.words(language)).collect(Collectors.joining(", "));
    }

    void show(FilledLine next, boolean fitting, List<LanguageTag> all) {
        boolean same = next.equals(line) && fits == fitting && words.locale().equals(locale);
        line = next;
        fits = fitting;
        languages = all;
        locale = words.locale();
        if (!same && editor == null) {
            draw();
        }
    }

    private void draw() {
        texts.getChildren().clear();
        FilledLine shown = line;
        if (shown == null) {
            return;
        }
        for (Wording wording : shown.wordings()) {
            Label text = new WrappedText(wording.text());
            if (!wording.lacking().isEmpty()) {
                text.getStyleClass().add(Styles.MUTED);
            }
            HBox.setHgrow(text, Priority.ALWAYS);
            LanguageChip chip = LanguageChip.of(wording.language(), words.locale());
            chip.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(chip, text);
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("meeting-wording");
            texts.getChildren().add(row);
        }
        if (fits) {
            texts.getChildren().add(note(words.text("meeting.fits"), Styles.ACCENT));
        } else if (!shown.complete()) {
            texts.getChildren().add(note(words.text("meeting.lacking", lacking()), Styles.MUTED));
        }
        root.pseudoClassStateChanged(FITS, fits);
        root.setAccessibleText(texts.getChildren().isEmpty() ? id.value() : shown.pasted());
    }

    private static Label note(String text, String style) {
        Label note = new WrappedText(text);
        note.getStyleClass().addAll(style, "meeting-note");
        return note;
    }

    private void pressed(KeyEvent e) {
        if (editor != null) {
            return;
        }
        switch (e.getCode()) {
            case UP -> ways.step(this, -1);
            case DOWN -> ways.step(this, 1);
            case ENTER -> ways.copy(this, line);
            case F2 -> edit();
            case DELETE -> ways.remove(this);
            case INSERT -> ways.add();
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Opens the fields in the place of the texts. */
    void edit() {
        LineEditor open = editor;
        if (open == null) {
            open = new LineEditor(id, line, languages, words, sender, this::leave);
            editor = open;
            texts.getChildren().setAll(open.root());
        }
        open.begin();
    }

    /** Leaves the fields where the keyboard is in one of them, and the line as it was; tells whether it did. */
    boolean leaveTyping() {
        boolean typing = editor != null && editor.typing();
        if (typing) {
            leave();
        }
        return typing;
    }

    private void leave() {
        editor = null;
        draw();
        ways.left(this);
    }
}
