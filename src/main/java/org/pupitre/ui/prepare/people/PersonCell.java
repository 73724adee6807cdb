package org.pupitre.ui.prepare.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.preparation.Ready;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A person: name and language, below how the name is said and for whom he or she speaks, at the end what is missing. */
final class PersonCell extends ListCell<PersonRow> {
    private final Words words;
    private final Supplier<ZoneId> zone;
    private final Label name = new OneLineText("", "people-name");
    private final LanguageChip chip = new LanguageChip();
    private final Label said = new OneLineText();
    private final Label about = new OneLineText("", Styles.MUTED);
    private final Label fact = new Label();
    private final Node tick = Icons.of(Feather.CHECK, "people-tick");
    private final Tooltip known = new Tooltip();
    private final SparingRow row;

    PersonCell(Words words, Supplier<ZoneId> zone) {
        this.words = words;
        this.zone = zone;
        name.setMinWidth(0);
        HBox first = new HBox(name, chip);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("people-line");
        VBox texts = new VBox(first, new SaidLine(said, about));
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        fact.setMinWidth(Region.USE_PREF_SIZE);
        row = new SparingRow(texts, fact);
        row.canSpare(fact);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "people-row");
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable PersonRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        Person person = item.person();
        name.setText(person.name());
        chip.show(person.language(), words.locale());
        said(person);
        fact(item.fact());
        List<String> facts = facts(item);
        known.setText(String.join("\n", facts));
        setTooltip(known);
        setAccessibleText(String.join(", ", facts));
        setGraphic(row);
    }

    private void said(Person person) {
        String aloud = person.saidAs();
        String affiliation = person.affiliation();
        said.setText(aloud == null ? words.text("people.howSaid") : words.text("people.aloud", aloud));
        said.getStyleClass().removeAll(Styles.MUTED, Styles.WARNING);
        said.getStyleClass().add(aloud == null ? Styles.WARNING : Styles.MUTED);
        about.setText(affiliation == null ? "" : words.following(Isolated.of(affiliation)));
    }

    private void fact(PersonRow.Fact told) {
        boolean ready = told == PersonRow.Fact.READY;
        boolean hurts = told == PersonRow.Fact.POOR || told == PersonRow.Fact.NOT_HERE;
        fact.setText(ready ? "" : words.word("people.fact", told));
        fact.setAccessibleText(words.word("people.fact", told));
        fact.setGraphic(ready ? tick : null);
        fact.getStyleClass().removeAll(Styles.MUTED, Styles.WARNING);
        fact.getStyleClass().add(hurts ? Styles.WARNING : Styles.MUTED);
    }

    /** All that is known, in the order in which one asks for it. */
    private List<String> facts(PersonRow item) {
        Person person = item.person();
        Ready ready = item.ready();
        List<String> facts = new ArrayList<>(List.of(person.name(), words.text("people.languageOf",
                person.language() == null ? "?" : person.language().nameIn(words.locale()))));
        facts.add(said.getText());
        for (String more : new @Nullable String[]{person.affiliation(), person.role(), person.country()}) {
            if (more != null) {
                facts.add(more);
            }
        }
        facts.add(ready.textAt() == null
                ? words.text("people.noText")
                : words.text("people.textAt", Formats.timeOfDay(ready.textAt(), zone.get())));
        if (ready.checkedAt() != null && ready.sound() != null) {
            facts.add(words.text("people.heardAt", words.word("people.sound", ready.sound()),
                    Formats.timeOfDay(ready.checkedAt(), zone.get())));
        } else if (ready.plannedAt() != null) {
            facts.add(words.text("people.checkAt", Formats.timeOfDay(ready.plannedAt(), zone.get())));
        }
        if (person.reach() != null) {
            facts.add(words.text("people.reach", person.reach()));
        }
        return facts;
    }
}
