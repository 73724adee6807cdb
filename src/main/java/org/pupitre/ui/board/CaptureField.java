package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.WrittenLanguage;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.EntryField;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.field.Reply;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.LanguageKeys;

/** Takes a question down in one line: typed or pasted, in the language its words tell unless said otherwise. */
final class CaptureField extends EntryField {
    /** Together with Alt: the language is not known. */
    private static final char UNKNOWN = 'X';
    /** Its language is being asked. */
    private static final String LANGUAGE = "language";

    private final BoardModel model;
    private final LanguagePicker language;
    private final Words words;
    private final IntConsumer added;
    private boolean chosen;

    /** @param added is told, for a question that was taken, the number that was the newest before it was sent */
    CaptureField(BoardModel model, Words words, Sender sender, IntConsumer added) {
        super("question", words, sender);
        this.words = words;
        this.added = added;
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
        // Nothing is to be chosen before something is typed.
        rightProperty().bind(textProperty().isNotEmpty().map(typed -> typed ? language : null));
        Follow.each(model.languagesProperty(), this::offer);
        Follow.each(textProperty(), () -> {
            // What was picked was meant for the question that was typed before.
            chosen = chosen && !getText().isEmpty();
            offer();
        });
        onEntered(this::take);
        enterEachLine(this::take);
        onBroughtBack(this::askAgain);
        offer();
    }

    /** What the text would be taken as, as far as that is known. */
    private void offer() {
        language.setLanguages(model.languagesProperty().get());
        CapturedLine line = CapturedLine.read(getText(), model.languagesProperty().get());
        if (line.language() != null) {
            language.valueProperty().set(Optional.of(line.language()));
        } else if (!chosen) {
            language.valueProperty().set(recognised(line.text()));
        }
    }

    private Optional<LanguageTag> recognised(String text) {
        return WrittenLanguage.of(text).sure().map(LanguageTag::new).map(found -> model.languagesProperty().get()
                .stream().filter(offered -> offered.covers(found)).findFirst().orElse(found));
    }

    /** In the language in front of it, else the picked one, else the one its words tell; else that is asked. */
    private boolean take(String typed) {
        CapturedLine line = CapturedLine.read(typed, model.languagesProperty().get());
        if (line.text().isEmpty()) {
            return false;
        }
        Optional<LanguageTag> picked = chosen ? language.valueProperty().get() : Optional.empty();
        chosen = false;
        Optional<LanguageTag> said = Optional.ofNullable(line.language()).or(() -> picked);
        Optional<LanguageTag> known = said.or(() -> recognised(line.text()));
        if (known.isPresent()) {
            add(line.text(), said.isPresent() ? again(line, said.get()) : typed, known.get());
        } else {
            askLanguage(typed, line);
        }
        return true;
    }

    private void askLanguage(String typed, CapturedLine line) {
        ask(typed, () -> words.text("board.whichLanguage"), replies(line), LANGUAGE);
    }

    private boolean askAgain(String mark, String typed) {
        CapturedLine line = CapturedLine.read(typed, model.languagesProperty().get());
        boolean asked = mark.equals(LANGUAGE) && !line.text().isEmpty();
        if (asked) {
            askLanguage(typed, line);
        }
        return asked;
    }

    private void add(String text, String again, @Nullable LanguageTag tag) {
        int before = model.newestNumber();
        send(again, new BoardCommand.AddQuestion(text, tag, null), () -> added.accept(before));
    }

    private List<Reply> replies(CapturedLine line) {
        List<Reply> replies = new ArrayList<>();
        LanguageKeys.of(model.languagesProperty().get()).forEach((tag, key) -> replies.add(new Reply(key,
                () -> tag.nameIn(words.locale()), () -> add(line.text(), again(line, tag), tag))));
        replies.add(new Reply(UNKNOWN, () -> words.text("board.languageUnknown"),
                () -> add(line.text(), line.text(), null)));
        return replies;
    }

    /** As it would be typed to say the same. */
    private static String again(CapturedLine line, LanguageTag tag) {
        return tag.label().toLowerCase(Locale.ROOT) + ": " + line.text();
    }
}
