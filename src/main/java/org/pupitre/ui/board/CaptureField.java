package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.WrittenLanguage;
import org.pupitre.text.chat.ChatLog;
import org.pupitre.text.chat.CopiedLine;
import org.pupitre.ui.board.chat.ChatPasted;
import org.pupitre.ui.board.chat.FromChat;
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
        entering().tablesTo(this::fromChat);
        onBroughtBack(this::askAgain);
        offer();
    }

    /** What the text would be taken as, as far as that is known. */
    private void offer() {
        language.setLanguages(model.languagesProperty().get());
        CapturedLine line = read(FromChat.of(getText()));
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

    /**
     * A message that was copied is one line, with its name and time in front; of several the root of the window makes
     * suggestions.
     */
    private boolean fromChat(String pasted) {
        Optional<CopiedLine> line = CopiedLine.read(pasted);
        if (line.isPresent()) {
            String saved = line.get().asSaved();
            // What is being typed stays by itself.
            if (getText().isBlank()) {
                setText(saved);
                end();
            } else if (!take(saved)) {
                return false;
            }
            return true;
        }
        return ChatLog.read(pasted).several() && ChatPasted.offer(this, pasted);
    }

    /** In the language in front of it, else the picked one, else the one its words tell; else that is asked. */
    private boolean take(String typed) {
        FromChat question = FromChat.of(typed);
        CapturedLine line = read(question);
        if (line.text().isEmpty()) {
            return false;
        }
        Optional<LanguageTag> picked = chosen ? language.valueProperty().get() : Optional.empty();
        chosen = false;
        Optional<LanguageTag> said = Optional.ofNullable(line.language()).or(() -> picked);
        Optional<LanguageTag> known = said.or(() -> recognised(line.text()));
        if (known.isPresent()) {
            add(question, line.text(), said.isPresent() ? again(question, line, said.get()) : typed, known.get());
        } else {
            askLanguage(typed, question);
        }
        return true;
    }

    private CapturedLine read(FromChat question) {
        return CapturedLine.read(question.text(), model.languagesProperty().get());
    }

    private void askLanguage(String typed, FromChat question) {
        ask(typed, () -> words.text("board.whichLanguage"), replies(question), LANGUAGE);
    }

    private boolean askAgain(String mark, String typed) {
        FromChat question = FromChat.of(typed);
        boolean asked = mark.equals(LANGUAGE) && !read(question).text().isEmpty();
        if (asked) {
            askLanguage(typed, question);
        }
        return asked;
    }

    private void add(FromChat question, String text, String again, @Nullable LanguageTag tag) {
        int before = model.newestNumber();
        send(again, question.command(text, tag, model.people(), model.zone(), model.shownAt()),
                () -> added.accept(before));
    }

    private List<Reply> replies(FromChat question) {
        CapturedLine line = read(question);
        List<Reply> replies = new ArrayList<>();
        LanguageKeys.of(model.languagesProperty().get()).forEach((tag, key) -> replies.add(new Reply(key,
                () -> tag.nameIn(words.locale()),
                () -> add(question, line.text(), again(question, line, tag), tag))));
        replies.add(new Reply(UNKNOWN, () -> words.text("board.languageUnknown"),
                () -> add(question, line.text(), question.again(line.text()), null)));
        return replies;
    }

    /** As it would be typed to say the same. */
    private static String again(FromChat question, CapturedLine line, LanguageTag tag) {
        return question.again(FromChat.prefixed(tag, line.text()));
    }
}
