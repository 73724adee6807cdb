package org.pupitre.ui.prepare.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Who answers in writing: name and language, below for whom, and on what. */
final class AddresseeCell extends ListCell<AddresseeRow> {
    private final Words words;
    private final Label name = new OneLineText("", "people-name");
    private final LanguageChip chip = new LanguageChip();
    private final Label about = new OneLineText("", Styles.MUTED);
    private final HBox row;

    AddresseeCell(Words words) {
        this.words = words;
        name.setMinWidth(0);
        HBox first = new HBox(name, chip);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("people-line");
        VBox texts = new VBox(first, about);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "people-row");
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable AddresseeRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Person person = item.person();
        name.setText(person.name());
        chip.show(person.language(), words.locale());
        String subject = item.subject().isEmpty() ? words.text("people.anySubject") : item.subject();
        about.setText(
                Isolated.joined(" · ", Stream.of(subject, person.affiliation() == null ? "" : person.affiliation())
                        .filter(text -> !text.isEmpty()).toList()));
        setAccessibleText(Stream.of(person.name(), subject, person.affiliation() == null ? "" : person.affiliation())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
        setGraphic(row);
    }
}
