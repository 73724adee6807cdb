package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The question on the floor, else the one that is next, else the first of the shortlist, in letters that can be read out
 * from afar: all wordings of one size, in the order of the session. It names no one who asked. Escape or its key leaves it.
 */
final class ReadOutCard extends VBox {
    /** From so many characters of all wordings on the letters are smaller. */
    private static final int LONG = 220;
    private static final int VERY_LONG = 700;

    private final BoardModel model;
    private final Words words;
    private final QuestionText said;
    private final Subscription following;

    /** @param close leaves it */
    ReadOutCard(BoardModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        said = new QuestionText(model, words);
        setId("read-out-card");
        getStyleClass().addAll(Styles.SHEET, "read-out");
        setFocusTraversable(true);
        setAlignment(Pos.CENTER_LEFT);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        following = model.versionProperty().subscribe(_ -> draw()).and(words.localeProperty().subscribe(_ -> draw()))
                .and(model.tabProperty().subscribe(_ -> draw()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefWidthProperty().bind(scene.widthProperty());
                prefHeightProperty().bind(scene.heightProperty());
            }
        });
    }

    /** No longer follows the session; to be called when it is taken away. */
    void leave() {
        following.unsubscribe();
    }

    private Optional<QuestionRow> shown() {
        return model.nowProperty().get().or(model.nextProperty()::get)
                .or(() -> model.first(Question.State.SHORTLISTED));
    }

    private void draw() {
        QuestionRow row = shown().orElse(null);
        getChildren().clear();
        if (row == null) {
            getChildren().add(new WrappedText(words.text("board.nothingToRead"), Styles.LEAD));
            return;
        }
        Question question = row.question();
        List<String> head = new ArrayList<>(List.of(words.text("board.questionNumber", question.number())));
        head.add(words.text(switch (question.state()) {
            case NOW -> "board.now";
            case NEXT -> "board.isNext";
            default -> "board.isFirst";
        }));
        said.asked(row).ifPresent(head::add);
        Label title = new WrappedText(String.join(" · ", head), Styles.MUTED, "read-out-head").whole();
        getChildren().add(title);
        int length = question.shown().length()
                + question.renditions().values().stream().mapToInt(each -> each.shown().length()).sum();
        getChildren().add(wording(question.language(), question.shown(), length));
        question.renditions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(this::place)))
                .forEach(each -> getChildren().add(wording(each.getKey(), each.getValue().shown(), length)));
        setAccessibleText(title.getText() + ", " + question.shown());
    }

    /** A language that is none of the session's comes last. */
    private int place(LanguageTag language) {
        int place = model.languagesProperty().get().indexOf(language);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private HBox wording(@Nullable LanguageTag language, String text, int length) {
        WrappedText label = new WrappedText(text, "read-out-text").whole();
        if (length > LONG) {
            label.getStyleClass().add(length > VERY_LONG ? "very-long" : "long");
        }
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(LanguageChip.of(language, words.locale()), label);
        line.getStyleClass().add("read-out-wording");
        return line;
    }
}
