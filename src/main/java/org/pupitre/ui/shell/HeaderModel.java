package org.pupitre.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** What the header shows: the state of the session, its clocks, and what is heard in which language. */
public final class HeaderModel implements DeskModel {
    /** No longer one is counted past the hard stop. */
    private static final long MOST_MINUTES = 999;

    private final Words words;
    private final boolean rehearsal;
    private final Watch watch = new Watch();
    private final ObjectProperty<Live> live = new SimpleObjectProperty<>(this, "live", Live.NOT_STARTED);
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(this, "pace", Pace.NONE);
    private final ObjectProperty<Pace> rest = new SimpleObjectProperty<>(this, "rest", Pace.NONE);
    private final ObjectProperty<Floor> floor = new SimpleObjectProperty<>(this, "floor", Floor.EMPTY);
    private final StringProperty liveWord = new SimpleStringProperty(this, "liveWord", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty subtitle = new SimpleStringProperty(this, "subtitle", "");
    private final StringProperty wallClock = new SimpleStringProperty(this, "wallClock", "");
    private final StringProperty zones = new SimpleStringProperty(this, "zones", "");
    private final StringProperty left = new SimpleStringProperty(this, "left", "");
    private final StringProperty leftNote = new SimpleStringProperty(this, "leftNote", "");
    private final StringProperty offset = new SimpleStringProperty(this, "offset", "");
    private final StringProperty offsetNote = new SimpleStringProperty(this, "offsetNote", "");

    /** The state of the session; its words are {@code shell.live.} and the name. */
    enum Live {
        NOT_STARTED,
        LIVE,
        PAUSED,
        BETWEEN,
        FINISHED
    }

    /** How urgent a figure is; its note says so in words. */
    enum Pace {
        NONE,
        GOOD,
        LATE,
        PAST_STOP
    }

    /**
     * What is heard.
     *
     * @param language language on the floor, null if not known
     * @param others   what the channels of the other languages carry
     * @param note     the same in words
     */
    record Floor(
            @Nullable LanguageTag language,
            List<ChannelState> others,
            List<LanguageTag> order,
            String note,
            Locale locale) {
        static final Floor EMPTY = new Floor(null, List.of(), List.of(), "", Locale.ENGLISH);
    }

    /** @param rehearsal whether the session is played to practise, which the live mark then says */
    public HeaderModel(Words words, boolean rehearsal) {
        this.words = words;
        this.rehearsal = rehearsal;
    }

    @Override
    public void show(SessionState state, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        if (!watch.changed(state, words.locale(), second)) {
            return;
        }
        SessionPlan plan = state.plan();
        Live how = live(state.timeline());
        live.set(how);
        String word = words.word("shell.live", how);
        liveWord.set(rehearsal ? words.text("shell.rehearsal", word) : word);
        if (plan == null) {
            showNothing(now);
            return;
        }
        title.set(words.text(plan.title()));
        subtitle.set(subtitle(plan));
        showClocks(plan, now);
        showTimes(plan, state.timeline(), now);
        showFloor(plan, state);
    }

    private static Live live(Timeline timeline) {
        return switch (timeline.status()) {
            case NOT_STARTED -> Live.NOT_STARTED;
            case RUNNING -> timeline.currentRun().filter(r -> r.isPaused()).isPresent() ? Live.PAUSED : Live.LIVE;
            case BETWEEN -> Live.BETWEEN;
            case FINISHED -> Live.FINISHED;
        };
    }

    private void showNothing(Instant now) {
        title.set(words.text("shell.noSession"));
        subtitle.set("");
        wallClock.set(Formats.wallClock(now, ZoneId.systemDefault()));
        zones.set("");
        left.set("–");
        leftNote.set("");
        offset.set("–");
        offsetNote.set("");
        pace.set(Pace.NONE);
        rest.set(Pace.NONE);
        floor.set(Floor.EMPTY);
    }

    /** What must be known first, since the end may be cut off. */
    private String subtitle(SessionPlan plan) {
        String day = Formats.day(plan.plannedStart(), plan.zone(), words.locale());
        String text = words.text("shell.subtitle", day, words.text(plan.seminarTitle()));
        return plan.notice() == null ? text : words.text(plan.notice()) + " · " + text;
    }

    private void showClocks(SessionPlan plan, Instant now) {
        wallClock.set(Formats.wallClock(now, plan.zone()));
        ZoneId second = plan.secondZone();
        zones.set(second == null
                ? words.city(plan.zone())
                : words.city(plan.zone()) + " · " + Formats.timeOfDay(now, second) + " " + words.city(second));
    }

    private void showTimes(SessionPlan plan, Timeline timeline, Instant now) {
        Projection projection = Projection.of(timeline, now);
        Instant end = projection.projectedEnd();
        Duration toStop = Duration.between(now, plan.hardStop());
        String stopTime = Formats.timeOfDay(plan.hardStop(), plan.zone());
        boolean finished = timeline.finishedAt() != null;
        left.set(finished ? "–" : Formats.remaining(toStop));
        rest.set(!finished && toStop.isNegative() && !Formats.beyondADay(toStop) ? Pace.PAST_STOP : Pace.NONE);
        boolean otherDay = !finished && Formats.beyondADay(toStop);
        leftNote.set(otherDay
                ? words.text(toStop.isNegative() ? "shell.plannedFor" : "shell.opens",
                        Formats.date(plan.plannedStart(), now, plan.zone(), words.locale()))
                : words.text(toStop.isNegative() && !finished ? "shell.pastStop" : "shell.leftToStop", stopTime));
        Duration late = projection.absolute();
        boolean openingLate = late == null && projection.openingLate().isPositive();
        // A session that is run on another day than planned is late by no figure.
        long minutesPast = end == null || beyondADay(plan.hardStop(), end)
                ? 0
                : Math.min(MOST_MINUTES, Duration.between(plan.hardStop(), end).toMinutes());
        boolean pastStop = minutesPast > 0;
        boolean behind = late != null && late.toSeconds() > 0 && !Formats.beyondADay(late);
        boolean counted = late == null || !Formats.beyondADay(late);
        pace.set(pastStop
                ? Pace.PAST_STOP
                : behind || (openingLate && !otherDay)
                        ? Pace.LATE
                        : late == null || !counted ? Pace.NONE : Pace.GOOD);
        String endTime = end == null ? "–" : Formats.timeOrDate(end, now, plan.zone(), words.locale());
        String ends = end != null && beyondADay(now, end)
                ? words.text(finished ? "shell.endedOn" : "shell.endsOn", endTime)
                : words.text(finished ? "shell.ended" : "shell.ends", endTime);
        offset.set(late == null
                ? "–"
                : pastStop
                        ? words.text("common.minutes", minutesPast)
                        : early(late) ? Formats.elapsed(late.abs()) : Formats.late(late.abs()));
        offsetNote.set(openingLate && !Formats.beyondADay(projection.openingLate())
                ? words.text("shell.openingLate", Formats.elapsed(projection.openingLate()))
                : pastStop
                        ? words.text("shell.pastTheStop", ends)
                        : early(late) ? words.text("shell.early", ends) : ends);
    }

    private static boolean early(@Nullable Duration late) {
        return late != null && late.isNegative() && late.abs().toSeconds() > 0 && !Formats.beyondADay(late);
    }

    private static boolean beyondADay(Instant from, Instant to) {
        return Formats.beyondADay(Duration.between(from, to));
    }

    private void showFloor(SessionPlan plan, SessionState state) {
        LanguageTag language = state.interpretation().floorLanguage();
        List<ChannelState> others = state.interpretation().channelStates(state.core().someoneSpeaks()).stream()
                .filter(c -> c.mark() != Mark.FLOOR && !(language != null && c.channel().language().covers(language)))
                .toList();
        String note = others.stream().filter(c -> c.mark().trouble() || c.mark() == Mark.UNKNOWN)
                .min(Comparator.comparing(c -> !c.mark().trouble()))
                .map(c -> c.channel().language().label() + " · " + words.word("shell.mark", c.mark()))
                .orElseGet(() -> words.text(switch (FloorSource.of(state)) {
                    case UNKNOWN -> "shell.floorUnknown";
                    case KEPT -> "shell.floorKept";
                    case LAST -> "shell.floorLast";
                    case ENDED -> "shell.floorEnded";
                    case BY_HAND, SPEAKER, QUESTION -> "shell.onTheFloor";
                }));
        Floor next = new Floor(language, others, plan.languages(), note, words.locale());
        if (!next.equals(floor.get())) {
            floor.set(next);
        }
    }

    ReadOnlyObjectProperty<Live> liveProperty() {
        return live;
    }

    ReadOnlyStringProperty liveWordProperty() {
        return liveWord;
    }

    ReadOnlyStringProperty titleProperty() {
        return title;
    }

    ReadOnlyStringProperty subtitleProperty() {
        return subtitle;
    }

    ReadOnlyStringProperty wallClockProperty() {
        return wallClock;
    }

    ReadOnlyStringProperty zonesProperty() {
        return zones;
    }

    ReadOnlyStringProperty leftProperty() {
        return left;
    }

    ReadOnlyStringProperty leftNoteProperty() {
        return leftNote;
    }

    /**
     * How late the session is; where it will end past the hard stop by how many whole minutes, without a sign. The note says
     * which.
     */
    ReadOnlyStringProperty offsetProperty() {
        return offset;
    }

    ReadOnlyStringProperty offsetNoteProperty() {
        return offsetNote;
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace;
    }

    ReadOnlyObjectProperty<Pace> restProperty() {
        return rest;
    }

    ReadOnlyObjectProperty<Floor> floorProperty() {
        return floor;
    }
}
