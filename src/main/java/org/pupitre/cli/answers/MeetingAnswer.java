package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.meeting.ClockDifference;
import org.pupitre.domain.meeting.Recording;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.value.ItemId;

/**
 * What is known of the meeting tool.
 *
 * @param recording  what it does
 * @param recordings in the order they began
 * @param anchors    the runs of items that began while it recorded, in the order they began
 * @param clock      how its clock differs; null where the two were not compared
 */
public record MeetingAnswer(
        Recordings.State recording,
        List<Recorded> recordings,
        List<Anchored> anchors,
        @Nullable Clock clock) {
    public MeetingAnswer {
        recordings = List.copyOf(recordings);
        anchors = List.copyOf(anchors);
    }

    /**
     * One recording.
     *
     * @param number  from 1
     * @param end     null while it is on or paused
     * @param seconds how long it is so far, without pauses
     */
    public record Recorded(int number, Instant start, @Nullable Instant end, long seconds) {}

    /**
     * Where the start of an item is in a recording.
     *
     * @param start         of this run of the item
     * @param offsetSeconds from the beginning of the recording
     */
    public record Anchored(ItemId item, Instant start, int recording, long offsetSeconds) {}

    /**
     * How the clock of the meeting differs from this computer's.
     *
     * @param aheadMillis negative is behind
     * @param stale       whether this computer's clock has jumped since, and that was answered
     */
    public record Clock(long aheadMillis, Instant comparedAt, boolean stale) {}

    static MeetingAnswer of(SessionState state, Instant now) {
        Recordings recordings = state.meeting().recordings();
        ClockDifference clock = state.meeting().clock();
        return new MeetingAnswer(recordings.state(), recordings.all().stream().map(r -> recorded(r, now)).toList(),
                Stream.concat(state.timeline().runs().stream(), state.timeline().asides().stream())
                        .map(run -> anchored(run, state)).filter(Objects::nonNull).toList(),
                clock == null
                        ? null
                        : new Clock(clock.ahead().toMillis(), clock.at(),
                                ComparedClocks.of(state, null).stale()));
    }

    private static Recorded recorded(Recording recording, Instant now) {
        return new Recorded(recording.number(), recording.start(), recording.end(),
                recording.length(now).toSeconds());
    }

    private static @Nullable Anchored anchored(Run run, SessionState state) {
        return state.meeting().anchors().at(run.start()).map(anchor -> new Anchored(run.item(), run.start(),
                anchor.recording(), anchor.offset().toSeconds())).orElse(null);
    }
}
