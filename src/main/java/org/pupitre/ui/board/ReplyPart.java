package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ReplyCommand.PlanReply;
import org.pupitre.domain.act.ReplyCommand.SetReplyState;
import org.pupitre.domain.act.ReplyCommand.WriteReply;
import org.pupitre.domain.act.ReplyReason;
import org.pupitre.domain.act.ReplyState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.WrittenReply;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedArea;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The line of the register of a question that is to be answered in writing: why, who answers, until when, how far it is, and the
 * answer in each language of the session. Ctrl+Enter saves an answer.
 */
final class ReplyPart extends VBox {
    private static final int ROWS = 3;
    private static final int DUE_COLUMNS = 14;

    private final QuestionId id;
    private final BoardModel model;
    private final Words words;
    private final Sender sender;
    private final MenuButton reason = menu("reply-reason");
    private final MenuButton state = menu("reply-state");
    private final MenuButton writer = menu("reply-writer");
    private final Label writers = new WrappedText("", Styles.MUTED).whole();
    private final TextField due = FieldTypeface.field();
    private final CheckBox consent = new CheckBox();
    private final VBox answers = new VBox();
    private final Map<LanguageTag, TextArea> fields = new HashMap<>();
    private @Nullable WrittenReply shown;

    ReplyPart(QuestionId id, BoardModel model, Words words, Sender sender) {
        this.id = id;
        this.model = model;
        this.words = words;
        this.sender = sender;
        getStyleClass().add("reply-part");
        Label heading = new Label();
        heading.getStyleClass().add(Styles.STRONG);
        heading.textProperty().bind(words.bind("board.reply"));
        due.setId("reply-due");
        due.setPromptText(words.text("board.replyDue"));
        due.setAccessibleText(words.text("board.replyDue"));
        due.setPrefColumnCount(DUE_COLUMNS);
        due.setOnAction(_ -> plan(due.getText()));
        due.addEventFilter(KeyEvent.KEY_PRESSED, this::restoreDue);
        consent.setId("reply-consent");
        consent.textProperty().bind(words.bind("board.replyConsent"));
        consent.setOnAction(_ -> plan(due.getText()));
        FlowPane facts = new FlowPane(reason, state, due, consent);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("question-buttons");
        FlowPane people = new FlowPane(writers, writer);
        people.setAlignment(Pos.CENTER_LEFT);
        people.getStyleClass().add("question-buttons");
        answers.getStyleClass().add("reply-answers");
        getChildren().addAll(heading, facts, people, answers);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("act");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    /** Shows the line; nothing where the question is not to be answered in writing. */
    void show(QuestionRow row) {
        boolean register = row.question().state() == Question.State.FOLLOW_UP;
        setVisible(register);
        setManaged(register);
        if (!register) {
            return;
        }
        WrittenReply reply = row.question().reply();
        boolean untouched = shown == null || due.getText().equals(said(shown));
        shown = reply;
        if (untouched) {
            due.setText(said(reply));
        }
        consent.setSelected(reply.consent());
        reason.setText(words.word("board.replyReason", reply.reason()));
        reason.getItems().setAll(Arrays.stream(ReplyReason.values()).map(each -> item(
                words.word("board.replyReason", each),
                () -> send(new PlanReply(id, each, reply.writers(), reply.due(), reply.consent()), reason))).toList());
        state.setText(words.word("board.replyState", reply.state()));
        state.getItems().setAll(Arrays.stream(ReplyState.values()).map(each -> item(
                words.word("board.replyState", each), () -> send(new SetReplyState(id, each), state))).toList());
        List<Person> answering = reply.writers().stream().flatMap(w -> model.people().person(w).stream()).toList();
        writers.setText(answering.isEmpty()
                ? words.text("board.replyNoWriter")
                : words.text("board.replyWriters",
                        Isolated.joined(", ", answering.stream().map(Person::name).toList())));
        writer.setText(words.text("board.replyWriter"));
        writer.getItems().setAll(model.panelistsProperty().get().stream().map(person -> item(person.name(), () -> {
            List<PersonId> all = new ArrayList<>(reply.writers());
            if (!all.remove(person.id())) {
                all.add(person.id());
            }
            send(new PlanReply(id, reply.reason(), all, reply.due(), reply.consent()), writer);
        })).toList());
        model.languagesProperty().get().forEach(tag -> answer(tag, reply));
    }

    private static String said(WrittenReply reply) {
        return Optional.ofNullable(reply.due()).orElse("");
    }

    private void plan(String day) {
        WrittenReply reply = shown;
        if (reply != null) {
            String typed = day.strip();
            send(new PlanReply(id, reply.reason(), reply.writers(), typed.isEmpty() ? null : typed,
                    consent.isSelected()), due);
        }
    }

    private void send(Command command, Node near) {
        sender.send(command, near);
    }

    private void restoreDue(KeyEvent event) {
        WrittenReply reply = shown;
        if (event.getCode() == KeyCode.ESCAPE && reply != null && !due.getText().equals(said(reply))) {
            due.setText(said(reply));
            event.consume();
        }
    }

    /** The answer in a language; half an answer is a draft until it is saved. */
    private void answer(LanguageTag tag, WrittenReply reply) {
        WrittenReply.Text saved = reply.answers().get(tag);
        TextArea field = fields.computeIfAbsent(tag, this::field);
        String draft = sender.drafts().text(draft(tag));
        if (draft.isEmpty() && saved != null && !field.isFocused()) {
            field.setText(saved.text());
            sender.drafts().keep(draft(tag), "");
        }
    }

    private TextArea field(LanguageTag tag) {
        TextArea field = new WrappedArea();
        field.setId("reply-" + tag.value());
        field.setPrefRowCount(ROWS);
        field.setPromptText(words.text("board.replyIn", tag.nameIn(words.locale())));
        field.setAccessibleText(words.text("board.replyIn", tag.nameIn(words.locale())));
        field.setText(sender.drafts().text(draft(tag)));
        field.textProperty().subscribe(typed -> sender.drafts().keep(draft(tag), typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                sender.send(new WriteReply(id, tag, field.getText(), null), field,
                        () -> sender.drafts().keep(draft(tag), ""));
                e.consume();
            } else if (e.getCode() == KeyCode.TAB) {
                field.requestFocusTraversal(e.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                e.consume();
            }
        });
        answers.getChildren().add(field);
        return field;
    }

    private String draft(LanguageTag tag) {
        return "reply." + id.value() + "." + tag.value();
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
