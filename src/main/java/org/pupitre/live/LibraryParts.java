package org.pupitre.live;

import java.util.function.LongSupplier;

import org.pupitre.journal.Library;

/**
 * What works together on one open library; all of it on one thread.
 *
 * @param nanos a monotonic clock in nanoseconds
 */
record LibraryParts(LoopThread thread, Library library, Writer writer, Folds folds, OpenSessions sessions,
        Transact transact, Envelopes envelopes, WitnessWatch witness, LongSupplier nanos) {}
