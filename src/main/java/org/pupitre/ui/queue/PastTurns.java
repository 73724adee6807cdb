package org.pupitre.ui.queue;

import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.EntryId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.ListMenu;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Who has spoken and for how long, and who withdrew; folded away until asked for. */
final class PastTurns extends VBox {
    private final QueueModel model;
    private final Words words;
    private final Sender sender;
    private final ToggleGroup open = new ToggleGroup();
    private final ToggleButton spoken;
    private final ToggleButton withdrawn;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final ListMenu opened = new ListMenu();

    PastTurns(QueueModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        spoken = toggle("queue.spoken", model.finished(), "queue-spoken");
        withdrawn = toggle("queue.withdrawn", model.withdrawn(), "queue-withdrawn");
        HBox toggles = new HBox(spoken, withdrawn);
        toggles.getStyleClass().add("queue-past-toggles");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("queue-past-scroll");
        WhileVisible.in(this, scroll, toggles);
        getStyleClass().add("queue-past");
        Follow.each(open.selectedToggleProperty(), this::draw);
        Follow.each(model.finished(), this::draw);
        Follow.each(model.withdrawn(), this::draw);
        Follow.each(words.localeProperty(), this::draw);
        visibleProperty().bind(
                spoken.visibleProperty().flatMap(any -> any ? spoken.visibleProperty() : withdrawn.visibleProperty()));
        draw();
    }

    private ToggleButton toggle(String key, ObservableList<SpeakerLine> list, String id) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(Follow.text(() -> words.text(key, list.size()),
                new Observable[]{list, words.localeProperty()}));
        button.visibleProperty().bind(Bindings.isNotEmpty(list));
        button.managedProperty().bind(button.visibleProperty());
        button.setToggleGroup(open);
        button.setId(id);
        button.getStyleClass().addAll("tab-button");
        return button;
    }

    /** Unfolds the list that has this entry, with the keyboard on what folds it; false where none has it. */
    boolean reveal(EntryId entry) {
        return unfold(spoken, model.finished(), entry) || unfold(withdrawn, model.withdrawn(), entry);
    }

    private boolean unfold(ToggleButton button, List<SpeakerLine> list, EntryId entry) {
        boolean there = list.stream().anyMatch(line -> line.id().equals(entry));
        if (there) {
            open.selectToggle(button);
            button.requestFocus();
        }
        return there;
    }

    private void draw() {
        boolean shown = open.getSelectedToggle() != null;
        scroll.setVisible(shown);
        scroll.setManaged(shown);
        if (spoken.isSelected()) {
            List<SpeakerLine> turns = model.finished();
            SpeakerLine last = turns.isEmpty() ? null : turns.getLast();
            lines.getChildren().setAll(turns.stream().map(t -> spokenLine(t, Objects.equals(t, last))).toList());
        } else if (withdrawn.isSelected()) {
            lines.getChildren().setAll(model.withdrawn().stream()
                    .map(t -> line(t, null, "queue.restore", new QueueCommand.Restore(t.id()))).toList());
        } else {
            lines.getChildren().clear();
        }
    }

    private HBox spokenLine(SpeakerLine speaker, boolean last) {
        TurnClock clock = speaker.entry().clock();
        String length = clock == null || clock.end() == null ? "" : Formats.elapsed(clock.spoken(clock.end()));
        return line(speaker, length, last ? "queue.takeBack" : null, new QueueCommand.TakeBackLast());
    }

    private HBox line(SpeakerLine speaker, @Nullable String figure, @Nullable String actKey, Command act) {
        Label name = new OneLineText(speaker.name().orElseGet(() -> words.text("queue.unnamed")));
        name.getStyleClass().add(Styles.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(LanguageChip.of(speaker.language().orElse(null), words.locale()), name, gap);
        if (actKey != null) {
            Button button = new Button(words.text(actKey));
            button.getStyleClass().addAll(Styles.GHOST);
            button.setOnAction(e -> sender.send(act, button));
            button.disableProperty().bind(model.overProperty());
            line.getChildren().add(button);
        }
        if (figure != null) {
            Label length = new Label(figure);
            length.getStyleClass().addAll(Styles.DIGITS, Styles.MUTED);
            line.getChildren().add(length);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("queue-past-line");
        ShownPerson.mark(name, speaker::personId);
        ShownPerson.tell(line, speaker::personId);
        line.setOnContextMenuRequested(e -> {
            ContextMenu menu = opened.get();
            menu.getItems().setAll(ShownPerson.item(words, line, speaker.personId()));
            menu.show(line, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        return line;
    }
}
