package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** What the agenda shows: each item with planned, expected and actual times, and the state of the running one. */
public final class AgendaModel implements DeskModel {
    private static final Duration WORTH_SAYING = Duration.ofSeconds(30);

    private final Words words;
    private final Watch watch = new Watch();
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(this, "status", Status.NOT_STARTED);
    private final IntegerProperty running = new SimpleIntegerProperty(this, "running", -1);
    private final ObjectProperty<OffsetMode> mode = new SimpleObjectProperty<>(this, "mode", OffsetMode.ABSOLUTE);

    private final ReadOnlyObjectWrapper<Instant> at = new ReadOnlyObjectWrapper<>(this, "at", Instant.EPOCH);
    private final StringProperty total = new SimpleStringProperty(this, "total", "");

    private final BooleanProperty otherDay = new SimpleBooleanProperty(this, "otherDay");

    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

    private @Nullable Instant today;
    private @Nullable SessionState shown;

    public AgendaModel(Words words) {
        this.words = words;
    }

    ObservableList<AgendaRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Status> statusProperty() {
        return status;
    }

    /** The latest instant that was shown. */
    ReadOnlyObjectProperty<Instant> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Counts the states that were shown: what is told of an item follows each of them, also within a second. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Place of the running item among the rows, −1 for none. */
    ReadOnlyIntegerProperty runningProperty() {
        return running;
    }

    ReadOnlyObjectProperty<OffsetMode> modeProperty() {
        return mode;
    }

    /** Whether the session has not begun and is planned for another day. */
    ReadOnlyBooleanProperty otherDayProperty() {
        return otherDay;
    }

    /** The start of a session of another day at its time of day today. */
    Optional<Instant> today() {
        return Optional.ofNullable(today);
    }

    /** How long all is planned to take, in words. */
    ReadOnlyStringProperty totalProperty() {
        return total;
    }

    /** The items whose title or kind a search may find, in order. */
    public List<ItemId> items() {
        return rows.stream().map(AgendaRow::id).toList();
    }

    /** What is known of an item at the moment shown. */
    Optional<ItemFacts> facts(ItemId item) {
        SessionState state = shown;
        return state == null ? Optional.empty() : ItemFacts.of(state, item, at.get(), words);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a tick shows the same state again
    public void show(SessionState state, Instant now) {
        boolean changed = state != shown;
        shown = state;
        at.set(now);
        if (changed) {
            changes.set(changes.get() + 1);
        }
        Timeline timeline = state.timeline();
        ZoneId zone = state.plan() == null ? ZoneId.of("UTC") : state.plan().zone();
        Optional<ItemClock> clock = timeline.clock(now);
        if (!watch.changed(timeline, zone, words.locale(), now.truncatedTo(ChronoUnit.SECONDS),
                clock.map(c -> Formats.remaining(c.remaining())), clock.map(ItemClock::phase))) {
            return;
        }
        status.set(timeline.status());
        mode.set(timeline.mode());
        Projection projection = Projection.of(timeline, now);
        SessionPlan plan = state.plan();
        PlanCheck check = PlanCheck.of(timeline, plan == null ? null : plan.hardStop(), zone, now);
        today = plan == null || timeline.status() != Status.NOT_STARTED ? null : plan.sameTimeOn(now).orElse(null);
        otherDay.set(today != null);
        total.set(PlanWords.total(check, words));
        Optional<ItemId> next = timeline.finishedAt() == null
                ? timeline.next().map(AgendaItem::id)
                : Optional.empty();
        List<AgendaRow.Look> looks = projection.rows().stream()
                .map(row -> look(row, timeline, zone, now, next.filter(row.item().id()::equals).isPresent())).toList();
        List<ItemId> ids = projection.rows().stream().map(row -> row.item().id()).toList();
        if (!ids.equals(items())) {
            rows.setAll(java.util.stream.IntStream.range(0, ids.size())
                    .mapToObj(i -> new AgendaRow(ids.get(i), looks.get(i))).toList());
        }
        for (int i = 0; i < looks.size(); i++) {
            rows.get(i).flag(PlanWords.flags(check, projection.rows().get(i), words, zone));
            rows.get(i).show(looks.get(i));
        }
        running.set(timeline.currentRun().map(run -> timeline.indexOf(run.item())).orElse(-1));
    }

    private AgendaRow.Look look(Projection.Row row, Timeline timeline, ZoneId zone, Instant now, boolean next) {
        String title = words.text(row.item().title());
        String state = words.word("timeline.state", row.state());
        boolean over = timeline.finishedAt() != null;
        return switch (row.state()) {
            case RUNNING, PAUSED -> running(row, timeline.clock(now).orElseThrow(), now, zone, title, state);
            case DONE -> done(row, timeline, zone, title, state);
            case PLANNED -> planned(row, now, zone, title, state, next, over);
            case NOT_DONE, SKIPPED -> {
                String times = span("timeline.planned", row.item().planned(), zone);
                yield new AgendaRow.Look(title, times, "", "", state, row.state(), null, false, over,
                        words.text("timeline.rowTold", title, state, times, ""));
            }
        };
    }

    private AgendaRow.Look running(Projection.Row row, ItemClock clock, Instant now, ZoneId zone, String title,
            String state) {
        String times = row.expected() == null ? "" : span("timeline.expected", row.expected(), zone);
        String left = Formats.remaining(clock.remaining());
        boolean counted = !Formats.beyondADay(clock.remaining());
        String word = row.state() == ItemState.PAUSED || !counted
                ? state
                : words.word("timeline.phase", clock.phase());
        return new AgendaRow.Look(title, times, plan(row.item(), now, zone), left, word,
                row.state(), counted ? clock.phase() : null, false, false,
                words.text("timeline.rowTold", title, state, times, left + " " + word));
    }

    private AgendaRow.Look done(Projection.Row row, Timeline timeline, ZoneId zone, String title, String state) {
        int runs = timeline.runsOf(row.item().id()).size();
        Run run = row.run();
        Instant end = run == null ? null : run.end();
        String times = run == null || end == null ? "" : span("timeline.span", new Span(run.start(), end), zone);
        Duration late = end == null ? Duration.ZERO : Duration.between(row.item().plannedEnd(), end);
        String offset = end == null || Formats.beyondADay(late) ? "" : words.offset(late);
        String again = runs > 1 ? words.text("timeline.ranTimes", runs) : "";
        return new AgendaRow.Look(title, times, again, offset, "", row.state(), null, false,
                timeline.finishedAt() != null,
                words.text("timeline.rowTold", title, state, again.isEmpty() ? times : times + ", " + again, offset));
    }

    private AgendaRow.Look planned(Projection.Row row, Instant now, ZoneId zone, String title, String state,
            boolean next, boolean over) {
        @Nullable Span expected = row.expected();
        Duration off = expected == null
                ? Duration.ZERO
                : Duration.between(row.item().plannedEnd(), expected.end());
        boolean differs = off.abs().compareTo(WORTH_SAYING) > 0;
        String times = expected == null || !differs
                ? span("timeline.span", row.item().planned(), zone)
                : span("timeline.expected", expected, zone);
        String plan = differs ? plan(row.item(), now, zone) : "";
        String length = words.text("common.minutes", Formats.minutes(row.item().planned().length()));
        return new AgendaRow.Look(title, times, plan, length,
                differs && !Formats.beyondADay(off) ? words.offset(off) : "", row.state(), null,
                next, over,
                words.text("timeline.rowTold", title, state, times, length));
    }

    /** The planned times of an item, with their date where it is another day's. */
    private String plan(AgendaItem item, Instant now, ZoneId zone) {
        return Formats.beyondADay(Duration.between(now, item.plannedStart()))
                ? words.text("timeline.plannedDay", Formats.timeOfDay(item.plannedStart(), zone),
                        Formats.timeOfDay(item.plannedEnd(), zone),
                        Formats.date(item.plannedStart(), now, zone, words.locale()))
                : span("timeline.planned", item.planned(), zone);
    }

    private String span(String key, Span span, ZoneId zone) {
        return words.text(key, Formats.timeOfDay(span.start(), zone), Formats.timeOfDay(span.end(), zone));
    }
}
