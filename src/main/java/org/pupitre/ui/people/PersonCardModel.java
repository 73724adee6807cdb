package org.pupitre.ui.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.preparation.Readiness;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.field.Namesakes;
import org.pupitre.ui.kit.field.TypedTimes;

/** The people of a session as the card needs them. */
public final class PersonCardModel implements DeskModel {
    private final ReadOnlyObjectWrapper<People> people = new ReadOnlyObjectWrapper<>(this, "people", People.NOBODY);
    private final ReadOnlyObjectWrapper<Programme> programme =
            new ReadOnlyObjectWrapper<>(this, "programme", Programme.EMPTY);
    private final ReadOnlyBooleanWrapper copy = new ReadOnlyBooleanWrapper(this, "copy");
    private final ReadOnlyObjectWrapper<Readiness> readiness =
            new ReadOnlyObjectWrapper<>(this, "readiness", Readiness.NONE);
    private final ReadOnlyObjectWrapper<Levels> levels = new ReadOnlyObjectWrapper<>(this, "levels", Levels.ALL_NAMED);
    private List<LanguageTag> languages = List.of();
    private ZoneId zone = ZoneOffset.UTC;
    private Instant day = Instant.EPOCH;
    private @Nullable PersonId onFloor;

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        languages = plan == null ? List.of() : plan.languages();
        if (plan != null) {
            zone = plan.zone();
            day = plan.plannedStart();
        }
        copy.set(state.core().copy() != null);
        onFloor = state.queue().onFloor().map(QueueEntry::person).orElse(null);
        programme.set(state.core().programme());
        readiness.set(state.core().readiness());
        levels.set(state.core().levels());
        people.set(state.people());
    }

    /** What the card holds of a person, as the session has it. */
    CardValues values(Person person) {
        return CardValues.of(person, readiness.get().of(person.id()), zone);
    }

    /** When an hour is on the day of the session; empty for a text that is no hour. */
    Optional<Instant> hour(String typed) {
        return TypedTimes.time(typed)
                .map(time -> WallTime.of(day.atZone(zone).toLocalDate().atTime(time), zone).taken());
    }

    /** How far people may be named outside of the working screens. */
    ReadOnlyObjectProperty<Levels> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    /** How far a person may be named. */
    Level level(PersonId id) {
        return levels.get().of(id);
    }

    /** How ready people are. */
    ReadOnlyObjectProperty<Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    /** Who has the floor; null for no one. */
    @Nullable
    PersonId onFloor() {
        return onFloor;
    }

    /** The person of an id; empty for a person who is not known, or was erased. */
    Optional<Person> person(PersonId id) {
        return people.get().has(id) ? people.get().person(id) : Optional.empty();
    }

    /** Others who have the name that is typed for a person. */
    List<Person> namesakes(Person person, String name) {
        return Namesakes.of(person, name, people.get().all());
    }

    /** The session's languages, and the person's own where that is another. */
    List<LanguageTag> languages(Optional<LanguageTag> own) {
        List<LanguageTag> offered = new ArrayList<>(languages);
        own.filter(tag -> !offered.contains(tag)).ifPresent(offered::add);
        return List.copyOf(offered);
    }

    /** Whether the name was only typed for a note and no one has confirmed it. */
    boolean proposed(PersonId id) {
        return programme.get().proposedBy(id) != null;
    }

    ReadOnlyObjectProperty<People> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** Whether this is a rapporteur's copy, on which no one is corrected. */
    ReadOnlyBooleanProperty copyProperty() {
        return copy.getReadOnlyProperty();
    }
}
