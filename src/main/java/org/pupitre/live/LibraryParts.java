package org.pupitre.live;

import java.util.function.LongSupplier;

import org.pupitre.journal.Library;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.WitnessWatch;
import org.pupitre.live.guard.Writer;

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
        LongSupplier nanos) {}
