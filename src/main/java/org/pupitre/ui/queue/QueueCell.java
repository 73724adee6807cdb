package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.OneLineText;

/** One line of the queue: place, language, name and affiliation, and at the right how long the person waits. */
final class QueueCell extends WrappingCell<QueueRow> {
    private static final long MINUTES_A_DAY = 24 * 60;

    private final QueueModel model;
    private final Words words;
    private final Label place = new Label();
    private final LanguageChip chip = new LanguageChip();
    private final Label name = new OneLineText();
    private final Label about = new OneLineText();
    private final Label remark = new OneLineText();
    private final FoldingRow line;

    QueueCell(QueueModel model, Words words) {
        this.model = model;
        this.words = words;
        place.getStyleClass().addAll("queue-place", Styles.DIGITS);
        name.getStyleClass().add("queue-name");
        about.getStyleClass().addAll(Styles.MUTED, "queue-about");
        about.setMinWidth(0);
        about.setPrefWidth(0);
        remark.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        remark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox who = new HBox(name, about);
        who.getStyleClass().add("queue-who");
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        place.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        HBox lead = new HBox(place, chip, who);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.getStyleClass().add("queue-lead");
        line = new FoldingRow(lead, remark);
        line.getStyleClass().add(Styles.ROW);
    }

    @Override
    protected void updateItem(@Nullable QueueRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        line.getStyleClass().remove(Styles.NEXT);
        switch (row) {
            case QueueRow.Called r -> next(r.speaker(), r.firstTime());
            case QueueRow.NextQuestion r -> question(r);
            case QueueRow.Waiting r -> waiting(r);
        }
        setGraphic(line);
        setAccessibleText(String.join(", ", place.getText(), name.getText(), Objects.requireNonNullElse(
                chip.getAccessibleText(), ""), about.getText(), remark.getText()));
    }

    private void next(SpeakerLine speaker, boolean firstTime) {
        line.getStyleClass().add(Styles.NEXT);
        place.setText("›");
        speaker(speaker);
        List<String> said = new ArrayList<>(List.of(words.text("queue.remarkNext")));
        if (speaker.entry().calls() > 0) {
            said.add(words.text("queue.remarkCalls", speaker.entry().calls()));
        }
        if (firstTime) {
            said.add(words.text("queue.remarkFirst"));
        }
        remark.setText(Isolated.joined(" · ", said));
    }

    private void question(QueueRow.NextQuestion row) {
        line.getStyleClass().add(Styles.NEXT);
        place.setText("›");
        language(Optional.ofNullable(row.question().language()));
        name.setText(words.text("queue.question", row.question().number()));
        about.setText(words.text("queue.quoted", row.question().shown()));
        remark.setText(words.text("queue.remarkNext"));
    }

    private void waiting(QueueRow.Waiting row) {
        place.setText(String.valueOf(row.place()));
        speaker(row.speaker());
        List<String> said = new ArrayList<>();
        if (row.speaker().entry().type() != SpeechType.NORMAL) {
            said.add(words.word("queue.type", row.speaker().entry().type()));
        }
        if (row.speaker().entry().calls() > 0) {
            said.add(words.text("queue.remarkCalls", row.speaker().entry().calls()));
        }
        if (row.over()) {
            said.add(words.text("queue.remarkUnheard"));
        }
        if (row.waitsMinutes() > 0) {
            boolean aDay = row.waitsMinutes() > MINUTES_A_DAY;
            said.add(words.text(row.over()
                    ? (aDay ? "queue.remarkWaitedLong" : "queue.remarkWaited")
                    : (aDay ? "queue.remarkWaitsLong" : "queue.remarkWaits"), row.waitsMinutes()));
        }
        if (row.firstTime()) {
            said.add(words.text("queue.remarkFirst"));
        }
        remark.setText(Isolated.joined(" · ", said));
    }

    private void speaker(SpeakerLine speaker) {
        language(speaker.language());
        name.setText(speaker.name().orElseGet(() -> words.text("queue.unnamed")));
        List<String> said = new ArrayList<>();
        Optional.ofNullable(speaker.person()).map(p -> model.told(p, words)).ifPresent(said::addAll);
        Optional.ofNullable(speaker.entry().note()).map(TypedText::shown).ifPresent(said::add);
        about.setText(said.isEmpty() ? "" : "· " + String.join(" · ", said.stream().map(Isolated::of).toList()));
    }

    private void language(Optional<LanguageTag> language) {
        chip.show(language.orElse(null), model.languagesProperty().get(), "", words.locale());
    }
}
