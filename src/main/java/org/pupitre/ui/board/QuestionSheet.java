package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SortingCommand.LabelQuestions;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.text.Fold;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The card of a question: all that is known of it, with labels, whom it is for, who asked, its members, and the answer in
 * writing where it is to have one. Each field is saved by Enter; a text that is refused stays in its field, and half a text is a
 * draft. Escape leaves the card.
 */
final class QuestionSheet extends VBox {
    private final QuestionId id;
    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;
    private final Sender sender;
    private final QuestionButtons buttons;
    private final QuestionText said;
    private final VBox wordings = new VBox();
    private final Label about = new WrappedText("", Styles.MUTED).whole();
    private final FlowPane labels = new FlowPane();
    private final FlowPane addressees = new FlowPane();
    private final VBox members = new VBox();
    private final MenuButton who = new MenuButton();
    private final TextField label = field("label");
    private final TextField asker = field("asker");
    private final ReplyPart reply;
    private final Subscription following;

    QuestionSheet(QuestionId id, BoardModel model, Words words, BoardActs acts, Sender sender, QuestionButtons buttons,
            Layers layers) {
        this.id = id;
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.sender = sender;
        this.buttons = buttons;
        said = new QuestionText(model, words);
        reply = new ReplyPart(id, model, words, sender);
        setId("question-sheet");
        getStyleClass().addAll(Styles.SHEET, "question-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        who.setId("question-for");
        who.getStyleClass().add("act");
        who.setText(words.text("board.addAddressee"));
        who.setMinWidth(USE_PREF_SIZE);
        label.setPromptText(words.text("board.labelPrompt"));
        label.setAccessibleText(words.text("board.labelPrompt"));
        asker.setPromptText(words.text("board.askerPrompt"));
        asker.setAccessibleText(words.text("board.askerPrompt"));
        Button anonymous = button("board.anonymous", () -> acts.asker(row().orElseThrow(), null, null, asker, () -> {
        }));
        on(label, this::label);
        on(asker, this::asker);
        for (FlowPane flow : List.of(labels, addressees)) {
            flow.getStyleClass().add("question-buttons");
        }
        wordings.getStyleClass().add("question-wordings");
        members.getStyleClass().add("question-members");
        Label title = new Label();
        title.getStyleClass().add(Styles.TITLE);
        title.textProperty().bind(words.bind("board.card", row().map(row -> row.question().number()).orElse(0)));
        HBox askers = new HBox(asker, anonymous);
        askers.setAlignment(Pos.CENTER_LEFT);
        askers.getStyleClass().add("question-asker");
        HBox.setHgrow(asker, Priority.ALWAYS);
        VBox body = new VBox(wordings, about, heading("board.labels"), label, labels, heading("board.addressees"),
                addressees, heading("board.asker"), askers, members, reply);
        body.getStyleClass().add("question-facts");
        ColumnScroll scrolled = new ColumnScroll(body, "question-scroll");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        Button close = button("common.close", layers::uncover);
        close.getStyleClass().add(Styles.PRIMARY);
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, scrolled, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                layers.uncover();
                e.consume();
            }
        });
        following = model.versionProperty().subscribe(_ -> draw()).and(words.localeProperty().subscribe(_ -> draw()));
    }

    /** The keyboard begins in the field for a label. */
    @Override
    public void requestFocus() {
        label.requestFocus();
    }

    /** No longer follows the session; to be called when it is taken away. */
    void leave() {
        following.unsubscribe();
    }

    private Optional<QuestionRow> row() {
        return model.question(id.value());
    }

    private TextField field(String name) {
        TextField field = FieldTypeface.field();
        field.setId("question-" + name);
        field.getStyleClass().add(Styles.QUICK_FIELD);
        return field;
    }

    /** Enter takes what is typed; Escape empties the field first, and leaves the card only where it is empty. */
    private void on(TextField field, Runnable take) {
        sender.drafts().keepTextOf(field, field.getId() + "." + id.value());
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                take.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
    }

    private void label() {
        sender.send(new LabelQuestions(List.of(id), label.getText(), true), label,
                label::clear);
    }

    /** A name that is known is that person; any other is a new one. */
    private void asker() {
        String typed = asker.getText().strip();
        PersonId known = model.people().all().stream().filter(person -> Fold.of(person.name()).equals(Fold.of(typed)))
                .map(Person::id).findFirst().orElse(null);
        row().ifPresent(row -> acts.asker(row, known, known == null ? PersonDetails.named(typed) : null, asker,
                asker::clear));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.getStyleClass().add(Styles.GHOST);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.getStyleClass().add(Styles.MUTED);
        heading.textProperty().bind(words.bind(key));
        return heading;
    }

    private void draw() {
        row().ifPresent(this::draw);
    }

    private void draw(QuestionRow row) {
        Question question = row.question();
        about.setText(said.about(row) + " · "
                + words.text("board.askedAt", Formats.timeOfDay(question.askedAt(), model.zone())));
        List<Node> texts = new ArrayList<>(List.of(wording(question.language(), question.shown(), "")));
        for (Map.Entry<LanguageTag, Rendition> each : question.renditions().entrySet()) {
            texts.add(wording(each.getKey(), each.getValue().shown(), written(each.getValue())));
        }
        wordings.getChildren().setAll(texts);
        chips(labels, List.copyOf(question.marks().labels()), text -> text,
                (text, near) -> acts.label(List.of(row), text, false, near));
        chips(addressees, question.marks().addressees(), this::name,
                (person, near) -> acts.address(List.of(row), person, false, near));
        labels.setManaged(!labels.getChildren().isEmpty());
        addressees.getChildren().add(who);
        who.getItems().setAll(model.panelistsProperty().get().stream()
                .filter(person -> !question.marks().addressees().contains(person.id()))
                .map(person -> item(person.name(), () -> acts.address(List.of(row), person.id(), true, who))).toList());
        members.getChildren().setAll(model.membersOf(id).stream().map(this::member).toList());
        reply.show(row);
    }

    /** How far a wording is, when it was written, and by whom. */
    private String written(Rendition wording) {
        String state = words.word("board.wordingState", wording.state()) + " · "
                + Formats.timeOfDay(wording.at(), model.zone());
        PersonId author = wording.author();
        return author == null ? state : state + " · " + Isolated.of(name(author));
    }

    private String name(PersonId person) {
        return model.people().person(person).map(Person::name).orElse(person.value());
    }

    private HBox wording(@Nullable LanguageTag language, String text, String facts) {
        WrappedText label = new WrappedText(text).whole();
        label.setMinWidth(0);
        VBox body = new VBox(label);
        if (!facts.isEmpty()) {
            body.getChildren().add(new WrappedText(facts, Styles.MUTED, Styles.DIGITS).whole());
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox line = new HBox(LanguageChip.of(language, words.locale()), body);
        line.getStyleClass().add("now-wording");
        return line;
    }

    private HBox member(QuestionRow member) {
        WrappedText text = new WrappedText(member.question().number() + "  " + member.question().shown()).whole();
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button out = new Button(words.text("board.unmerge"));
        out.getStyleClass().add("act");
        out.setMinWidth(USE_PREF_SIZE);
        out.setAccessibleText(words.text("board.takeOut", member.question().number()));
        out.setOnAction(_ -> buttons.unmerge(member, out));
        HBox line = new HBox(LanguageChip.of(member.question().language(), words.locale()), text, out);
        line.getStyleClass().add("now-wording");
        return line;
    }

    /** A button for each of several things, which takes it off. */
    private <T> void chips(FlowPane flow, List<T> things, Function<T, String> name,
            BiConsumer<T, Node> off) {
        flow.getChildren().setAll(things.stream().map(thing -> {
            Button chip = new Button(name.apply(thing) + "  \u00d7");
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("act");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(words.text("board.takeOff", name.apply(thing)));
            chip.setOnAction(_ -> off.accept(thing, chip));
            return chip;
        }).toList());
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
