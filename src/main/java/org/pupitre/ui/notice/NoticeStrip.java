package org.pupitre.ui.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Command;
import org.pupitre.live.notice.Notice;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A strip under the header: the most severe of the notices there are, what can be answered, and "n more". */
public final class NoticeStrip {
    private final VBox root = new VBox();
    private final NoticeModel model;
    private final Words words;
    private final Sender sender;
    private final BiFunction<Notice, Notice.Choice, Optional<Command>> chosen;
    private boolean unfolded;

    public NoticeStrip(NoticeModel model, Words words, Sender sender,
            BiFunction<Notice, Notice.Choice, Optional<Command>> chosen) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.chosen = chosen;
        root.getStyleClass().add("notice-strip");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.accessibleTextProperty().bind(words.bind("shell.notices"));
        Follow.each(model.noticesProperty(), this::fill);
        Follow.each(words.localeProperty(), this::fill);
        fill();
    }

    public Region root() {
        return root;
    }

    private void fill() {
        List<Notice> all = model.noticesProperty().get();
        List<Notice> shown = unfolded || all.isEmpty() ? all : List.of(all.getFirst());
        List<Node> rows = new ArrayList<>();
        for (Notice notice : shown) {
            Region row = row(notice, rows.isEmpty() ? all.size() - 1 : 0);
            VBox.setVgrow(row, Priority.ALWAYS);
            rows.add(row);
        }
        root.getChildren().setAll(rows);
        root.setVisible(!all.isEmpty());
        root.setManaged(!all.isEmpty());
    }

    private Region row(Notice notice, int others) {
        Label sentence = new WrappedText(words.text("notice." + notice.kind().name(), notice.arguments().toArray()));
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox said = new HBox(Icons.of(icon(notice.kind().weight())), sentence);
        said.getStyleClass().add("notice-said");
        List<Node> acts = new ArrayList<>();
        notice.kind().choices().forEach(choice -> acts.add(button(notice, choice, sentence.getText())));
        if (others > 0) {
            acts.add(more(others));
        }
        WrappingRow answers = new WrappingRow(acts.toArray(Node[]::new));
        answers.getStyleClass().add("notice-acts");
        answers.setAlignment(Pos.CENTER_RIGHT);
        FoldingRow row = new FoldingRow(said, answers);
        row.getStyleClass().addAll("notice-row",
                "notice-is-" + notice.kind().weight().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Button button(Notice notice, Notice.Choice choice, String sentence) {
        Button button = new Button(words.word("shell.notice", choice));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ". " + sentence);
        button.setOnAction(e -> chosen.apply(notice, choice).ifPresent(command -> sender.send(command, button)));
        return button;
    }

    private Button more(int others) {
        Button more =
                new Button(unfolded ? words.text("shell.noticesFewer") : words.text("shell.noticesMore", others));
        more.getStyleClass().add(Styles.GHOST);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(e -> {
            unfolded = !unfolded;
            fill();
            root.lookupAll(".ghost").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return more;
    }

    private static Feather icon(Notice.Weight weight) {
        return switch (weight) {
            case NEWS -> Feather.INFO;
            case WARNING -> Feather.ALERT_CIRCLE;
            case QUESTION -> Feather.CLOCK;
            case DANGER -> Feather.ALERT_TRIANGLE;
        };
    }
}
