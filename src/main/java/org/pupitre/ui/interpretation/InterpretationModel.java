package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.BoothClock;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.people.People;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** Floor language, channels, booths, signals and incidents, with names instead of ids. */
public final class InterpretationModel implements DeskModel {
    private final ObservableList<ChannelCard> channels = FXCollections.observableArrayList();
    private final ObservableList<BoothLine> booths = FXCollections.observableArrayList();
    private final ObservableList<SignalLine> signals = FXCollections.observableArrayList();
    private final ObservableList<Incident> incidents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FloorStretch>> floor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FloorSource> source = new ReadOnlyObjectWrapper<>(FloorSource.UNKNOWN);
    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper second = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private final ReadOnlyBooleanWrapper turnRuns = new ReadOnlyBooleanWrapper(this, "turnRuns");
    private final Watch content = new Watch();
    private SessionState state = SessionState.empty(new SessionId("none"), People.NOBODY);
    private Instant now = Instant.EPOCH;

    @Override
    public void show(SessionState next, Instant at) {
        state = next;
        Instant end = state.timeline().finishedAt();
        now = end == null ? at : end;
        over.set(end != null);
        turnRuns.set(state.queue().onFloor().filter(e -> e.state() != QueueEntry.State.PAUSED).isPresent());
        SessionPlan plan = state.plan();
        languages.set(plan == null ? List.of() : plan.languages());
        Interpretation shown = state.interpretation();
        boolean speaks = state.core().someoneSpeaks();
        if (content.changed(shown, state.people(), speaks, end)) {
            List<ChannelState> marks = shown.channelStates(speaks);
            floor.set(shown.floor().isEmpty() ? Optional.empty() : Optional.of(shown.floor().getLast()));
            Rows.update(channels, marks.stream().map(m -> card(m, shown, state.people(), speaks)).toList(),
                    ChannelCard::id);
            Rows.update(booths,
                    shown.booths().stream()
                            .map(b -> BoothLine.of(b, state.people(), into(b, marks), shown.declared(b),
                                    end != null))
                            .toList(),
                    BoothLine::id);
            Rows.update(incidents, shown.openIncidents(), Incident::id);
        }
        source.set(FloorSource.of(state));
        Rows.update(signals, shown.visibleSignals(at).stream().map(s -> line(s, shown)).toList(),
                SignalLine::id);
        second.set(at.getEpochSecond());
    }

    /** Channels in the order they are shown. */
    public ObservableList<ChannelCard> channels() {
        return channels;
    }

    public ObservableList<BoothLine> booths() {
        return booths;
    }

    /** Signals that want to be handled, oldest first. */
    public ObservableList<SignalLine> signals() {
        return signals;
    }

    public ObservableList<Incident> incidents() {
        return incidents;
    }

    /** The floor language as it was set last; empty before it was ever set. */
    public ReadOnlyObjectProperty<Optional<FloorStretch>> floorProperty() {
        return floor.getReadOnlyProperty();
    }

    /** Whether the session has ended, so that nothing of interpretation begins any more. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** Whether a turn runs that could be paused. */
    ReadOnlyBooleanProperty turnRunsProperty() {
        return turnRuns.getReadOnlyProperty();
    }

    /** How the floor language is known. */
    public ReadOnlyObjectProperty<FloorSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The floor language now. */
    public Optional<LanguageTag> floorLanguage() {
        return floor.get().flatMap(f -> Optional.ofNullable(f.language()));
    }

    /** The session's working languages in the order they are shown. */
    public ReadOnlyObjectProperty<List<LanguageTag>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    /** Changes once a second, for what counts. */
    public ReadOnlyLongProperty secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** The latest instant that was shown. */
    public Instant now() {
        return now;
    }

    /** A time of day in the session's zone. */
    String timeOfDay(Instant instant) {
        SessionPlan plan = state.plan();
        return Formats.timeOfDay(instant, plan == null ? ZoneOffset.UTC : plan.zone());
    }

    /** How long the turn on air of a booth has lasted, without the time it was held; zero if no one is on air. */
    public Duration turn(Booth booth) {
        return ladder(booth).map(TurnLadder::turn).orElse(Duration.ZERO);
    }

    /** Where the turn on air of a booth is; empty if no one is on air. */
    Optional<TurnLadder> ladder(Booth booth) {
        return BoothClock.of(state, booth, now);
    }

    private static ChannelCard card(ChannelState state, Interpretation shown, People people, boolean spoken) {
        Incident incident = state.incident() == null ? null : shown.incident(state.incident()).orElse(null);
        return new ChannelCard(state, boothName(shown, state.booth()),
                people.person(state.interpreter()).map(p -> p.name()).orElse(null), incident, spoken);
    }

    private static @Nullable String boothName(Interpretation shown, @Nullable BoothId id) {
        return id == null ? null : shown.booth(id).map(b -> b.plan().name()).orElse(null);
    }

    private static @Nullable LanguageTag into(Booth booth, List<ChannelState> marks) {
        return marks.stream().filter(m -> booth.id().equals(m.booth()) && m.mark() != Mark.FLOOR)
                .map(m -> m.channel().language()).findFirst().orElse(null);
    }

    private static SignalLine line(Signal signal, Interpretation shown) {
        return new SignalLine(signal, shown.sender(signal).map(b -> b.plan().name()).orElse(null));
    }
}
