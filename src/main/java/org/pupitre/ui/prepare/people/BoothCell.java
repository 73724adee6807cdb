package org.pupitre.ui.prepare.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A booth with its directions, or an interpreter with the mother tongue. */
final class BoothCell extends ListCell<BoothRow> {
    private final Words words;
    private final Label name = new OneLineText();
    private final LanguageChip chip = new LanguageChip();
    private final Label fact = new Label();
    private final SparingRow row;

    BoothCell(Words words) {
        this.words = words;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        fact.getStyleClass().add(Styles.MUTED);
        fact.setMinWidth(Region.USE_PREF_SIZE);
        row = new SparingRow(name, chip, fact);
        row.canSpare(fact);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "booth-row");
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable BoothRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.getStyleClass().removeAll(Styles.MUTED, "people-name");
        switch (item) {
            case BoothRow.Head head -> {
                name.getStyleClass().add(Styles.MUTED);
                name.setText(words.text("people.boothOf", head.booth().name()));
                row.getChildren().setAll(name, fact);
                fact.setText(Directions.shown(head.booth().directions()));
                setAccessibleText(name.getText() + ", " + fact.getText());
            }
            case BoothRow.Member member -> member(member);
            case BoothRow.Channel channel -> {
                name.getStyleClass().add(Styles.MUTED);
                name.setText(words.text("people.channelOf", channel.channel().language().nameIn(words.locale())));
                row.getChildren().setAll(name, fact);
                fact.setText(words.text(channel.channel().originalPasses()
                        ? "people.channelOriginal"
                        : "people.channelSilent"));
                setAccessibleText(name.getText() + ", " + fact.getText());
            }
        }
        setGraphic(row);
    }

    private void member(BoothRow.Member member) {
        Person person = member.person();
        name.getStyleClass().add("people-name");
        name.setText(person.name());
        chip.show(person.language(), words.locale());
        fact.setText(words.text(member.ready() ? "people.boothReady" : "people.motherTongue"));
        row.getChildren().setAll(name, chip, fact);
        setAccessibleText(person.name() + ", " + words.text("people.languageOf",
                person.language() == null ? "?" : person.language().nameIn(words.locale())));
    }
}
