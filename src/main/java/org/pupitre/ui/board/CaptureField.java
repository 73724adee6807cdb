package org.pupitre.ui.board;

import java.util.Optional;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.controlsfx.control.textfield.CustomTextField;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.LanguagePicker;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** Takes a question down in one line: typed or pasted, in the floor's language unless said otherwise. */
final class CaptureField extends CustomTextField {
    private final BoardModel model;
    private final Sender sender;
    private final LanguagePicker language;
    private boolean chosen;

    CaptureField(BoardModel model, Words words, Sender sender) {
        this.model = model;
        this.sender = sender;
        language = new LanguagePicker(words, words.bind("board.captureLanguage"), null);
        language.setOnPicked(l -> {
            chosen = true;
            requestFocus();
            end();
        });
        setId("question-field");
        getStyleClass().addAll(Styles.QUICK_FIELD, "capture");
        promptTextProperty().bind(words.bind("board.capturePrompt"));
        accessibleTextProperty().bind(words.bind("board.captureName"));
        setRight(language);
        model.floorProperty().addListener(o -> offer());
        model.languagesProperty().addListener(o -> offer());
        textProperty().addListener(o -> offer());
        setOnAction(e -> take());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                e.consume();
            }
        });
        offer();
    }

    /** Line breaks of what is pasted become spaces instead of vanishing. */
    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null) {
            replaceSelection(CapturedLine.oneLine(pasted).strip());
        }
    }

    private void offer() {
        language.setLanguages(model.languagesProperty().get());
        CapturedLine line = CapturedLine.read(getText(), model.languagesProperty().get());
        if (line.language() != null) {
            language.valueProperty().set(Optional.of(line.language()));
        } else if (!chosen) {
            language.valueProperty().set(model.floorProperty().get());
        }
    }

    private void take() {
        CapturedLine line = CapturedLine.read(getText(), model.languagesProperty().get());
        if (line.text().isEmpty()) {
            return;
        }
        LanguageTag tag = line.language() == null ? language.valueProperty().get().orElse(null) : line.language();
        sender.send(new BoardCommand.AddQuestion(line.text(), tag, null), this, () -> {
            chosen = false;
            clear();
            model.tabProperty().set(Tab.INBOX);
        });
    }
}
