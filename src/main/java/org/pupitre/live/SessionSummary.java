package org.pupitre.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/**
 * A session as a list of sessions shows it.
 *
 * @param paused    whether the item that runs in it is paused
 * @param lastAlive when it was last known to be open, null if never
 * @param open      whether this program has it open now: what runs in it is live, else it was left running
 * @param copy      whether it is a rapporteur's copy of a session that is at home elsewhere
 * @param toRead    how many entries are read to open it; 0 while it is open
 * @param continuedElsewhere since when another computer goes on with it, null while none does
 * @param toDecide  how many acts of other computers are to be decided about here
 * @param archived  whether it is hidden from the list
 */
public record SessionSummary(
        SessionId id,
        SeminarId seminar,
        LocalText seminarTitle,
        LocalText title,
        Instant plannedStart,
        Instant hardStop,
        ZoneId zone,
        List<LanguageTag> languages,
        @Nullable LocalText notice,
        Timeline.Status status,
        boolean paused,
        @Nullable Instant lastAlive,
        boolean open,
        boolean copy,
        long toRead,
        @Nullable Instant continuedElsewhere,
        int toDecide,
        boolean archived) {
    public SessionSummary {
        languages = List.copyOf(languages);
    }

    /** A session of which no other computer knows more. */
    public SessionSummary(SessionId id, SeminarId seminar, LocalText seminarTitle, LocalText title,
            Instant plannedStart, Instant hardStop, ZoneId zone, List<LanguageTag> languages,
            @Nullable LocalText notice, Timeline.Status status, boolean paused, @Nullable Instant lastAlive,
            boolean open, boolean copy, long toRead) {
        this(id, seminar, seminarTitle, title, plannedStart, hardStop, zone, languages, notice, status, paused,
                lastAlive, open, copy, toRead, null, 0, false);
    }

    /** The same, continued on another computer, or with acts of another computer to decide about. */
    public SessionSummary elsewhere(@Nullable Instant since, int open) {
        return new SessionSummary(id, seminar, seminarTitle, title, plannedStart, hardStop, zone, languages, notice,
                status, paused, lastAlive, this.open, copy, toRead, since, open, archived);
    }

    /** The same, hidden from the list or not. */
    public SessionSummary archived(boolean hidden) {
        return new SessionSummary(id, seminar, seminarTitle, title, plannedStart, hardStop, zone, languages, notice,
                status, paused, lastAlive, open, copy, toRead, continuedElsewhere, toDecide, hidden);
    }

    /** A session that is at home here and not open. */
    public SessionSummary(SessionId id, SeminarId seminar, LocalText seminarTitle, LocalText title,
            Instant plannedStart, Instant hardStop, ZoneId zone, List<LanguageTag> languages,
            @Nullable LocalText notice, Timeline.Status status, @Nullable Instant lastAlive) {
        this(id, seminar, seminarTitle, title, plannedStart, hardStop, zone, languages, notice, status, false,
                lastAlive, false, false, 0);
    }

    /** Whether an item runs in it and this program has it open. */
    public boolean live() {
        return open && status == Timeline.Status.RUNNING;
    }

    /** Whether an item runs in it though no program has it open. */
    public boolean leftRunning() {
        return !open && status == Timeline.Status.RUNNING;
    }

    /** Empty for a session that has no plan. */
    static Optional<SessionSummary> of(SessionState state, @Nullable Instant lastAlive, boolean open, long toRead) {
        SessionPlan plan = state.plan();
        return plan == null
                ? Optional.empty()
                : Optional.of(new SessionSummary(state.id(), plan.seminar(), plan.seminarTitle(), plan.title(),
                        plan.plannedStart(), plan.hardStop(), plan.zone(), plan.languages(), plan.notice(),
                        state.timeline().status(),
                        state.timeline().currentRun().filter(Run::isPaused).isPresent(), lastAlive, open,
                        state.core().copy() != null, toRead).elsewhere(since(state),
                                state.lines().elsewhere() == null ? state.lines().open().size() : 0)
                        .archived(state.core().archived()));
    }

    private static @Nullable Instant since(SessionState state) {
        SessionContinued elsewhere = state.lines().elsewhere();
        return elsewhere == null ? null : elsewhere.at();
    }
}
