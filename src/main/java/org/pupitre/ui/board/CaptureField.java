package org.pupitre.ui.board;

import java.util.Optional;

import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.EntryField;
import org.pupitre.ui.kit.LanguagePicker;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Words;

/** Takes a question down in one line: typed or pasted, in the floor's language unless said otherwise. */
final class CaptureField extends EntryField {
    private final BoardModel model;
    private final LanguagePicker language;
    private boolean chosen;

    CaptureField(BoardModel model, Words words, Sender sender) {
        super("question", words, sender);
        this.model = model;
        language = new LanguagePicker(words, words.bind("board.captureLanguage"), null);
        language.setOnPicked(l -> {
            chosen = true;
            enter();
        });
        setId("question-field");
        getStyleClass().add("capture");
        promptTextProperty().bind(words.bind("board.capturePrompt"));
        accessibleTextProperty().bind(words.bind("board.captureName"));
        setRight(language);
        model.floorProperty().addListener(o -> offer());
        model.languagesProperty().addListener(o -> offer());
        textProperty().addListener(o -> offer());
        onEntered(this::take);
        enterEachLine(this::take);
        offer();
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

    private boolean take(String typed) {
        CapturedLine line = CapturedLine.read(typed, model.languagesProperty().get());
        if (line.text().isEmpty()) {
            return false;
        }
        Optional<LanguageTag> picked = chosen ? language.valueProperty().get() : Optional.empty();
        LanguageTag tag = line.language() == null
                ? picked.or(() -> model.floorProperty().get()).orElse(null)
                : line.language();
        String again = line.language() == null && picked.isPresent() ? picked.get().label() + ": " + typed : typed;
        send(again, new BoardCommand.AddQuestion(line.text(), tag, null), () -> model.tabProperty().set(Tab.INBOX));
        chosen = false;
        return true;
    }
}
