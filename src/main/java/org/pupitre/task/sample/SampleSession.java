package org.pupitre.task.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.SampleSeminar;
import org.pupitre.exchange.seminar.SeminarImport;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/** The sample seminar, which is in the program. */
public final class SampleSession {
    private SampleSession() {}

    /**
     * The first session of the sample seminar that was not deleted, where the seminar is taken into the library unless it is
     * there; where all were deleted, the first.
     */
    public static SessionId sample(LibraryDesk library, Instant at) {
        SeminarImport sample = SampleSeminar.read();
        Map<SessionId, PlanSession> left = new LinkedHashMap<>(sample.sessions());
        left.keySet().removeIf(library.erasing().sessions()::wasDeleted);
        if (left.isEmpty()) {
            return sample.sessions().firstEntry().getKey();
        }
        List<SessionId> there = library.sessions().stream().map(SessionSummary::id).toList();
        if (left.keySet().stream().noneMatch(there::contains)) {
            switch (library.plan(left, at)) {
                case Outcome.Done _,Outcome.SetAside _ -> {}
                case Outcome.Refused no ->
                        throw new IllegalStateException("the sample seminar was refused: " + no.reason());
                case Outcome.NotSaved no ->
                        throw new IllegalStateException("the sample seminar is not saved: " + no.cause());
            }
        }
        return left.keySet().iterator().next();
    }

    /** The same, planned on the day before it begins, for a time that is not the real one. */
    public static SessionId sampleTheDayBefore(LibraryDesk library) {
        return sample(library, dayBefore(SampleSeminar.read()));
    }

    /** One day before the earliest start of a session. */
    public static Instant dayBefore(SeminarImport seminar) {
        return seminar.sessions().values().stream().map(p -> p.plan().plannedStart()).min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH).minus(Duration.ofDays(1));
    }
}
