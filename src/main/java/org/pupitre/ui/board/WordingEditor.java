package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Entries;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.field.PastedLines;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedArea;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Writes a question in another language beside the original, which is never edited; Enter saves, Escape leaves. */
final class WordingEditor extends VBox {
    private static final int ROWS = 2;

    private final BoardModel model;
    private final Words words;
    private final Sender sender;
    private final Runnable closed;
    private final Label title = new OneLineText();
    private final Label original = new WrappedText();
    private final TextArea text = new WrappedArea();
    private final LanguagePicker language;
    private final Map<RenditionState, ToggleButton> states = new EnumMap<>(RenditionState.class);
    private final Entries entries;
    private @Nullable QuestionRow edited;
    private boolean filling;

    /** @param closed leads the keyboard back to where the questions are */
    WordingEditor(BoardModel model, Words words, Sender sender, Runnable closed) {
        this.closed = closed;
        this.model = model;
        this.words = words;
        this.sender = sender;
        entries = new Entries("wording", words, sender);
        entries.onBroughtBack(this::bringBack);
        language = new LanguagePicker(words, words.bind("board.wordingLanguage"), null);
        language.setOnPicked(l -> fill());
        title.getStyleClass().add(Styles.STRONG);
        original.getStyleClass().addAll(Styles.MUTED);
        original.setMinHeight(USE_PREF_SIZE);
        text.setPrefRowCount(ROWS);
        text.setId("wording-text");
        text.accessibleTextProperty().bind(words.bind("board.wordingText"));
        text.promptTextProperty().bind(words.bind("board.wordingText"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Follow.each(text.textProperty(), this::keep);
        setOnKeyPressed(this::key);
        getChildren().addAll(title, original, text, controls());
        getStyleClass().addAll(Styles.CARD, "wording");
        close();
    }

    /** Wordings that were not taken, to be laid beside the editor. */
    Region waiting() {
        return entries.node();
    }

    /** Opens the editor on the first language the question lacks, or has. */
    void open(QuestionRow row) {
        edited = row;
        LanguageTag own = row.question().language();
        List<LanguageTag> others = model.languagesProperty().get().stream()
                .filter(l -> own == null || !l.covers(own)).toList();
        if (others.isEmpty()) {
            return;
        }
        language.setLanguages(others);
        language.valueProperty().set(Optional.of(others.getFirst()));
        language.setVisible(others.size() > 1);
        language.setManaged(others.size() > 1);
        original.setText(row.question().shown());
        fill();
        setVisible(true);
        setManaged(true);
        text.requestFocus();
    }

    private FlowPane controls() {
        SegmentedButton segments = new SegmentedButton();
        List<ToggleButton> buttons = new ArrayList<>();
        for (RenditionState state : RenditionState.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(Follow.text(
                    () -> words.word("board.wordingState", state), words.localeProperty()));
            button.setOnAction(e -> choose(state));
            states.put(state, button);
            buttons.add(button);
        }
        segments.getButtons().setAll(buttons);
        HBox segmented = new HBox(segments);
        segmented.setAlignment(Pos.CENTER_LEFT);
        segmented.getStyleClass().add("language-picker");
        Button save = new Button();
        save.textProperty().bind(words.bind("board.save"));
        save.getStyleClass().addAll(Styles.PRIMARY);
        save.setOnAction(e -> save());
        Button leave = new Button();
        leave.textProperty().bind(words.bind("common.cancel"));
        leave.setOnAction(e -> close());
        FlowPane controls = new FlowPane(language, segmented, save, leave);
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.getStyleClass().add("question-buttons");
        return controls;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextArea) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void fill() {
        LanguageTag into = language.valueProperty().get().orElseThrow();
        title.setText(words.text("board.wordingOf", Objects.requireNonNull(edited).question().number(),
                into.nameIn(words.locale())));
        Optional<Rendition> known = language.valueProperty().get()
                .flatMap(l -> Optional.ofNullable(Objects.requireNonNull(edited).question().renditions().get(l)));
        filling = true;
        text.setText(known.map(Rendition::text).orElse(""));
        String kept = sender.drafts().text(draft());
        if (!kept.isEmpty()) {
            text.setText(kept);
        }
        filling = false;
        choose(known.map(Rendition::state).orElse(RenditionState.DRAFT));
        text.end();
    }

    /** Half a wording stays until it is saved, also where the editor is left. */
    private void keep() {
        if (edited != null && !filling) {
            sender.drafts().keep(draft(), text.getText());
        }
    }

    private String draft() {
        return "wording." + Objects.requireNonNull(edited).id().value() + "."
                + language.valueProperty().get().map(LanguageTag::value).orElse("");
    }

    private void choose(RenditionState state) {
        states.forEach((s, button) -> button.setSelected(s == state));
    }

    private RenditionState chosen() {
        return states.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).findFirst()
                .orElse(RenditionState.DRAFT);
    }

    private void save() {
        QuestionRow row = edited;
        LanguageTag into = language.valueProperty().get().orElse(null);
        if (row == null || into == null) {
            return;
        }
        String typed = text.getText();
        RenditionState state = chosen();
        sender.drafts().keep(draft(), "");
        close();
        entries.send(typed, new BoardCommand.WriteRendition(row.id(), into, PastedLines.oneLine(typed).strip(), state),
                () -> {
                }, new Purpose(String.join(" ", row.id().value(), into.value(), state.name()),
                        () -> writeAgain(row, into, typed, state)));
    }

    /** A wording that was kept waits for its question again; where that is gone, it can be copied. */
    private boolean bringBack(String mark, String typed) {
        String[] parts = mark.split(" ", -1);
        Optional<QuestionRow> found = model.question(parts[0]);
        if (found.isPresent()) {
            QuestionRow row = found.get();
            LanguageTag into = new LanguageTag(parts[1]);
            RenditionState state = RenditionState.valueOf(parts[2]);
            entries.setAside(typed, () -> words.text("board.wordingLeft", row.question().number()),
                    new Purpose(mark, () -> writeAgain(row, into, typed, state)));
        } else {
            entries.setAside(typed, () -> words.text("board.wordingLost"), new Purpose(mark, null));
        }
        return true;
    }

    private void writeAgain(QuestionRow row, LanguageTag into, String typed, RenditionState state) {
        open(row);
        language.valueProperty().set(Optional.of(into));
        fill();
        text.setText(typed);
        choose(state);
        text.end();
    }

    private void close() {
        boolean within = isFocusWithin();
        edited = null;
        setVisible(false);
        setManaged(false);
        if (within) {
            closed.run();
        }
    }
}
