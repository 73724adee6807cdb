package org.pupitre.task.lines;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.GlossaryCommand.BringTerms;
import org.pupitre.domain.act.MeetingCommand.TakeInLines;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SeminarSessions;
import org.pupitre.live.SessionLoop;

/**
 * Brings into a session that is opened what the sessions of its seminar share, where it was changed later in another of
 * them: the lines for the meeting tool, and the terms of the glossary.
 */
public final class BringShared {
    private BringShared() {}

    /**
     * Looks for what is newer and brings it in; not on the screen's thread. A session that is over keeps its own.
     *
     * @param now the session's time
     */
    public static void into(SessionLoop loop, LibraryDesk library, Instant now) {
        SessionState state = loop.state();
        SessionPlan plan = state.plan();
        if (plan == null || state.core().copy() != null || state.timeline().finishedAt() != null) {
            return;
        }
        SeminarSessions.Shared shared = library.seminarSessions().shared(plan.seminar(), loop.id());
        Instant own = state.meeting().lines().changedAt();
        shared.newestLines().flatMap(lines -> command(lines, own))
                .ifPresent(command -> loop.submit(command, now).join());
        if (!shared.terms().isEmpty()) {
            // Where nothing in it is newer this is refused, and nothing is written.
            loop.submit(new BringTerms(shared.terms()), now).join();
        }
    }

    private static Optional<TakeInLines> command(KeptLines lines, @Nullable Instant own) {
        Instant changed = lines.changedAt();
        return changed == null || (own != null && !changed.isAfter(own))
                ? Optional.empty()
                : Optional.of(new TakeInLines(lines.asWritten(), lines.asRemoved(), changed));
    }
}
