package org.pupitre.task.lines;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.MeetingCommand.TakeInLines;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;

/** Brings the lines of a seminar into a session that is opened, where they were changed later in another of its sessions. */
public final class BringLines {
    private BringLines() {}

    /**
     * Looks for newer lines and takes them in; not on the screen's thread. A session that is over keeps its own.
     *
     * @param now the session's time
     */
    public static void into(SessionLoop loop, LibraryDesk library, Instant now) {
        SessionState state = loop.state();
        SessionPlan plan = state.plan();
        if (plan == null || state.core().copy() != null || state.timeline().finishedAt() != null) {
            return;
        }
        Instant own = state.meeting().lines().changedAt();
        library.lines().newest(plan.seminar(), loop.id())
                .flatMap(lines -> command(lines, own))
                .ifPresent(command -> loop.submit(command, now).join());
    }

    private static Optional<TakeInLines> command(KeptLines lines, @Nullable Instant own) {
        Instant changed = lines.changedAt();
        return changed == null || (own != null && !changed.isAfter(own))
                ? Optional.empty()
                : Optional.of(new TakeInLines(lines.asWritten(), lines.asRemoved(), changed));
    }
}
