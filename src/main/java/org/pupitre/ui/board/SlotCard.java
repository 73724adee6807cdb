package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Question;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The question in one of the two slots, with its other wording and what can be done with it; an empty slot is not shown. */
final class SlotCard extends VBox {
    private final ObservableValue<Optional<QuestionRow>> slot;
    private final boolean now;
    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;
    private final WordingEditor editor;
    private final QuestionText said;

    SlotCard(ObservableValue<Optional<QuestionRow>> slot, boolean now, BoardModel model, Words words, BoardActs acts,
            WordingEditor editor) {
        this.slot = slot;
        this.now = now;
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.editor = editor;
        said = new QuestionText(model, words);
        setId(now ? "question-now" : "question-next");
        getStyleClass().addAll(Styles.CARD, "question-slot");
        if (now) {
            getStyleClass().add(Styles.CURRENT);
        }
        Follow.each(slot, this::draw);
        Follow.each(model.answeringProperty(), this::draw);
        Follow.each(model.speakingProperty(), this::draw);
        Follow.each(words.localeProperty(), this::draw);
        draw();
    }

    private void draw() {
        Optional<QuestionRow> row = slot.getValue();
        setVisible(row.isPresent());
        setManaged(row.isPresent());
        getChildren().clear();
        row.ifPresent(r -> {
            getChildren().addAll(head(r), text(r.question().shown(), now ? Styles.STRONG : "question-text"));
            r.wordingFor(words.language()).ifPresent(w -> {
                Label other = text(w.getValue().shown(), Styles.MUTED);
                getChildren().add(other);
            });
            if (now) {
                answering();
            }
            getChildren().add(buttons(r));
        });
    }

    private void answering() {
        List<Person> people = model.answeringProperty().get();
        if (!people.isEmpty()) {
            Label answers = text(words.text("board.answering",
                    String.join(", ", people.stream().map(Person::name).distinct().toList())), Styles.MUTED);
            ShownPerson.markNames(answers, () -> people);
            getChildren().add(answers);
        }
    }

    private HBox head(QuestionRow row) {
        Question question = row.question();
        List<String> parts = new ArrayList<>();
        parts.add(words.text(now ? "board.now" : "board.next"));
        parts.add(String.valueOf(question.number()));
        said.asker(row).ifPresent(parts::add);
        Label left = new OneLineText(Isolated.joined(" · ", parts));
        left.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        left.setMinWidth(0);
        ShownPerson.markNames(left, row::people);
        ShownPerson.tell(this, row.question()::asker);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(LanguageChip.of(question.language(), model.languagesProperty().get(), words.locale()), left);
        question.renditions().forEach((language, rendition) -> {
            Label state = new Label(words.text("board.wording", language.label(),
                    words.word("board.wordingState", rendition.state())));
            state.getStyleClass().addAll(Styles.SMALL,
                    rendition.state() == RenditionState.DRAFT ? Styles.MUTED : Styles.OK);
            state.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(state);
        });
        if (now && question.renditions().isEmpty()) {
            Label asked = new Label(words.text("board.askedAt", Formats.timeOfDay(question.askedAt(), model.zone())));
            asked.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.DIGITS);
            asked.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(asked);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("question-head");
        return head;
    }

    private Label text(String text, String style) {
        Label label = new WrappedText(text);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private FlowPane buttons(QuestionRow row) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("question-buttons");
        if (now) {
            buttons.getChildren().addAll(button("board.answered", () -> acts.answered(row, this), true),
                    button("board.inWriting", () -> acts.inWriting(row, this), false));
        } else {
            Button readOut = button(model.speakingProperty().get()
                    ? "board.endAndReadOut"
                    : "board.readOut", () -> acts.now(row, this), false);
            readOut.disableProperty().bind(model.overProperty());
            buttons.getChildren().add(readOut);
        }
        buttons.getChildren().addAll(button("board.putBack", () -> acts.putBack(row, this), false),
                button("board.editWording", () -> editor.open(row), false));
        return buttons;
    }

    private Button button(String key, Runnable act, boolean primary) {
        Button button = new Button(words.text(key));
        button.getStyleClass().addAll(Styles.SMALL, primary ? Styles.PRIMARY : "slot-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
