package org.pupitre.ui.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.outlook.StillFit;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
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
    private final Hints hints = new Hints();
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.ALL);
    private final ReadOnlyObjectWrapper<Optional<StillFit>> fit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> unchecked = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Long> version = new ReadOnlyObjectWrapper<>(0L);
    private final ReadOnlyObjectWrapper<List<Person>> panelists = new ReadOnlyObjectWrapper<>(List.of());
    /** The members of each lead, and all rows of the lists, as long as the board is the same. */
    private Map<QuestionId, List<Question>> members = Map.of();
    private final Map<Tab, List<QuestionRow>> lists = new EnumMap<>(Tab.class);
    private final Map<Tab, ObservableList<QuestionRow>> columns = new EnumMap<>(Tab.class);
    private final ReadOnlyBooleanWrapper single = new ReadOnlyBooleanWrapper(this, "single", true);
    private boolean columnsShown;
    private QuestionBoard board = QuestionBoard.EMPTY;
    private People people = People.NOBODY;
    private ZoneId zone = ZoneOffset.UTC;
    private Instant shownAt = Instant.EPOCH;

    public BoardModel() {
        Follow.each(tab, this::list);
        Follow.each(filter, this::list);
        Follow.each(sieve, this::list);
        for (Tab each : Tab.values()) {
            columns.put(each, FXCollections.observableArrayList());
        }
    }

    @Override
    public void show(SessionState state, Instant at) {
        shownAt = at;
        SessionPlan plan = state.plan();
        languages.set(plan == null ? List.of() : plan.languages());
        zone = plan == null ? ZoneOffset.UTC : plan.zone();
        floor.set(Optional.ofNullable(state.interpretation().floorLanguage()));
        speaking.set(state.queue().onFloor().isPresent());
        over.set(state.timeline().finishedAt() != null);
        fit.set(StillFit.of(state, at));
        boolean hinted = hints.show(state.board(), state.core().glossary().all());
        if (content.changed(state.board(), state.people(), state.queue(), plan) || hinted) {
            answering.set(answering(state));
            board = state.board();
            people = state.people();
            panelists.set(panelists(state));
            members = board.in(Question.State.MERGED).stream().collect(Collectors.groupingBy(board::leadOf));
            lists.clear();
            now.set(board.now().map(this::row));
            next.set(board.next().map(this::row));
            counts.set(count());
            unchecked.set((int) Stream.of(Tab.SHORTLIST, Tab.INBOX).flatMap(each -> all(each).stream())
                    .filter(row -> !row.facts().unchecked().isEmpty()).count());
            list();
            version.set(version.get() + 1);
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

    /** Whom the library knows. */
    People people() {
        return people;
    }

    /** The instant that is shown. */
    Instant shownAt() {
        return shownAt;
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

    /** How many questions are in a state, whatever the filter. */
    int countIn(Question.State state) {
        return board.in(state).size();
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
        Rows.update(rows, passing(tab.get()), QuestionRow::id);
        if (columnsShown) {
            columns.forEach((each, shown) -> Rows.update(shown, passing(each), QuestionRow::id));
        }
    }

    private List<QuestionRow> passing(Tab of) {
        QuestionFilter words = new QuestionFilter(filter.get());
        Sieve wanted = sieve.get();
        List<QuestionRow> all = all(of);
        return words.all() && wanted.all()
                ? all
                : all.stream().filter(row -> words.passes(row) && wanted.passes(row)).toList();
    }

    /** All rows of a list; made once for each change of the board, so that a key in the filter only looks through them. */
    private List<QuestionRow> all(Tab of) {
        return lists.computeIfAbsent(of, each -> board.in(each.state()).stream().map(this::row).toList());
    }

    private QuestionRow row(Question question) {
        RowFacts facts = facts(question);
        return known.compute(question.id(), (_, row) -> row == null
                ? QuestionRow.of(question, people, facts)
                : row.upToDate(question, people, facts));
    }

    private RowFacts facts(Question question) {
        List<Question> own = members.getOrDefault(question.id(), List.of());
        return new RowFacts(own.stream().map(Question::number).sorted().toList(),
                own.isEmpty() ? 1 : board.askers(question), board.votes(question, own),
                hints.like(question, board), question.unchecked(languages.get()));
    }

    private static List<Person> panelists(SessionState state) {
        Stream<PersonId> planned = state.timeline().items().stream().flatMap(item -> item.plan().speakers().stream())
                .map(ItemPlan.PlannedSpeaker::person);
        Stream<PersonId> named = state.board().questions().stream().flatMap(q -> q.marks().addressees().stream());
        return Stream.concat(planned, named).distinct().flatMap(id -> state.people().person(id).stream()).toList();
    }

    /** What else the questions shown must be. */
    ObjectProperty<Sieve> sieveProperty() {
        return sieve;
    }

    /** How many questions of the shortlist still fit; empty where no item runs or it is empty. */
    public ReadOnlyObjectProperty<Optional<StillFit>> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    /** How many questions of inbox and shortlist have no checked wording in some language of the session. */
    public ReadOnlyObjectProperty<Integer> uncheckedProperty() {
        return unchecked.getReadOnlyProperty();
    }

    /** Whether no more than one row of the list is selected. */
    ReadOnlyBooleanProperty singleProperty() {
        return single.getReadOnlyProperty();
    }

    /** So many rows of the list are selected. */
    void selected(int rows) {
        single.set(rows <= 1);
    }

    /** Grows with each change of the board. */
    ReadOnlyObjectProperty<Long> versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Those whom a question may be for: who is planned to speak, and whom questions are for already. */
    ReadOnlyObjectProperty<List<Person>> panelistsProperty() {
        return panelists.getReadOnlyProperty();
    }

    /** The labels of the session. */
    List<String> labels() {
        return List.copyOf(board.labels());
    }

    /** Whether suggestions are taken from the chat, as the moderator said. */
    BoardOpening opening() {
        return board.opening();
    }

    /** The members of a question, by their numbers. */
    List<QuestionRow> membersOf(QuestionId lead) {
        return members.getOrDefault(lead, List.of()).stream()
                .sorted(Comparator.comparingInt(Question::number)).map(this::row).toList();
    }

    /** The first question in a state. */
    Optional<QuestionRow> first(Question.State state) {
        return board.in(state).stream().findFirst().map(this::row);
    }

    /** The question with this number. */
    Optional<QuestionRow> numbered(int number) {
        return board.questions().stream().filter(q -> q.number() == number).findFirst().map(this::row);
    }

    /** The questions of a list that pass the filter, kept up to date while the columns are shown. */
    ObservableList<QuestionRow> column(Tab of) {
        return columns.getOrDefault(of, FXCollections.observableArrayList());
    }

    /** Whether all lists are shown beside each other. */
    void showColumns(boolean shown) {
        columnsShown = shown;
        list();
    }
}
