package org.pupitre.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ReadinessCommand.DetachText;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What is known of one person, and how ready the person is: text and sound. Enter saves all of it at once;
 * Escape leaves everything as it was. What was typed and is not saved stays as a draft, and is in the card when it is opened
 * again; a refusal is said in the card.
 */
final class PersonCard extends VBox {
    private final PersonCardModel model;
    private final Words words;
    private final Sender sender;
    private final Layers layers;
    private final CardFields fields;
    private final TextFileLine file;
    private final LevelChoice level;
    private final Label kept = line(Styles.WARNING);
    private final Label namesakes = line(Styles.WARNING);
    private final Label refused = line("person-refused", Styles.WARNING);
    private final Button asSaved;
    private final Subscription following;
    private Person saved;
    private CardValues was;
    private @Nullable CardValues sent;
    private Supplier<String> reason = () -> "";

    PersonCard(Person person, PersonCardModel model, Words words, Sender sender, Layers layers) {
        saved = person;
        was = model.values(person);
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.layers = layers;
        setId("person-card");
        getStyleClass().addAll(Styles.SHEET, "person-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        file = new TextFileLine(words, person.id(), new TextFileLine.Ways(this::removeFile, this::failed));
        level = new LevelChoice(person.id(), words, sender);
        fields = new CardFields(words, this::changed, this::save, !model.copyProperty().get(), file, level);
        Label title = new Label();
        title.textProperty().bind(words.bind("person.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label proposed = line(Styles.MUTED);
        proposed.textProperty().bind(words.bind("person.proposed"));
        show(proposed, model.proposed(person.id()));
        Label copy = line(Styles.MUTED);
        copy.textProperty().bind(words.bind("person.copy"));
        show(copy, copy());
        asSaved = button("person.asSaved", Styles.GHOST, this::putBack);
        kept.textProperty().bind(words.bind("person.kept"));
        ColumnScroll scrolled = new ColumnScroll(fields, "person-scroll");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().addAll(title, proposed, copy, kept, scrolled, namesakes, refused, buttons());
        fields.editable(!copy());
        level.editable(!copy());
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        addEventHandler(DragEvent.DRAG_OVER, file::over);
        addEventHandler(DragEvent.DRAG_DROPPED, file::dropped);
        open();
        showFile();
        level.show(model.level(person.id()));
        following = model.peopleProperty().subscribe(_ -> follow())
                .and(model.readinessProperty().subscribe(_ -> follow()))
                .and(model.levelsProperty().subscribe(levels -> level.show(levels.of(saved.id()))))
                .and(words.localeProperty().subscribe(_ -> {
                    tell();
                    showFile();
                }));
    }

    /** No longer follows the session; to be called when it is taken away. */
    void leave() {
        following.unsubscribe();
    }

    private void open() {
        Optional<CardValues> draft =
                copy() ? Optional.empty() : CardValues.read(sender.drafts().text(draftName()));
        show(kept, draft.isPresent());
        CardValues shown = draft.orElse(was);
        fields.fill(shown, model.languages(shown.language()));
        tell();
    }

    private boolean copy() {
        return model.copyProperty().get();
    }

    private HBox buttons() {
        HBox buttons = new HBox();
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("person-buttons");
        if (copy()) {
            buttons.getChildren().add(button("common.close", Styles.PRIMARY, layers::uncover));
        } else {
            Button save = button("person.save", Styles.PRIMARY, this::save);
            save.setId("person-save");
            buttons.getChildren().addAll(asSaved, button("common.cancel", "person-cancel", layers::uncover), save);
        }
        return buttons;
    }

    private Button button(String key, String style, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label line(String... styles) {
        return new WrappedText("", styles).whole();
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
            save();
            event.consume();
        }
    }

    private String draftName() {
        return "card." + saved.id().value();
    }

    private void changed() {
        boolean same = fields.values().equals(was);
        sender.drafts().keep(draftName(), same ? "" : fields.values().draft());
        if (same) {
            show(kept, false);
        }
        tell();
    }

    private void putBack() {
        fields.fill(was, model.languages(was.language()));
        reason = () -> "";
        changed();
        fields.requestFocus();
    }

    private void showFile() {
        file.show(model.readinessProperty().get().of(saved.id()).file(), !copy());
    }

    private void removeFile() {
        sender.send(new DetachText(saved.id()), () -> {
        }, () -> {
        }, this::failed);
    }

    /** What was not changed here is as the session has it now, also where it is corrected in another window. */
    private void follow() {
        showFile();
        model.person(saved.id()).ifPresent(person -> {
            CardValues now = model.values(person);
            saved = person;
            if (!now.equals(was)) {
                CardValues values = fields.values().following(was, now);
                was = now;
                fields.fill(values, model.languages(values.language()));
                changed();
            }
        });
    }

    private void tell() {
        List<Person> others = model.namesakes(saved, fields.values().name());
        namesakes.setText(words.text("person.namesakes", others.size(),
                Isolated.joined(", ", others.stream().map(PersonCard::told).toList())));
        show(namesakes, !others.isEmpty());
        refused.setText(reason.get());
        show(refused, !refused.getText().isEmpty());
        asSaved.setDisable(fields.values().equals(was));
    }

    private static String told(Person person) {
        List<String> told = new ArrayList<>(List.of(person.name()));
        Optional.ofNullable(person.affiliation()).ifPresent(told::add);
        return Isolated.joined(" · ", told);
    }

    private void save() {
        if (copy()) {
            layers.uncover();
            return;
        }
        CardValues values = fields.values();
        switch (new CardCommands(model, saved, was).of(values)) {
            case CardCommands.Made.Refused refused ->
                    refuse(() -> words.sentence("rejection", (Record) refused.reason()));
            case CardCommands.Made.NoLanguage no -> refuse(() -> words.text("person.noLanguage", no.word()));
            case CardCommands.Made.NoHour no -> refuse(() -> words.text("person.noHour", no.typed()));
            case CardCommands.Made.Commands made when made.commands().isEmpty() -> {
                sender.drafts().keep(draftName(), "");
                layers.uncover();
            }
            case CardCommands.Made.Commands made when sent == null -> {
                sent = values;
                reason = () -> "";
                tell();
                send(values, made.commands());
            }
            case CardCommands.Made.Commands _ -> {
                // What was sent before is still to be answered.
            }
        }
    }

    private void refuse(Supplier<String> why) {
        failed(why);
        fields.requestFocus();
    }

    /** One after the other; the rest is sent once the first is saved. */
    private void send(CardValues values, List<Command> commands) {
        sender.send(commands.getFirst(), () -> {
        }, () -> {
            if (commands.size() > 1) {
                send(values, commands.subList(1, commands.size()));
            } else {
                done(values);
            }
        }, why -> {
            sent = null;
            failed(why);
        });
    }

    private void failed(Supplier<String> why) {
        reason = why;
        tell();
    }

    /** What was typed on meanwhile stays in the card. */
    private void done(CardValues values) {
        sent = null;
        if (fields.values().equals(values)) {
            sender.drafts().keep(draftName(), "");
            if (getScene() != null) {
                layers.uncover();
            }
        }
    }

    /** The keyboard goes to the first field. */
    @Override
    public void requestFocus() {
        fields.requestFocus();
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
