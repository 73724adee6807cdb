package org.pupitre.ui.shell.header;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.zone.ZoneModel;

/** What the header shows: the state of the session, its title, and the time of day. */
public final class HeaderModel implements DeskModel {
    private final Words words;
    private final ZoneModel zones;
    private final boolean rehearsal;
    private final Watch watch = new Watch();
    private final ObjectProperty<Live> live = new SimpleObjectProperty<>(this, "live", Live.NOT_STARTED);
    private final StringProperty liveWord = new SimpleStringProperty(this, "liveWord", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty subtitle = new SimpleStringProperty(this, "subtitle", "");
    private final StringProperty city = new SimpleStringProperty(this, "city", "");
    private final StringProperty recording = new SimpleStringProperty(this, "recording", "");
    private final StringProperty wallClock = new SimpleStringProperty(this, "wallClock", "");

    /** The state of the session; its words are {@code shell.live.} and the name. */
    public enum Live {
        NOT_STARTED,
        LIVE,
        PAUSED,
        BETWEEN,
        FINISHED
    }

    /** @param rehearsal whether the session is played to practise, which the live mark then says */
    public HeaderModel(Words words, boolean rehearsal) {
        this.words = words;
        zones = new ZoneModel(words);
        this.rehearsal = rehearsal;
    }

    @Override
    public void show(SessionState state, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        SessionPlan plan = state.plan();
        zones.show(plan, now);
        if (!watch.changed(state, words.locale(), second, zones.here())) {
            return;
        }
        Live how = live(state.timeline());
        live.set(how);
        liveWord.set(word(how));
        Recordings.State recorded = state.meeting().recordings().state();
        recording.set(recorded == Recordings.State.OFF ? "" : words.word("shell.recording", recorded));
        if (plan == null) {
            showNothing(now);
            return;
        }
        title.set(words.text(plan.title()));
        subtitle.set(subtitle(plan));
        showClocks(plan, now);
    }

    private static Live live(Timeline timeline) {
        return switch (timeline.status()) {
            case NOT_STARTED -> Live.NOT_STARTED;
            case RUNNING, BETWEEN -> timeline.opening().isEmpty() ? Live.NOT_STARTED : going(timeline);
            case FINISHED -> Live.FINISHED;
        };
    }

    /** Of a session that has opened: a sound check is before its start. */
    private static Live going(Timeline timeline) {
        if (timeline.status() == Timeline.Status.BETWEEN) {
            return Live.BETWEEN;
        }
        return timeline.currentRun().filter(r -> r.isPaused()).isPresent() ? Live.PAUSED : Live.LIVE;
    }

    private void showNothing(Instant now) {
        title.set(words.text("shell.noSession"));
        subtitle.set("");
        wallClock.set(Formats.wallClock(now, zones.here()));
        city.set("");
    }

    /** What must be known first, since the end may be cut off. */
    private String subtitle(SessionPlan plan) {
        String day = Formats.day(plan.plannedStart(), plan.zone(), words.locale());
        String text = words.text("shell.subtitle", day, words.text(plan.seminarTitle()));
        return plan.notice() == null ? text : words.text(plan.notice()) + " · " + text;
    }

    private void showClocks(SessionPlan plan, Instant now) {
        wallClock.set(Formats.wallClock(now, plan.zone()));
        city.set(words.city(plan.zone()));
    }

    public ReadOnlyObjectProperty<Live> liveProperty() {
        return live;
    }

    public ReadOnlyStringProperty liveWordProperty() {
        return liveWord;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title;
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle;
    }

    /** Whether the meeting tool records, in a word; empty where it does not. */
    ReadOnlyStringProperty recordingProperty() {
        return recording;
    }

    public ReadOnlyStringProperty wallClockProperty() {
        return wallClock;
    }

    /** The city whose time the clock shows. */
    public ReadOnlyStringProperty cityProperty() {
        return city;
    }

    /** The time zones beside the session's. */
    public ZoneModel zones() {
        return zones;
    }

    /** Whether the session is played to practise. */
    boolean rehearsal() {
        return rehearsal;
    }

    /** The words of the states that a session has between its start and its end: they take the same room. */
    List<String> wordsWhileRunning() {
        return Stream.of(Live.LIVE, Live.PAUSED, Live.BETWEEN).map(this::word).toList();
    }

    private String word(Live how) {
        String word = words.word("shell.live", how);
        return rehearsal ? words.text("shell.rehearsal", word) : word;
    }
}
