package org.pupitre.ui.people;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.field.OneLineField;

/** The fields of the card, each with its name. */
final class CardFields extends GridPane {
    private final Words words;
    private final TextField name = new OneLineField();
    private final TextField saidAs = new OneLineField();
    private final TextField affiliation = new OneLineField();
    private final TextField country = new OneLineField();
    private final TextField languages = new OneLineField();
    private final TextField role = new OneLineField();
    private final TextField reach = new OneLineField();
    private final CheckBox text = new CheckBox();
    private final TextField check = new OneLineField();
    private final OptionBox<Sound> sound;
    private final OptionBox<Group> group;
    private final OptionBox<Experience> experience;
    private final OptionBox<Venue> venue;
    private final LanguagePicker language;
    private boolean filling;

    /**
     * @param changed what follows when a value was changed by hand
     * @param entered what Enter does
     * @param ready   whether text and sound of the person are asked for
     * @param file    the file of the text
     * @param level   how far the person may be named
     */
    CardFields(Words words, Runnable changed, Runnable entered, boolean ready, TextFileLine file,
            LevelChoice level) {
        this.words = words;
        sound = new OptionBox<>(words, "person.sound", "person.soundUnknown",
                value -> words.word("person.sound", value),
                List.of(Sound.values()));
        group = OptionBox.ofGroup(words);
        experience = new OptionBox<>(words, "person.experience", "person.notKnown",
                value -> words.word("person.experience", value), List.of(Experience.values()));
        venue = new OptionBox<>(words, "person.venue", "person.notKnown", value -> words.word("person.venue", value),
                List.of(Venue.values()));
        language = new LanguagePicker(words, words.bind("person.language"), words.bind("queue.languageUnknown"));
        getStyleClass().add("person-fields");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), wide);
        field("person.name", "person-name", name);
        field("person.saidAs", "person-said-as", saidAs);
        saidAs.promptTextProperty().bind(words.bind("person.saidAsHint"));
        field("person.affiliation", "person-affiliation", affiliation);
        field("person.group", "person-group", group);
        field("person.language", "person-language", language);
        field("person.languages", "person-languages", languages);
        languages.promptTextProperty().bind(words.bind("person.languagesHint"));
        field("person.country", "person-country", country);
        field("person.experience", "person-experience", experience);
        beside(experience, "person.venue", "person-venue", venue);
        field("person.role", "person-role", role);
        field("person.reach", "person-reach", reach);
        reach.promptTextProperty().bind(words.bind("person.reachHint"));
        field("person.level", "person-level-choice", level);
        if (ready) {
            text.textProperty().bind(words.bind("person.textReceived"));
            text.setId("person-text");
            file.after(text);
        }
        field("person.text", "person-file", file);
        if (ready) {
            field("person.check", "person-check", check);
            check.promptTextProperty().bind(words.bind("person.checkHint"));
            check.getStyleClass().add("person-hour");
            beside(check, "person.sound", "person-sound", sound);
        }
        for (TextField field : texts()) {
            Follow.each(field.textProperty(), () -> tell(changed));
            field.setOnAction(e -> {
                entered.run();
                e.consume();
            });
        }
        Follow.each(group.valueProperty(), () -> tell(changed));
        Follow.each(experience.valueProperty(), () -> tell(changed));
        Follow.each(venue.valueProperty(), () -> tell(changed));
        Follow.each(language.valueProperty(), () -> tell(changed));
        Follow.each(text.selectedProperty(), () -> tell(changed));
        Follow.each(sound.valueProperty(), () -> tell(changed));
    }

    private List<TextField> texts() {
        return List.of(name, saidAs, affiliation, languages, country, role, reach, check);
    }

    private void field(String key, String id, Node control) {
        Label label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add(Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setId(id);
        if (control instanceof TextField field) {
            field.accessibleTextProperty().bind(words.bind(key));
        }
        GridPane.setHalignment(control, HPos.LEFT);
        addRow(getRowCount(), label, control);
    }

    /** A further control in the row of another, with its own name. */
    private void beside(Control first, String key, String id, Control control) {
        Label label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add(Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setId(id);
        int line = GridPane.getRowIndex(first);
        getChildren().remove(first);
        HBox both = new HBox(first, label, control);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("person-pair");
        add(both, 1, line);
    }

    private void tell(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    /** Puts values into the fields; where a field holds its value already, the caret stays. */
    void fill(CardValues values, List<LanguageTag> offered) {
        filling = true;
        set(name, values.name());
        set(saidAs, values.saidAs());
        set(affiliation, values.affiliation());
        group.choose(values.group());
        experience.choose(values.experience());
        venue.choose(values.venue());
        language.setLanguages(offered);
        language.valueProperty().set(values.language());
        set(languages, values.languages());
        set(country, values.country());
        set(role, values.role());
        set(reach, values.reach());
        text.setSelected(values.text());
        set(check, values.check());
        sound.choose(values.sound());
        filling = false;
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    CardValues values() {
        return new CardValues(name.getText(), saidAs.getText(), affiliation.getText(), group.chosen(),
                language.valueProperty().get(), country.getText(), languages.getText(), role.getText(),
                reach.getText(), text.isSelected(), check.getText(), sound.chosen(),
                experience.chosen(), venue.chosen());
    }

    /** Whether the values can be changed, or only read. */
    void editable(boolean editable) {
        texts().forEach(field -> field.setEditable(editable));
        group.setDisable(!editable);
        experience.setDisable(!editable);
        venue.setDisable(!editable);
        language.setDisable(!editable);
    }

    /** The keyboard goes to the name, behind what is there. */
    @Override
    public void requestFocus() {
        name.requestFocus();
        name.end();
    }
}
