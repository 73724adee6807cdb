package org.pupitre.ui.timeline.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A speaker of the open item: who it is, minutes, language, and what takes the speaker out. */
final class AllottedLine {
    private final PersonId person;
    private final Words words;
    private final Label name = new WrappedText("", "item-speaker").whole();
    private final Tooltip tip = new Tooltip();
    private final Button language = new Button();
    private final FieldLine line;
    private final HBox whole;

    /** @param near what says a refusal of what has no field */
    AllottedLine(PersonId person, EditModel model, Words words, Offers near) {
        this.person = person;
        this.words = words;
        // The keyboard can come to it, so that F2 finds the person.
        name.setFocusTraversable(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(tip);
        HBox.setHgrow(name, Priority.ALWAYS);
        ShownPerson.mark(name, () -> person);
        language.getStyleClass().addAll(Styles.GHOST, "edit-language");
        language.setMinWidth(HBox.USE_PREF_SIZE);
        OneLineField minutes = new OneLineField();
        minutes.getStyleClass().add("edit-minutes");
        line = new FieldLine(model.field(SpeakerFields.allotment(person)), words, "edit.allotment", minutes);
        language.setOnAction(e -> near.choose(item -> SpeakerFields.nextLanguage(item, person), line));
        Button out = Icons.button(Feather.X, words.bind("edit.removeSpeaker"),
                () -> near.choose(item -> SpeakerFields.remove(item, person), line));
        line.followedBy(language, out);
        line.setMinWidth(HBox.USE_PREF_SIZE);
        whole = new HBox(name, line);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.getStyleClass().add("edit-line");
    }

    PersonId person() {
        return person;
    }

    HBox node() {
        return whole;
    }

    void show(EditedItem item) {
        Optional<PlannedSpeaker> speaker =
                item.plan().speakers().stream().filter(s -> s.person().equals(person)).findFirst();
        Optional<Person> known = item.people().person(person);
        String called = known.map(Person::name).orElseGet(() -> words.text("common.unknown"));
        List<String> facts = new ArrayList<>(List.of(called));
        known.map(Person::affiliation).ifPresent(facts::add);
        // Beside its fields there is room for the name alone.
        String about = Isolated.joined(" · ", facts);
        LanguageTag tag = speaker.map(PlannedSpeaker::language).orElse(null);
        if (!SpeakerFields.offered(item)) {
            Optional.ofNullable(tag).ifPresent(t -> facts.add(t.nameIn(words.locale())));
            speaker.ifPresent(s -> facts.add(words.text("common.minutes",
                    Formats.minutes(Duration.ofSeconds(s.allotmentSeconds())))));
        }
        String told = Isolated.joined(" · ", facts);
        name.setText(SpeakerFields.offered(item) ? called : told);
        name.setAccessibleText(told);
        tip.setText(about);
        language.setText(tag == null ? "?" : tag.label());
        language.setAccessibleText(words.text("edit.languageOf", called, tag == null
                ? words.text("common.noLanguage")
                : tag.nameIn(words.locale())));
    }
}
