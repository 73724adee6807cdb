package org.pupitre.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.meeting.ClockDifference;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.value.Gap;
import org.pupitre.live.power.StayAwake;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** What the status line shows: whether all is saved, how much there is, and what undo would take back. */
public final class StatusModel implements DeskModel {
    private final Words words;
    private final Supplier<Saved> source;
    private final Supplier<@Nullable Gap> asked;
    private final ActNames names;
    private final Watch watch = new Watch();
    private final BooleanProperty trouble = new SimpleBooleanProperty(this, "trouble");
    private final StringProperty saved = new SimpleStringProperty(this, "saved", "");
    private final StringProperty savedFacts = new SimpleStringProperty(this, "savedFacts", "");
    private final StringProperty undo = new SimpleStringProperty(this, "undo", "");
    private final StringProperty redo = new SimpleStringProperty(this, "redo", "");
    private final StringProperty sleep = new SimpleStringProperty(this, "sleep", "");
    private Supplier<Optional<Instant>> newestBackup = Optional::empty;
    private Supplier<StayAwake.Held> held = () -> StayAwake.Held.AWAKE;
    private final BooleanProperty canUndo = new SimpleBooleanProperty(this, "canUndo");
    private final BooleanProperty canRedo = new SimpleBooleanProperty(this, "canRedo");

    /**
     * Both are asked at each tick.
     *
     * @param source how it is saved
     * @param asked  a jump of this computer's clock that is still to be answered; null for none
     */
    public StatusModel(Words words, Supplier<Saved> source, Supplier<@Nullable Gap> asked) {
        this.words = words;
        this.asked = asked;
        this.source = source;
        this.names = new ActNames(words);
    }

    /** From now on tells when the newest backup was made. */
    void watchBackups(Supplier<Optional<Instant>> newest) {
        newestBackup = newest;
    }

    /** From now on tells where the computer cannot be kept awake. */
    void watchSleep(Supplier<StayAwake.Held> holds) {
        held = holds;
    }

    /** Empty while nothing is to be said. */
    ReadOnlyStringProperty sleepProperty() {
        return sleep;
    }

    @Override
    public void show(SessionState state, Instant now) {
        Saved health = source.get();
        StayAwake.Held holds = held.get();
        ComparedClocks clocks = ComparedClocks.of(state, asked.get());
        if (!watch.changed(state, words.locale(), health.at(), health.entries(), health.aside(), health.failure(),
                newestBackup.get(), holds, clocks)) {
            return;
        }
        ZoneId zone = state.plan() == null ? ZoneId.systemDefault() : state.plan().zone();
        Instant at = health.at();
        String failure = health.failure();
        trouble.set(failure != null || health.aside() > 0);
        saved.set(saved(health.aside(), failure, at));
        savedFacts.set(facts(health, clocks, zone));
        sleep.set(switch (holds) {
            case AWAKE -> "";
            case SCREEN_MAY_GO_DARK -> words.text("shell.screenMayGoDark");
            case MAY_SLEEP -> words.text("shell.maySleep");
        });
        canUndo.set(state.history().toUndo().isPresent());
        canRedo.set(state.history().toRedo().isPresent());
        undo.set(state.history().toUndo().map(s -> undo(names.name(s, state), state))
                .orElse(""));
        redo.set(state.history().toRedo().map(s -> words.text("shell.redo", names.name(s, state))).orElse(""));
    }

    /** What undo takes back, and the latest fact it goes past. */
    private String undo(String act, SessionState state) {
        return state.history().passed().stream().findFirst().map(fact -> words.text("shell.undoPast", act,
                names.name(fact, state))).orElseGet(() -> words.text("shell.undo", act));
    }

    /** Since when, how much and where else: for the pointer. */
    private String facts(Saved health, ComparedClocks clocks, ZoneId zone) {
        Instant at = health.at();
        List<String> facts = new ArrayList<>();
        if (at != null) {
            facts.add(words.text("shell.savedAt", Formats.wallClock(at, zone)));
        }
        facts.add(words.text("shell.entries", health.entries()));
        newestBackup.get().map(made -> words.text("shell.backup", Formats.timeOfDay(made, zone))).ifPresent(facts::add);
        clock(clocks).ifPresent(facts::add);
        return String.join("\n", facts);
    }

    /** A difference that is worth telling, or that it is to be found out again. */
    private Optional<String> clock(ComparedClocks clocks) {
        ClockDifference difference = clocks.difference();
        if (clocks.stale()) {
            return Optional.of(words.text("shell.clockStale"));
        }
        return difference == null || !difference.told()
                ? Optional.empty()
                : Optional.of(words.text(clocks.seconds() < 0 ? "shell.clockBehind" : "shell.clockAhead",
                        Math.abs(clocks.seconds())));
    }

    private String saved(long aside, @Nullable String failure, @Nullable Instant at) {
        if (aside > 0) {
            return words.text("shell.aside", aside, words.cause(failure == null ? "" : failure));
        }
        if (failure != null) {
            return words.text("shell.notSaved", words.cause(failure));
        }
        return words.text(at == null ? "shell.nothingYet" : "shell.saved");
    }

    ReadOnlyBooleanProperty troubleProperty() {
        return trouble;
    }

    ReadOnlyStringProperty savedProperty() {
        return saved;
    }

    /** When it was saved, how many entries there are, and when the newest backup was made, a line each. */
    ReadOnlyStringProperty savedFactsProperty() {
        return savedFacts;
    }

    ReadOnlyStringProperty undoProperty() {
        return undo;
    }

    ReadOnlyStringProperty redoProperty() {
        return redo;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo;
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo;
    }
}
