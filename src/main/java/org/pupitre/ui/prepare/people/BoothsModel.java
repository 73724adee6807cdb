package org.pupitre.ui.prepare.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.AddBooth;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.ChangeBooth;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.field.Namesakes;
import org.pupitre.ui.kit.list.Rows;

/** The booths of a session with their interpreters. */
public final class BoothsModel implements DeskModel {
    private final ObservableList<BoothRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper interpreters = new ReadOnlyIntegerWrapper(this, "interpreters");
    private final ObjectProperty<@Nullable BoothPlan> changing = new SimpleObjectProperty<>(this, "changing");
    private final Watch watch = new Watch();
    private final List<PersonId> underway = new ArrayList<>();
    private List<BoothPlan> booths = List.of();
    private List<ChannelPlan> channels = List.of();
    private People people = People.NOBODY;
    private LanguageWords words = new LanguageWords(List.of());

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null || !watch.changed(state.people(), state.interpretation(), plan)) {
            return;
        }
        people = state.people();
        underway.removeIf(people::knows);
        booths = state.interpretation().booths().stream().map(Booth::plan).toList();
        words = new LanguageWords(Stream.concat(plan.languages().stream(), booths.stream()
                .flatMap(booth -> booth.directions().stream()).flatMap(d -> Stream.of(d.from(), d.to()))).distinct()
                .toList());
        List<BoothRow> next = new ArrayList<>();
        for (Booth booth : state.interpretation().booths()) {
            boolean ready = state.interpretation().signals().stream()
                    .anyMatch(s -> s.kind() == SignalKind.READY && s.booth().equals(booth.id()));
            next.add(new BoothRow.Head(booth.plan()));
            booth.team().stream().map(InterpreterPlan::person).flatMap(id -> people.person(id).stream())
                    .forEach(person -> next.add(new BoothRow.Member(booth.plan(), person, ready)));
        }
        channels = state.interpretation().channels();
        channels.stream().filter(channel -> booths.stream().flatMap(booth -> booth.directions().stream())
                .noneMatch(direction -> direction.to().covers(channel.language())))
                .filter(channel -> !booths.isEmpty() || !plan.languages().contains(channel.language()))
                .forEach(channel -> next.add(new BoothRow.Channel(channel)));
        Rows.update(rows, next, BoothRow::key);
        interpreters.set((int) state.interpretation().booths().stream().flatMap(booth -> booth.team().stream())
                .map(InterpreterPlan::person).distinct().count());
    }

    /**
     * Reads what was typed.
     *
     * @param changing the booth that is being changed; null for none, and read as none once it is gone
     */
    TypedBooth read(String line, @Nullable BoothId changing) {
        return TypedBooth.read(line, booths, changing == null ? null : booth(changing).orElse(null), words);
    }

    /** A booth as it is now. */
    Optional<BoothPlan> booth(BoothId id) {
        return booths.stream().filter(booth -> booth.id().equals(id)).findFirst();
    }

    /** Whether listeners of that language have a channel. */
    boolean hasChannel(ChannelPlan typed) {
        return channels.stream().anyMatch(channel -> channel.language().covers(typed.language()));
    }

    /** What makes it so. */
    Command command(TypedBooth.Booth typed) {
        return typed.known() ? new ChangeBooth(typed.plan()) : new AddBooth(typed.plan());
    }

    /** Adds whom the library knows by that name, else a new person. */
    AddInterpreter command(TypedBooth.Interpreter typed) {
        Optional<Person> known = people.all().stream()
                .filter(person -> Namesakes.words(person.name()).equals(Namesakes.words(typed.name()))).findFirst();
        if (known.isPresent()) {
            return new AddInterpreter(plan(known.get().id(), typed));
        }
        PersonId fresh = PersonLines.fresh(people, underway);
        return new AddInterpreter(plan(fresh, typed),
                new PersonDetails(typed.name(), null, null, null, typed.language()));
    }

    private static InterpreterPlan plan(PersonId person, TypedBooth.Interpreter typed) {
        LanguageTag language = typed.language();
        return new InterpreterPlan(person, typed.booth().id(), language == null ? List.of() : List.of(language));
    }

    /** Whether a person of that name is in the booth already. */
    boolean member(TypedBooth.Interpreter typed) {
        return rows.stream().anyMatch(row -> row instanceof BoothRow.Member member
                && member.booth().id().equals(typed.booth().id())
                && Namesakes.words(member.person().name()).equals(Namesakes.words(typed.name())));
    }

    /** This person was sent and is not in the state that is shown yet. */
    void sent(PersonId person) {
        underway.add(person);
    }

    /** The person does not come. */
    void refused(PersonId person) {
        underway.remove(person);
    }

    /** The booth that is in the field to be changed; its name may be changed too. Null for none. */
    ObjectProperty<@Nullable BoothPlan> changingProperty() {
        return changing;
    }

    ObservableList<BoothRow> rows() {
        return rows;
    }

    /** How many interpret, in all booths. */
    ReadOnlyIntegerProperty interpretersProperty() {
        return interpreters.getReadOnlyProperty();
    }
}
