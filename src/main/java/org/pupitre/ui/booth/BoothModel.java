package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.BoothClock;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** What the interpreters' window shows, and who sits at it. Who that is, is kept as long as the window's console. */
public final class BoothModel implements DeskModel {
    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyObjectWrapper<Head> head = new ReadOnlyObjectWrapper<>(Head.EMPTY);
    private final ReadOnlyObjectWrapper<FloorNow> floor = new ReadOnlyObjectWrapper<>(FloorNow.EMPTY);
    private final ReadOnlyObjectWrapper<Upcoming> upcoming = new ReadOnlyObjectWrapper<>(Upcoming.NOBODY);
    private final ReadOnlyObjectWrapper<List<Member>> members = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Member>> me = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BoothNow>> booth = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BoothNow>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Alert>> alerts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<SignalKind, SignalNow>> signals = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Incident>> stopped = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper second = new ReadOnlyLongWrapper();
    private SessionState state = SessionState.empty(new SessionId("none"), People.NOBODY);
    private Instant now = Instant.EPOCH;
    private @Nullable Member chosen;

    public BoothModel(Words words) {
        this.words = words;
    }

    /** Derives again when the state, the second or the language has changed. */
    @Override
    public void show(SessionState next, Instant at) {
        state = next;
        now = at;
        if (watch.changed(next, words.locale(), at.getEpochSecond())) {
            derive();
        }
    }

    private void derive() {
        List<Member> all = Member.all(state);
        members.set(all);
        Member chosenNow = chosen;
        Optional<Member> mine = all.stream().filter(m -> chosenNow != null && m.booth().equals(chosenNow.booth())
                && java.util.Objects.equals(m.person(), chosenNow.person())).findFirst()
                .or(() -> all.stream().findFirst());
        me.set(mine);
        head.set(Head.of(state, words, now));
        floor.set(FloorNow.of(state, words, now));
        booth.set(mine.flatMap(m -> BoothNow.of(m, state, words, now)));
        stopped.set(stop());
        upcoming.set(Upcoming.of(state, booth.get(), words, now));
        others.set(mine.map(this::others).orElse(List.of()));
        alerts.set(Alert.all(state, words, stopped.get().orElse(null)));
        signals.set(mine.map(m -> SignalNow.all(m.booth(), state, words, now)).orElse(Map.of()));
        second.set(now.getEpochSecond());
    }

    private List<BoothNow> others(Member mine) {
        return state.interpretation().booths().stream().filter(b -> !b.id().equals(mine.booth()))
                .flatMap(b -> BoothNow.of(new Member(b.id(), b.plan().name(), null, ""), state, words, now).stream())
                .toList();
    }

    /** Says who sits at the window. */
    void choose(Member member) {
        chosen = member;
        derive();
    }

    /** The next one of all who may sit here. */
    void chooseNext() {
        List<Member> all = members.get();
        if (!all.isEmpty()) {
            int at = me.get().map(all::indexOf).orElse(-1);
            choose(all.get((at + 1) % all.size()));
        }
    }

    private Optional<Incident> stop() {
        List<ChannelId> channels = channels();
        return state.interpretation().openIncidents().stream().filter(Incident::stopped)
                .filter(i -> i.channels().stream().anyMatch(channels::contains)).findFirst();
    }

    /** The channels the booth can work into. */
    List<ChannelId> channels() {
        return booth.get().map(b -> BoothClock.channels(state, b.booth())).orElse(List.of());
    }

    /** The latest instant that was shown. */
    Instant now() {
        return now;
    }

    ReadOnlyObjectProperty<Head> headProperty() {
        return head.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FloorNow> floorProperty() {
        return floor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Upcoming> upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /** Everyone who may sit at the window. */
    ReadOnlyObjectProperty<List<Member>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    /** Who sits at it; empty where no booth is planned. */
    ReadOnlyObjectProperty<Optional<Member>> meProperty() {
        return me.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BoothNow>> boothProperty() {
        return booth.getReadOnlyProperty();
    }

    /** The other booths. */
    ReadOnlyObjectProperty<List<BoothNow>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** The oldest open incident that has stopped interpretation on a channel of the booth. */
    ReadOnlyObjectProperty<Optional<Incident>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Alert>> alertsProperty() {
        return alerts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<SignalKind, SignalNow>> signalsProperty() {
        return signals.getReadOnlyProperty();
    }

    /** Changes once a second, for what counts. */
    ReadOnlyLongProperty secondProperty() {
        return second.getReadOnlyProperty();
    }
}
