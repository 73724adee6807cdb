package org.pupitre.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.people.People;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.PersonFinder;
import org.pupitre.ui.kit.list.Rows;
import org.pupitre.ui.queue.balance.BalanceModel;
import org.pupitre.ui.queue.debate.DebateModel;

/** The speaker queue: what is next, who waits, who withdrew, who has spoken, and who could be added. */
public final class QueueModel implements DeskModel {
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SpeakerLine> withdrawn = FXCollections.observableArrayList();
    private final ObservableList<SpeakerLine> finished = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());

    private List<QueueRow> all = List.of();
    private String filter = "";
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private final ShareModel shares = new ShareModel();
    private final BalanceModel balance = new BalanceModel();
    private final DebateModel debate = new DebateModel();
    private final Watch plan = new Watch();
    private final Watch content = new Watch();
    private final Watch waits = new Watch();
    private final ReadOnlyObjectWrapper<Asked> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", new Asked(SpeakerQueue.EMPTY, People.NOBODY, false));

    /** The requests, the people who may ask, and whether one may wait twice. */
    record Asked(SpeakerQueue queue, People people, boolean doubles) {}

    /** Lists change only where the state did, or how many minutes someone waits. */
    @Override
    public void show(SessionState state, Instant at) {
        Instant end = state.timeline().finishedAt();
        Instant now = end == null ? at : end;
        over.set(end != null);
        shares.show(state, at);
        balance.show(state, at);
        debate.show(state, at);
        SessionPlan planned = state.plan();
        if (plan.changed(planned)) {
            languages.set(planned == null ? List.of() : planned.languages());
        }
        Question next = state.board().next().orElse(null);
        boolean changed =
                content.changed(state.queue(), state.people(), next, end, state.core().debate(), state.board(),
                        state.timeline().current().map(i -> i.id().value()).orElse(""));
        if (changed) {
            asked.set(new Asked(state.queue(), state.people(), state.core().debate().doubles()));
        }
        if (waits.changed(minutes(state.queue(), now)) || changed) {
            all = rowsOf(state, next, now);
            draw();
        }
        if (changed) {
            Rows.update(withdrawn, lines(state, byState(state.queue(), QueueEntry.State.WITHDRAWN)), SpeakerLine::id);
            Rows.update(finished, lines(state, state.queue().finished()), SpeakerLine::id);
        }
    }

    /** What the planned speakers of the running item still have. */
    ShareModel shares() {
        return shares;
    }

    /** How the floor is shared out. */
    DebateModel debate() {
        return debate;
    }

    /** Who has spoken beside who waits. */
    public BalanceModel balance() {
        return balance;
    }

    /** What is next, if anything, then those waiting in their order. */
    public ObservableList<QueueRow> rows() {
        return rows;
    }

    public ObservableList<SpeakerLine> withdrawn() {
        return withdrawn;
    }

    /** Turns that are over, in the order they ended. */
    public ObservableList<SpeakerLine> finished() {
        return finished;
    }

    /** Whether the session has ended, so that requests stay as they are. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** The session's working languages in the order they are shown. */
    public ReadOnlyObjectProperty<List<LanguageTag>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    private void draw() {
        String[] wanted = Fold.of(filter).split(" ", -1);
        List<QueueRow> shown = filter.isBlank()
                ? all
                : all.stream().filter(row -> Arrays.stream(wanted).allMatch(searchable(row)::contains)).toList();
        Rows.update(rows, shown, QueueRow::key);
    }

    private static String searchable(QueueRow row) {
        return switch (row) {
            case QueueRow.Called r -> searchable(r.speaker());
            case QueueRow.Waiting r -> searchable(r.speaker());
            case QueueRow.NextQuestion r -> Fold.searchable(r.question().shown());
        };
    }

    private static String searchable(SpeakerLine speaker) {
        return Fold.searchable(speaker.name().orElse("") + " " + speaker.affiliation().orElse("") + " "
                + speaker.saidAs().orElse("") + " " + Optional.ofNullable(speaker.entry().note()).orElse(""));
    }

    /** Shows only lines with these letters in name, affiliation or remark; all of them where it is blank. */
    void filter(String letters) {
        filter = letters;
        draw();
    }

    /** How many of those who wait are shown. */
    int waitingShown() {
        return (int) rows.stream().filter(QueueRow.Waiting.class::isInstance).count();
    }

    /** How many wait. */
    public int waitingCount() {
        return (int) all.stream().filter(QueueRow.Waiting.class::isInstance).count();
    }

    /** The requests and the people as they are now; it changes with what suggestions say. */
    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The people who may ask; it changes when one is added or corrected. */
    ObservableValue<People> peopleProperty() {
        return asked.map(Asked::people);
    }

    private People people() {
        return asked.get().people();
    }

    /** Known people who fit what was typed, best first. */
    public List<Person> matching(String typed, int limit) {
        return PersonFinder.find(typed, people().all(), p -> placeOf(p) > 0, limit);
    }

    /** The one known person of this whole name; empty where there is none, or more than one. */
    Optional<Person> named(String name) {
        List<Person> found = namesakes(name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The known people of this whole name. */
    List<Person> namesakes(String name) {
        return PersonFinder.whole(name, people().all());
    }

    /** What is known of a person beside the name and the language; where namesakes have the same, also their order. */
    List<String> told(Person person, Words words) {
        List<Person> namesakes = namesakes(person.name());
        List<String> told = new ArrayList<>();
        Optional.ofNullable(person.affiliation()).ifPresent(told::add);
        if (namesakes.size() > 1) {
            Optional.ofNullable(person.saidAs()).ifPresent(said -> told.add(words.text("queue.saidAs", said)));
            Optional.ofNullable(person.group()).ifPresent(group -> told.add(words.word("queue.group", group)));
            long alike = namesakes.stream().filter(p -> like(p, person)).count();
            if (alike > 1) {
                told.add(words.text("queue.sameOrder", namesakes.indexOf(person) + 1, namesakes.size()));
            }
        }
        return told;
    }

    private static boolean like(Person one, Person other) {
        return Objects.equals(one.affiliation(), other.affiliation()) && Objects.equals(one.saidAs(), other.saidAs())
                && Objects.equals(one.group(), other.group()) && Objects.equals(one.language(), other.language());
    }

    /** The place at which a person waits, counted from 1; 0 if the person does not wait. */
    public int placeOf(Person person) {
        SpeakerQueue queue = asked.get().queue();
        return queue.waitingOf(person.id()).map(e -> queue.placeOf(e.id())).orElse(0);
    }

    /** The place of the request that is in the way of another one of the person, 0 for none; a called one is at place 1. */
    int inTheWay(PersonId person, @Nullable SpeechType type) {
        SpeakerQueue queue = asked.get().queue();
        return asked.get().doubles()
                ? 0
                : queue.inTheWay(person, type == null ? SpeechType.NORMAL : type)
                        .map(e -> Math.max(1, queue.placeOf(e.id()))).orElse(0);
    }

    /** The request of this id, whatever became of it; empty where there is none. */
    Optional<SpeakerLine> line(String entry) {
        return asked.get().queue().entries().stream().filter(e -> e.id().value().equals(entry)).findFirst()
                .map(e -> SpeakerLine.of(e, people()));
    }

    private static List<QueueRow> rowsOf(SessionState state, @Nullable Question next, Instant now) {
        SpeakerQueue queue = state.queue();
        Set<PersonId> heard = new HashSet<>();
        queue.entries().stream().filter(e -> e.clock() != null).map(QueueEntry::person).filter(Objects::nonNull)
                .forEach(heard::add);
        List<QueueRow> rows = new ArrayList<>();
        Optional<QueueEntry> called = queue.called();
        called.ifPresent(e -> rows.add(new QueueRow.Called(SpeakerLine.of(e, state.people()), firstTime(e, heard))));
        if (next != null) {
            rows.add(new QueueRow.NextQuestion(next, null));
        }
        NextChoice choice = state.suggestedNext().orElse(null);
        if (choice instanceof NextChoice.Asked asked) {
            rows.add(new QueueRow.NextQuestion(asked.question(), asked.reason()));
        }
        int place = 1;
        boolean first = rows.isEmpty() && state.nextFrom() != NextFrom.NONE;
        NextChoice.Reason why = choice instanceof NextChoice.Hand hand && hand.reason() != NextChoice.Reason.FIRST_HAND
                ? hand.reason()
                : null;
        for (QueueEntry e : queue.waiting()) {
            rows.add(
                    new QueueRow.Waiting(SpeakerLine.of(e, state.people()), place, first && place == 1, minutes(e, now),
                            firstTime(e, heard), state.timeline().finishedAt() != null,
                            place == 1 ? why : null));
            place++;
        }
        return rows;
    }

    /** Whole minutes that someone waits, at least 0. */
    private static long minutes(QueueEntry entry, Instant now) {
        return Math.max(0, Duration.between(entry.askedAt(), now).toMinutes());
    }

    /** What all wait together; it changes as soon as the minutes of one of them do. */
    private static long minutes(SpeakerQueue queue, Instant now) {
        return queue.waiting().stream().mapToLong(e -> minutes(e, now)).sum();
    }

    private static boolean firstTime(QueueEntry entry, Set<PersonId> heard) {
        PersonId person = entry.person();
        return person != null && !heard.contains(person);
    }

    private static List<QueueEntry> byState(SpeakerQueue queue, QueueEntry.State state) {
        return queue.entries().stream().filter(e -> e.state() == state).toList();
    }

    private static List<SpeakerLine> lines(SessionState state, List<QueueEntry> entries) {
        return entries.stream().map(e -> SpeakerLine.of(e, state.people())).toList();
    }
}
