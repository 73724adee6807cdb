package org.pupitre.ui.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** The question board: now, next, and the list of the chosen tab. */
public final class BoardModel implements DeskModel {
    private final ReadOnlyObjectWrapper<Optional<QuestionRow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuestionRow>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Tab, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<LanguageTag>> floor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Person>> answering = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.SHORTLIST);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<QuestionRow> rows = FXCollections.observableArrayList();
    private final Watch content = new Watch();
    /** Rows made before, which stay as long as their questions do. */
    private final Map<QuestionId, QuestionRow> known = new HashMap<>();
    private QuestionBoard board = QuestionBoard.EMPTY;
    private People people = People.NOBODY;
    private ZoneId zone = ZoneOffset.UTC;

    public BoardModel() {
        Follow.each(tab, this::list);
        Follow.each(filter, this::list);
    }

    @Override
    public void show(SessionState state, Instant at) {
        SessionPlan plan = state.plan();
        languages.set(plan == null ? List.of() : plan.languages());
        zone = plan == null ? ZoneOffset.UTC : plan.zone();
        floor.set(Optional.ofNullable(state.interpretation().floorLanguage()));
        speaking.set(state.queue().onFloor().isPresent());
        over.set(state.timeline().finishedAt() != null);
        if (content.changed(state.board(), state.people(), state.queue())) {
            answering.set(answering(state));
            board = state.board();
            people = state.people();
            now.set(board.now().map(this::row));
            next.set(board.next().map(this::row));
            counts.set(count());
            list();
        }
    }

    /** The question that is read out or answered. */
    public ReadOnlyObjectProperty<Optional<QuestionRow>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The question in the Next slot. */
    public ReadOnlyObjectProperty<Optional<QuestionRow>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Names of those who answer the question in Now, in the order they began. */
    public ReadOnlyObjectProperty<List<Person>> answeringProperty() {
        return answering.getReadOnlyProperty();
    }

    /** Whether someone has the floor, whom a question must not take it from. */
    public ReadOnlyBooleanProperty speakingProperty() {
        return speaking.getReadOnlyProperty();
    }

    /** Whether the session has ended, so that no question is read out any more. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** How many questions each list holds, whatever the filter. */
    public ReadOnlyObjectProperty<Map<Tab, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The list that is shown. */
    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** What the questions shown must contain; blank shows all. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Chooses the tab on which a question is and ends the filter, so that it is among the rows. */
    void choose(QuestionId id) {
        Arrays.stream(Tab.values()).filter(each -> board.in(each.state()).stream().anyMatch(q -> q.id().equals(id)))
                .findFirst().ifPresent(each -> {
                    filter.set("");
                    tab.set(each);
                });
    }

    /** The question of this id, on whatever list. */
    Optional<QuestionRow> question(String id) {
        return board.questions().stream().filter(q -> q.id().value().equals(id)).findFirst().map(this::row);
    }

    /** The number of the newest question; 0 where there is none. */
    int newestNumber() {
        return board.questions().stream().mapToInt(Question::number).max().orElse(0);
    }

    /** The newest of the inbox with a number above this one. */
    Optional<QuestionId> newestAbove(int number) {
        return board.in(Tab.INBOX.state()).stream().filter(q -> q.number() > number)
                .max(Comparator.comparingInt(Question::number)).map(Question::id);
    }

    /** The questions of the chosen tab that pass the filter, in their order. */
    public ObservableList<QuestionRow> rows() {
        return rows;
    }

    /** The session's working languages in the order they are shown. */
    public ReadOnlyObjectProperty<List<LanguageTag>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    /** The floor language, which a new question is taken to be in. */
    public ReadOnlyObjectProperty<Optional<LanguageTag>> floorProperty() {
        return floor.getReadOnlyProperty();
    }

    /** The zone in which times are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** The place of a question in its list, counted from 1, whatever the filter. */
    public int placeOf(QuestionRow row) {
        return (int) board.in(row.question().state()).stream().takeWhile(q -> !q.id().equals(row.id())).count() + 1;
    }

    /** How many questions a list holds, whatever the filter. */
    public int count(Tab of) {
        return counts.get().getOrDefault(of, 0);
    }

    private static List<Person> answering(SessionState state) {
        return state.board().now().map(q -> state.queue().answering(q.id(), q.readOutAt())).orElse(List.of()).stream()
                .flatMap(e -> state.people().person(e.person()).stream()).distinct().toList();
    }

    private Map<Tab, Integer> count() {
        Map<Tab, Integer> counted = new EnumMap<>(Tab.class);
        for (Question question : board.questions()) {
            for (Tab each : Tab.values()) {
                if (each.state() == question.state()) {
                    counted.merge(each, 1, Integer::sum);
                }
            }
        }
        return counted;
    }

    private void list() {
        List<QuestionRow> wanted = new ArrayList<>();
        QuestionFilter wantedOnes = new QuestionFilter(filter.get());
        for (Question question : board.in(tab.get().state())) {
            QuestionRow row = row(question);
            if (wantedOnes.passes(row)) {
                wanted.add(row);
            }
        }
        Rows.update(rows, wanted, QuestionRow::id);
    }

    private QuestionRow row(Question question) {
        return known.compute(question.id(),
                (_, row) -> row == null ? QuestionRow.of(question, people) : row.upToDate(question, people));
    }
}
