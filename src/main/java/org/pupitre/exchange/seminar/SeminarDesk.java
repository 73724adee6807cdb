package org.pupitre.exchange.seminar;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/** Takes a seminar into a library, all of it or nothing. */
public final class SeminarDesk {
    private SeminarDesk() {
    }

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
        Set<SessionId> there = new HashSet<>(library.sessions().stream().map(SessionSummary::id).toList());
        if (sample.sessions().keySet().stream().noneMatch(there::contains)) {
            take(sample, library, at).ifPresent(reason -> {
                throw new IllegalStateException("the sample seminar was refused: " + reason);
            });
        }
        return sample.sessions().firstEntry().getKey();
    }
}
