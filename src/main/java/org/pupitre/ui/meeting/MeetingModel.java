package org.pupitre.ui.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.meeting.ClockDifference;
import org.pupitre.domain.meeting.Recording;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.outlook.MeetingLines;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.WallTime;
import org.pupitre.task.lines.LineMessages;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** What the sheet of the meeting tool shows. */
public final class MeetingModel implements DeskModel {
    /** {@code 14:05}, {@code 14:05:30}, {@code 14 h 05}. */
    private static final Pattern TIME =
            Pattern.compile("\\s*(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})(?:\\s*[:.]\\s*(\\d{2}))?\\s*");

    private final Words words;
    private final Supplier<@Nullable Gap> asked;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", new Shown(List.of(), null, List.of(), new LineId("l1")));
    private final ReadOnlyObjectWrapper<Recordings.State> recording =
            new ReadOnlyObjectWrapper<>(this, "recording", Recordings.State.OFF);
    private final ReadOnlyStringWrapper recorded = new ReadOnlyStringWrapper(this, "recorded", "");
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper(this, "clock", "");
    private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper(this, "apart");
    private @Nullable SessionPlan plan;
    private Instant now = Instant.EPOCH;

    /**
     * The lines.
     *
     * @param fits      the line that fits the moment; null where none does
     * @param languages of the session, in their order
     * @param fresh     the id of a line to be added
     */
    public record Shown(List<FilledLine> lines, @Nullable LineId fits, List<LanguageTag> languages, LineId fresh) {
        public Shown {
            lines = List.copyOf(lines);
            languages = List.copyOf(languages);
        }
    }

    /** @param asked a jump of this computer's clock that is still to be answered; null for none */
    public MeetingModel(Words words, Supplier<@Nullable Gap> asked) {
        this.words = words;
        this.asked = asked;
    }

    @Override
    public void show(SessionState state, Instant at) {
        plan = state.plan();
        now = at;
        MeetingLines lines = LineMessages.lines(state, at);
        shown.set(new Shown(lines.all(), lines.fits().map(FilledLine::id).orElse(null),
                plan == null ? List.of() : plan.languages(), state.meeting().lines().fresh()));
        Recordings recordings = state.meeting().recordings();
        recording.set(recordings.state());
        recorded.set(recorded(recordings, at));
        ComparedClocks clocks = ComparedClocks.of(state, asked.get());
        clock.set(clock(clocks));
        apart.set(clocks.stale() || (clocks.difference() != null && clocks.difference().notable()));
    }

    /** {@code Recording 2 is on · 12:40}. */
    private String recorded(Recordings recordings, Instant at) {
        Optional<Recording> open = recordings.open();
        return open.map(r -> words.text(recordings.state() == Recordings.State.ON
                ? "meeting.recordingOn"
                : "meeting.recordingPaused", r.number(),
                Formats.elapsed(r.length(at)))).orElseGet(
                        () -> words.text("meeting.recordingOff"));
    }

    private String clock(ComparedClocks clocks) {
        ClockDifference difference = clocks.difference();
        if (difference == null) {
            return words.text("meeting.clockNever");
        }
        String at = Formats.timeOfDay(difference.at(), zone());
        long ahead = clocks.seconds();
        String known = ahead == 0
                ? words.text("meeting.clockSame", at)
                : words.text(ahead < 0 ? "meeting.clockBehind" : "meeting.clockAhead", Math.abs(ahead), at);
        return clocks.stale() ? words.text("meeting.clockStale", known) : known;
    }

    private ZoneId zone() {
        return plan == null ? ZoneId.systemDefault() : plan.zone();
    }

    /** The comparison with a time that someone typed; empty where it is no time of day. The zone is the likeliest one. */
    Optional<CompareClocks> typed(String text) {
        ZoneId other = plan == null ? null : plan.secondZone();
        return read(text).flatMap(time -> Stream
                .of(zone(), other == null ? zone() : other, ZoneId.systemDefault())
                .map(zone -> ClockDifference.nearest(time, zone, now))
                .min(Comparator.comparing(at -> Duration.between(now, at).abs())).map(CompareClocks::new));
    }

    /** The time of day; empty where it is none. */
    private static Optional<LocalTime> read(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour, minute, second));
    }

    /**
     * What is to be said of a typed time that clocks of the session's zone leave out today (rules of the timeline, section
     * 6); empty of any other.
     */
    String leftOut(String text) {
        return read(text).filter(time -> WallTime.of(now.atZone(zone()).toLocalDate().atTime(time), zone()).leftOut())
                .map(time -> words.text("meeting.noSuchHour", time.toString(), words.city(zone()))).orElse("");
    }

    /** The comparison where the clock of the meeting shows a full minute now. */
    CompareClocks fullMinute() {
        return new CompareClocks(ClockDifference.fullMinute(now));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Recordings.State> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** Which recording, what it does, and how long it is. */
    ReadOnlyStringProperty recordedProperty() {
        return recorded.getReadOnlyProperty();
    }

    /** How the two clocks differ, and when they were compared. */
    ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** Whether they differ so much that it deserves a look. */
    ReadOnlyBooleanProperty apartProperty() {
        return apart.getReadOnlyProperty();
    }
}
