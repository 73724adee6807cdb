package org.pupitre.live;

import java.util.function.LongSupplier;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.live.guard.ActJournals;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.WitnessWatch;
import org.pupitre.live.guard.Writer;
import org.pupitre.live.removal.SessionErasing;

/**
 * What works together on one open library; all of it on one thread.
 *
 * @param nanos a monotonic clock in nanoseconds
 */
record LibraryParts(
        LoopThread thread,
        Library library,
        Writer writer,
        FoldedSessions folds,
        OpenSessions sessions,
        Transact transact,
        Envelopes envelopes,
        WitnessWatch witness,
        LongSupplier nanos) {
    /** The sessions as what takes something out of the library sees them. */
    SessionErasing.Sessions erasable(ActJournals acts) {
        return new SessionErasing.Sessions() {
            @Override
            public boolean isOpen(SessionId session) {
                return sessions.loop(session).isPresent();
            }

            @Override
            public SessionState folded(SessionId session) {
                return sessions.of(session).state();
            }

            @Override
            public void foldAgain() {
                sessions.foldAgain();
                acts.again();
            }

            @Override
            public void leaveActs(SessionId session) {
                acts.leave(session);
            }
        };
    }
}
