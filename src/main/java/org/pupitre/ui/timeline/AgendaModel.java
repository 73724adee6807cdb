package org.pupitre.ui.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.Rows;
import org.pupitre.ui.timeline.edit.EditModel;
import org.pupitre.ui.timeline.landing.LandingModel;
import org.pupitre.ui.timeline.table.TableLook;

/** What the agenda shows: each item with its state, and of the next few when they are expected and how long they take. */
public final class AgendaModel implements DeskModel {
    /** From so many on, items that are left out fold: a single one needs no more room than the line that would stand for it. */
    private static final int FOLDED = 2;

    private final Words words;
    private final boolean table;
    private final Watch watch = new Watch();
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final AgendaRow fold = AgendaRow.fold();
    private final BooleanProperty opened = new SimpleBooleanProperty(this, "opened");
    private List<AgendaRow> all = List.of();
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(this, "status", Status.NOT_STARTED);
    private final IntegerProperty running = new SimpleIntegerProperty(this, "running", -1);
    private final ObjectProperty<OffsetMode> mode = new SimpleObjectProperty<>(this, "mode", OffsetMode.ABSOLUTE);

    private final ReadOnlyObjectWrapper<Instant> at = new ReadOnlyObjectWrapper<>(this, "at", Instant.EPOCH);
    private final StringProperty total = new SimpleStringProperty(this, "total", "");

    private final BooleanProperty otherDay = new SimpleBooleanProperty(this, "otherDay");

    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

    private Map<ItemId, String> proposed = Map.of();
    private @Nullable WallTime today;
    private @Nullable SessionPlan plan;
    private @Nullable SessionState shown;
    private @Nullable EditModel edited;

    public AgendaModel(Words words) {
        this(words, false);
    }

    /** @param table whether each row shows all of its item, to prepare the session */
    AgendaModel(Words words, boolean table) {
        this.words = words;
        this.table = table;
    }

    /** Whether each row shows all of its item. */
    boolean table() {
        return table;
    }

    /** Shows the minutes that a landing changes, from now on. */
    void follow(LandingModel landing) {
        landing.shownProperty().subscribe(next -> {
            proposed = next.minutes();
            propose();
        });
    }

    private void propose() {
        all.forEach(row -> row.propose(proposed.getOrDefault(row.id(), "")));
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

    /** What is to be said of {@link #today}, where clocks show it twice or not at all; empty else. */
    String todayRemark() {
        SessionPlan moved = plan;
        WallTime start = today;
        return start == null || moved == null
                ? ""
                : words.hour(start, moved.plannedStart().atZone(moved.zone()).toLocalTime(), moved.zone());
    }

    /** The start of a session of another day at its time of day today. */
    Optional<WallTime> today() {
        return Optional.ofNullable(today);
    }

    /** The fields of the open item, which show each snapshot from now on. */
    EditModel edited(Sender sender) {
        EditModel made = new EditModel(words, sender);
        edited = made;
        return made;
    }

    /** How long all is planned to take, in words. */
    ReadOnlyStringProperty totalProperty() {
        return total;
    }

    /** Whether the items that are left out are shown where they fold to one line. */
    ReadOnlyBooleanProperty openedProperty() {
        return opened;
    }

    /** Shows the items that are left out, or folds them again. */
    void turnFold() {
        opened.set(!opened.get());
        arrange();
    }

    /** Brings an item into the rows that are shown, where it has folded. */
    void unfold(ItemId item) {
        if (rows.stream().noneMatch(row -> row.of(item)) && all.stream().anyMatch(row -> row.of(item))) {
            turnFold();
        }
    }

    /** The session that is shown; empty before the first. */
    Optional<SessionState> session() {
        return Optional.ofNullable(shown);
    }

    /** Whether an item has a row of its own now, and is not folded. */
    boolean shows(ItemId item) {
        return rows.stream().anyMatch(row -> row.of(item));
    }

    /** The item of a row; of the line to which items fold the first of them. */
    Optional<ItemId> item(AgendaRow row) {
        return row.folds()
                ? all.stream().filter(other -> other.lookProperty().get().leftOut()).findFirst().map(AgendaRow::id)
                : Optional.of(row.id());
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
        if (edited != null) {
            edited.show(state, now);
        }
        at.set(now);
        if (changed) {
            changes.set(changes.get() + 1);
        }
        Timeline timeline = state.timeline();
        ZoneId zone = state.plan() == null ? ZoneId.of("UTC") : state.plan().zone();
        if (!watch.changed(timeline, state.people(), zone, words.locale(), now.truncatedTo(ChronoUnit.SECONDS))) {
            return;
        }
        status.set(timeline.status());
        mode.set(timeline.mode());
        Projection projection = Projection.of(timeline, now);
        SessionPlan planned = state.plan();
        plan = planned;
        PlanCheck check = PlanCheck.of(timeline, planned == null ? null : planned.hardStop(), zone, now);
        today = planned == null || timeline.status() != Status.NOT_STARTED
                ? null
                : planned.sameTimeOn(now).orElse(null);
        otherDay.set(today != null);
        total.set(PlanWords.total(check, words));
        AgendaLooks drawn = new AgendaLooks(words, timeline, zone, now);
        List<AgendaRow.Look> looks = projection.rows().stream().map(drawn::of).toList();
        Map<ItemId, AgendaRow> known = all.stream().collect(Collectors.toMap(AgendaRow::id, Function.identity()));
        List<AgendaRow> next = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            ItemId id = projection.rows().get(i).item().id();
            next.add(Optional.ofNullable(known.get(id)).orElse(new AgendaRow(id, looks.get(i))));
        }
        all = List.copyOf(next);
        for (int i = 0; i < looks.size(); i++) {
            all.get(i).flag(PlanWords.flags(check, projection.rows().get(i), words, zone));
            all.get(i).show(looks.get(i));
            all.get(i).speak(drawn.speakers(projection.rows().get(i).item(), looks.get(i), state.people()));
        }
        if (table) {
            for (int i = 0; i < looks.size(); i++) {
                all.get(i).tabulate(TableLook.of(projection.rows().get(i), state, words, zone));
            }
        }
        propose();
        arrange();
        running.set(timeline.currentRun().map(run -> place(run.item())).orElse(-1));
    }

    private int place(ItemId item) {
        return rows.stream().filter(row -> row.of(item)).findFirst().map(rows::indexOf).orElse(-1);
    }

    /**
     * Puts the rows in order. All items that are left out fold to one line at the place of the first; where it is open, each
     * is in its own place again, so that the order stays that of the agenda.
     */
    private void arrange() {
        // A heading is not counted beside its items.
        long leftOut = all.stream().map(row -> row.lookProperty().get())
                .filter(look -> look.leftOut() && look.form().kind() != ItemKind.BLOCK).count();
        boolean folds = leftOut >= FOLDED;
        opened.set(folds && opened.get());
        List<AgendaRow> wanted = new ArrayList<>();
        for (AgendaRow row : all) {
            boolean out = folds && row.lookProperty().get().leftOut();
            if (out && !wanted.contains(fold)) {
                wanted.add(fold);
            }
            if (!out || opened.get()) {
                wanted.add(row);
            }
        }
        if (folds) {
            String title = words.text("timeline.leftOut", leftOut);
            fold.tabulate(new TableLook("", false, title, "", "", "", ""));
            fold.show(new AgendaRow.Look(title, "", "", words.text(opened.get() ? "timeline.fold" : "timeline.unfold"),
                    ItemState.SKIPPED, true,
                    title + ", " + words.text(opened.get() ? "timeline.fold" : "timeline.unfold"),
                    AgendaRow.Form.PLAIN));
        }
        Rows.update(rows, wanted, Function.identity());
    }
}
