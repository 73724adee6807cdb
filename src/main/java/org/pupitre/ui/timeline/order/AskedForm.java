package org.pupitre.ui.timeline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A small form beside a row or a figure. Enter does what it says; where that is refused, what was typed stays, with the
 * sentence below it. Escape closes it and forgets what was typed; where it is left otherwise, that is there again next time.
 */
final class AskedForm extends VBox {
    private final Function<Words, Asked> ask;
    private final Words words;
    private final Sender sender;
    private final Runnable back;
    private final Label heading = new WrappedText("", Styles.STRONG);
    private final List<Label> names = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final List<Label> units = new ArrayList<>();
    private final Label said = new WrappedText("", Styles.MUTED);
    private final Button go = new Button();
    private final Button other = new Button();
    private final Button cancel = new Button();
    private Asked asked;
    private boolean second;
    private Subscription language = Subscription.EMPTY;

    /**
     * @param ask  what is asked, in the language of the screen
     * @param back gives the keyboard back to where the form was opened
     */
    AskedForm(Supplier<Asked> ask, Words words, Sender sender, Runnable back) {
        this.ask = _ -> ask.get();
        this.words = words;
        this.sender = sender;
        this.back = back;
        asked = ask.get();
        setId("asked-form");
        getStyleClass().add("asked-form");
        HBox line = new HBox();
        line.getStyleClass().add("asked-line");
        line.setAlignment(Pos.CENTER_LEFT);
        for (Asked.Blank blank : asked.blanks()) {
            line.getChildren().addAll(blank(blank));
        }
        said.getStyleClass().add("asked-said");
        go.getStyleClass().add(Styles.PRIMARY);
        go.setOnAction(_ -> send());
        other.setOnAction(_ -> {
            second = !second;
            read();
        });
        cancel.setOnAction(_ -> forget());
        for (Button button : List.of(go, other, cancel)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        FlowPane buttons = new FlowPane(go, other, cancel);
        buttons.getStyleClass().add("question-buttons");
        getChildren().addAll(heading, line, said, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                forget();
                e.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            language.unsubscribe();
            language = scene == null ? Subscription.EMPTY : words.localeProperty().subscribe(_ -> translate());
        });
        translate();
    }

    private List<Node> blank(Asked.Blank blank) {
        Label name = new Label();
        name.setMinWidth(USE_PREF_SIZE);
        TextField field = FieldTypeface.field();
        field.getStyleClass().add("asked-field");
        if (blank.day()) {
            field.getStyleClass().add("day");
        }
        String kept = sender.drafts().text(draft(fields.size()));
        field.setText(kept.isEmpty() ? blank.offered() : kept);
        name.setLabelFor(field);
        Label unit = new Label();
        unit.getStyleClass().add(Styles.MUTED);
        unit.setMinWidth(USE_PREF_SIZE);
        int place = fields.size();
        Follow.each(field.textProperty(), () -> typed(place));
        field.setOnAction(_ -> send());
        names.add(name);
        fields.add(field);
        units.add(unit);
        return blank.unit().isEmpty() ? List.of(name, field) : List.of(name, field, unit);
    }

    private String draft(int place) {
        return asked.name() + "." + place;
    }

    /** Shows it beside a node, and puts the keyboard into its first field. */
    void open(Node near) {
        Layers.of(near).ifPresent(layers -> {
            layers.bubble(this, near);
            fields.getFirst().requestFocus();
            fields.getFirst().selectAll();
        });
    }

    private void translate() {
        List<Asked.Blank> before = asked.blanks();
        asked = ask.apply(words);
        heading.setText(asked.heading());
        go.setText(asked.verb());
        cancel.setText(words.text("common.cancel"));
        for (int i = 0; i < fields.size(); i++) {
            Asked.Blank blank = asked.blanks().get(i);
            names.get(i).setText(blank.name());
            fields.get(i).setAccessibleText(String.join(" ", asked.heading(), blank.name(), blank.unit()));
            units.get(i).setText(blank.unit());
            if (fields.get(i).getText().equals(before.get(i).offered())) {
                fields.get(i).setText(blank.offered());
            }
        }
        read();
    }

    private void typed(int place) {
        String text = fields.get(place).getText();
        sender.drafts().keep(draft(place), text.equals(asked.blanks().get(place).offered()) ? "" : text);
        second = false;
        read();
    }

    private Asked.Answer answer() {
        return asked.answer(fields.stream().map(TextField::getText).toList(), second);
    }

    /** Says what it would lead to; that something is missing is said only when it is sent. */
    private void read() {
        switch (answer()) {
            case Asked.Answer.Nothing nothing -> {
                say(nothing.remark(), !nothing.remark().isEmpty());
                offer(nothing.other());
            }
            case Asked.Answer.Wrong _ -> {
                say("", false);
                offer(null);
            }
            case Asked.Answer.Sound sound -> {
                say(sound.remark(), sound.flagged());
                offer(sound.other());
            }
        }
    }

    private void offer(@Nullable String verb) {
        other.setText(verb == null ? "" : verb);
        other.setVisible(verb != null);
        other.setManaged(verb != null);
    }

    private void say(String sentence, boolean flagged) {
        said.setText(sentence);
        said.getStyleClass().remove(Styles.WARNING);
        if (flagged) {
            said.getStyleClass().add(Styles.WARNING);
        }
    }

    private void send() {
        switch (answer()) {
            case Asked.Answer.Nothing _ -> forget();
            case Asked.Answer.Wrong wrong -> {
                say(wrong.sentence(), true);
                fields.get(wrong.blank()).requestFocus();
            }
            case Asked.Answer.Sound sound -> sender.send(sound.command(), this, this::forget, reason -> {
                say(words.sentence("rejection", (Record) reason), true);
                return true;
            });
        }
    }

    private void forget() {
        for (int i = 0; i < fields.size(); i++) {
            sender.drafts().keep(draft(i), "");
        }
        boolean keyboard = getScene() != null && holds(getScene().getFocusOwner());
        if (getScene() != null) {
            Layers.of(this).ifPresent(Layers::hideBubble);
        }
        if (keyboard) {
            back.run();
        }
    }

    private boolean holds(@Nullable Node owner) {
        Node node = owner;
        while (node != null && !node.equals(this)) {
            node = node.getParent();
        }
        return node != null;
    }
}
