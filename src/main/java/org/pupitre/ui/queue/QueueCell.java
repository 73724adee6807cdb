package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.queue.balance.BalanceModel;

/**
 * One line of the queue: place, name, language, and at the right the one fact that matters now. The first, who is called, is
 * larger and gives the floor by its button. All that is known is beside the pointer.
 */
final class QueueCell extends ListCell<QueueRow> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("suggested-here");
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

    private final QueueModel model;
    private final Words words;
    private final QueueActs acts;
    private final Label place = new Label();
    private final LanguageChip chip = new LanguageChip();
    private final Label name = new OneLineText();
    private final Label about = new OneLineText();
    private final Label fact = new Label();
    private final SparingRow line;
    private final Tooltip known = new Tooltip();
    /** Only the first row has it. */
    private @Nullable Button act;

    QueueCell(QueueModel model, Words words, QueueActs acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        place.getStyleClass().addAll("queue-place", Styles.DIGITS);
        name.getStyleClass().add("queue-name");
        about.getStyleClass().addAll(Styles.MUTED, "queue-about");
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        fact.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        fact.setMinWidth(Region.USE_PREF_SIZE);
        fact.setMaxWidth(Double.MAX_VALUE);
        fact.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(fact, Priority.ALWAYS);
        place.setMinWidth(Region.USE_PREF_SIZE);
        about.setPrefWidth(0);
        line = new SparingRow(place, name, chip, fact);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll(Styles.ROW, "queue-row");
    }

    /** As wide as the list. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable QueueRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            pseudoClassStateChanged(HERE, false);
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        pseudoClassStateChanged(HERE, false);
        fact.pseudoClassStateChanged(SUGGESTED, false);
        line.getStyleClass().remove(Styles.NEXT);
        line.getChildren().setAll(place, name, chip, fact);
        switch (row) {
            case QueueRow.Called r -> next(r);
            case QueueRow.NextQuestion r -> question(r);
            case QueueRow.Waiting r -> waiting(r);
        }
        line.canSpare(fact);
        setGraphic(line);
        setTooltip(known.getText().isEmpty() ? null : known);
        setAccessibleText(String.join(", ", place.getText(), name.getText(), Objects.requireNonNullElse(
                chip.getAccessibleText(), ""), known.getText(), fact.getText()));
    }

    private void next(QueueRow.Called row) {
        first("queue.giveFloor", row);
        speaker(row.speaker());
        fact.setText(fact(row.speaker().entry()).orElse(""));
    }

    private void question(QueueRow.NextQuestion row) {
        first("queue.readOut", row);
        language(Optional.ofNullable(row.question().language()));
        name.setText(row.question().shown());
        fact.setText(row.why() == null ? "" : words.word("queue.why", row.why()));
        known.setText(words.text("queue.question", row.question().number()));
    }

    private void first(String key, QueueRow row) {
        line.getStyleClass().add(Styles.NEXT);
        place.setText(words.text("queue.next"));
        Button button = act == null ? made() : act;
        button.setText(words.text(key));
        button.setOnAction(_ -> acts.floor(row, button));
        button.setDisable(model.overProperty().get());
        button.setVisible(!button.isDisabled());
        line.getChildren().add(button);
    }

    private Button made() {
        Button made = new Button();
        made.setId("give-floor");
        made.setMinWidth(Region.USE_PREF_SIZE);
        act = made;
        return made;
    }

    private void waiting(QueueRow.Waiting row) {
        if (row.next() && !row.over()) {
            first("queue.giveFloor", row);
        } else {
            place.setText(String.valueOf(row.place()));
        }
        speaker(row.speaker());
        BalanceModel.Marked marked = model.balance().markedProperty().get();
        boolean suggested = marked != null && marked.entry().equals(row.speaker().id());
        pseudoClassStateChanged(HERE, marked != null && marked.place() == row.place());
        fact.pseudoClassStateChanged(SUGGESTED, suggested);
        if (suggested) {
            fact.setText(words.text("queue.suggestedFor", marked.place()));
            return;
        }
        fact.setText(row.over()
                ? words.text("queue.remarkUnheard")
                : row.why() != null
                        ? words.word("queue.why", row.why())
                        : fact(row.speaker().entry()).orElseGet(() -> row.waits(words)));
    }

    /** The one fact that matters most: no answer when called, then what kind of statement it is. */
    private Optional<String> fact(QueueEntry entry) {
        if (entry.calls() > 0) {
            return Optional.of(words.text("queue.remarkCalls", entry.calls()));
        }
        return entry.type() == SpeechType.NORMAL
                ? Optional.empty()
                : Optional.of(words.word("queue.type", entry.type()));
    }

    private void speaker(SpeakerLine speaker) {
        language(speaker.language());
        name.setText(speaker.name().orElseGet(() -> words.text("queue.unnamed")));
        List<String> told = Optional.ofNullable(speaker.person()).map(p -> model.told(p, words)).orElse(List.of());
        Optional<String> remark = Optional.ofNullable(speaker.entry().note()).map(TypedText::shown);
        boolean namesakes = speaker.name().filter(n -> model.namesakes(n).size() > 1).isPresent();
        List<String> beside = new ArrayList<>(namesakes ? told : List.of());
        remark.ifPresent(beside::add);
        about.setText(Isolated.joined(" · ", beside));
        if (!beside.isEmpty()) {
            line.getChildren().add(line.getChildren().indexOf(fact), about);
        }
        List<String> all = new ArrayList<>(told);
        remark.ifPresent(all::add);
        known.setText(Isolated.joined(" · ", all));
    }

    private void language(Optional<LanguageTag> language) {
        chip.show(language.orElse(null), words.locale());
    }
}
