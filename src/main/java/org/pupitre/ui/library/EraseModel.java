package org.pupitre.ui.library;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.text.Fold;

/** Erasing a person, step by step: who, what would go, and what was done. */
final class EraseModel {
    /** How far it is. */
    enum Step {
        WHO,
        WHAT,
        WORKING,
        DONE
    }

    private final EraseDoor door;
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final ObservableList<String> result = FXCollections.observableArrayList();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.WHO);
    private final ObjectProperty<EraseDoor.@Nullable Preview> preview = new SimpleObjectProperty<>(this, "preview");
    private @Nullable Person person;
    private List<String> also = List.of();

    /** What is typed of whom, of further names and as the confirmation; it stays where the sheet is made again. */
    final StringProperty looked = new SimpleStringProperty("");
    final StringProperty further = new SimpleStringProperty("");
    final StringProperty confirmed = new SimpleStringProperty("");

    EraseModel(EraseDoor door) {
        this.door = door;
        search("");
    }

    ObservableList<Person> found() {
        return found;
    }

    ObservableList<String> result() {
        return result;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step;
    }

    ReadOnlyObjectProperty<EraseDoor.@Nullable Preview> preview() {
        return preview;
    }

    @Nullable
    Person person() {
        return person;
    }

    /** Shows whom this fits, with or without accents. */
    void search(String typed) {
        found.setAll(door.people().stream().filter(p -> typed.isBlank() || Fold.finds(Fold.searchable(all(p)), typed))
                .toList());
    }

    private static String all(Person person) {
        return person.name() + " " + (person.affiliation() == null ? "" : person.affiliation());
    }

    void choose(Person chosen) {
        person = chosen;
        further.set("");
        confirmed.set("");
        look("");
        step.set(Step.WHAT);
    }

    /** Looks again, with further names set apart by commas. */
    void look(String further) {
        Person chosen = person;
        if (chosen != null) {
            also = names(further);
            preview.set(door.preview(chosen, also));
        }
    }

    private static List<String> names(String further) {
        return Arrays.stream(further.split("[,;]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Whether what was typed is the name of whom is to be erased. */
    boolean confirms(String typed) {
        Person chosen = person;
        return chosen != null && typed.strip().equals(chosen.name());
    }

    /** Erases whom the preview tells of; further names that were typed since are looked at first, and nothing is erased. */
    void erase() {
        if (!names(further.get()).equals(also)) {
            look(further.get());
            return;
        }
        Person chosen = person;
        if (chosen != null && step.get() == Step.WHAT) {
            step.set(Step.WORKING);
            door.erase(chosen, also, sentences -> {
                result.setAll(sentences);
                step.set(Step.DONE);
            });
        }
    }
}
