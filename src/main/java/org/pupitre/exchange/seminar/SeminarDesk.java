package org.pupitre.exchange.seminar;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/** Takes a seminar into a library, all of it or nothing. */
public final class SeminarDesk {
    private SeminarDesk() {}

    /**
     * Plans all sessions of the seminar in one transaction.
     *
     * @return why nothing was imported; empty if everything was
     */
    public static Optional<Rejection> take(SeminarImport seminar, LibraryDesk library, Instant at) {
        return library.plan(seminar.sessions(), at);
    }

    /** The first session of the sample seminar, which is taken into the library unless it is there. */
    public static SessionId sample(LibraryDesk library, Instant at) {
        SeminarImport sample = SampleSeminar.read();
        List<SessionId> there = library.sessions().stream().map(SessionSummary::id).toList();
        if (sample.sessions().keySet().stream().noneMatch(there::contains)) {
            take(sample, library, at).ifPresent(reason -> {
                throw new IllegalStateException("the sample seminar was refused: " + reason);
            });
        }
        return sample.sessions().firstEntry().getKey();
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
