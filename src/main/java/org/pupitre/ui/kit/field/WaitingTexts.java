package org.pupitre.ui.kit.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Texts beside a field that were entered and not taken, the oldest first, each with its reason and what can be done. */
final class WaitingTexts extends VBox {
    /** More rows than these would push the lists away. */
    private static final int MOST_ROWS = 3;

    private final Words words;
    private final List<WaitingText> texts = new ArrayList<>();
    private Runnable changed = () -> {
    };
    private Consumer<WaitingText> back = text -> {
    };
    private Consumer<WaitingText> away = text -> {
    };

    WaitingTexts(Words words) {
        this.words = words;
        getStyleClass().add("waiting-texts");
        Follow.each(words.localeProperty(), this::draw);
        draw();
    }

    /** What is done when a text comes or goes, when one is to go back into the field, and when one is to go for good. */
    void on(Runnable change, Consumer<WaitingText> takeBack, Consumer<WaitingText> remove) {
        changed = change;
        back = takeBack;
        away = remove;
    }

    List<WaitingText> texts() {
        return List.copyOf(texts);
    }

    Optional<WaitingText> first() {
        return texts.stream().findFirst();
    }

    void add(WaitingText text) {
        texts.add(text);
        texts.sort(Comparator.comparingLong(WaitingText::number));
        draw();
        changed.run();
    }

    /** Takes a text away; false where it is not there any more. */
    boolean remove(WaitingText text) {
        boolean there = texts.removeIf(t -> t.number() == text.number());
        if (there) {
            draw();
            changed.run();
        }
        return there;
    }

    /** The first reply that is given by this key, and the text it is about. */
    Optional<Runnable> reply(char key) {
        for (WaitingText text : texts) {
            for (Reply reply : text.replies()) {
                if (reply.key() == Character.toUpperCase(key)) {
                    return Optional.of(() -> answer(text, reply));
                }
            }
        }
        return Optional.empty();
    }

    private void answer(WaitingText text, Reply reply) {
        if (remove(text)) {
            reply.act().run();
        }
    }

    private void draw() {
        List<Node> rows = new ArrayList<>();
        texts.stream().limit(MOST_ROWS).forEach(text -> rows.add(row(text, rows.isEmpty())));
        if (texts.size() > MOST_ROWS) {
            rows.add(label(words.text("field.more", texts.size() - MOST_ROWS), Styles.MUTED));
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private VBox row(WaitingText text, boolean first) {
        Label typed = label(text.text().lines().findFirst().orElse(""), Styles.STRONG);
        typed.setMinWidth(0);
        typed.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(typed, Priority.ALWAYS);
        boolean hasField = text.purpose().takenBack() != null;
        Button takeBack = button(words.text(hasField ? "field.takeBack" : "field.copy"),
                first && hasField ? words.text("field.keyTakeBack") : "", () -> back.accept(text));
        takeBack.setAccessibleText(words.text(hasField ? "field.takeBackThis" : "field.copyThis", text.text()));
        Button remove = Icons.button(Feather.X, words.bind("field.remove"), () -> away.accept(text));
        HBox line = new HBox(typed, takeBack, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("waiting-line");
        Label why = new WrappedText(text.reason().get(), Styles.WARNING);
        why.setMinHeight(USE_PREF_SIZE);
        VBox row = new VBox(line, why);
        if (!text.replies().isEmpty()) {
            FlowPane replies = new FlowPane();
            replies.getStyleClass().add("question-buttons");
            text.replies().forEach(reply -> replies.getChildren().add(button(reply.name().get(),
                    keyName(reply, text), () -> answer(text, reply))));
            row.getChildren().add(replies);
        }
        row.getStyleClass().add("waiting-text");
        row.setAccessibleText(text.text() + ". " + why.getText());
        return row;
    }

    /** The key counts for the oldest text that asks for it. */
    private String keyName(Reply reply, WaitingText text) {
        boolean counts = texts.stream().filter(t -> t.replies().stream().anyMatch(r -> r.key() == reply.key()))
                .findFirst().filter(t -> t.number() == text.number()).isPresent();
        return counts ? words.text("field.keyReply", String.valueOf(reply.key())) : "";
    }

    private static Button button(String name, String key, Runnable act) {
        Button button = new Button(name);
        if (!key.isEmpty()) {
            Label cap = label(key, Styles.KEYCAP);
            button.setGraphic(cap);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label label(String text, String... styles) {
        Label label = new OneLineText(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
