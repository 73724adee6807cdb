package org.pupitre.ui.prepare.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.preparation.Speakers;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** Who is to speak, and what is still missing of each. */
public final class PeopleModel implements DeskModel {
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOBODY);
    private final Watch watch = new Watch();
    private final List<Person> underway = new ArrayList<>();
    private People people = People.NOBODY;
    private Set<PersonId> inSession = Set.of();
    private LanguageWords words = new LanguageWords(List.of());
    private ZoneId zone = ZoneOffset.UTC;

    /** What the head says: how many speak, how many names are not known aloud, how many texts are not here. */
    record Shown(int speakers, int unsaid, int untexted) {
        static final Shown NOBODY = new Shown(0, 0, 0);
    }

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null || !watch.changed(state.people(), state.core().programme(), state.timeline(), state.queue(),
                state.interpretation(), state.core().readiness(), plan)) {
            return;
        }
        zone = plan.zone();
        people = state.people();
        underway.removeIf(person -> state.core().programme().people().contains(person.id()));
        List<Person> speakers = Speakers.of(state.timeline(), state.queue(), state.interpretation(),
                state.core().programme(), people);
        Set<PersonId> here = new HashSet<>(state.core().programme().people());
        speakers.forEach(person -> here.add(person.id()));
        state.interpretation().booths().stream().flatMap(booth -> booth.team().stream()).map(InterpreterPlan::person)
                .forEach(here::add);
        inSession = Set.copyOf(here);
        words = new LanguageWords(languages(plan, state, speakers));
        List<PersonRow> next = speakers.stream()
                .map(person -> new PersonRow(person, state.core().readiness().of(person.id()))).toList();
        Rows.update(rows, next, row -> row.person().id());
        shown.set(new Shown(next.size(), (int) next.stream().filter(row -> !row.said()).count(),
                (int) next.stream().filter(row -> !row.ready().text()).count()));
    }

    /** The session's languages first: all that someone here speaks or a booth works with. */
    private static List<LanguageTag> languages(SessionPlan plan, SessionState state, List<Person> speakers) {
        Stream<LanguageTag> booths = state.interpretation().booths().stream()
                .flatMap(booth -> booth.plan().directions().stream()).flatMap(PeopleModel::both);
        Stream<LanguageTag> spoken =
                speakers.stream().map(Person::language).flatMap(language -> Optional.ofNullable(language).stream());
        return Stream.of(plan.languages().stream(), booths, spoken).flatMap(part -> part).distinct().toList();
    }

    private static Stream<LanguageTag> both(Direction direction) {
        return Stream.of(direction.from(), direction.to());
    }

    /** Reads what was typed or pasted. */
    PersonLines read(List<String> lines) {
        return PersonLines.read(lines, words, people, inSession, underway);
    }

    /** These were sent and are not in the session yet. */
    void sent(List<Person> coming) {
        underway.addAll(coming);
    }

    /** They do not come. */
    void refused(List<Person> gone) {
        underway.removeAll(gone);
    }

    ObservableList<PersonRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ZoneId zone() {
        return zone;
    }
}
