package org.pupitre.ui.queue.balance;

import org.jspecify.annotations.Nullable;

/**
 * One value of the attribute that is shown.
 *
 * @param value        its key; null for not known
 * @param shown        as it was written
 * @param minutes      whole minutes spoken
 * @param turns        speeches and questions
 * @param spokenShare  of all that was spoken, 0 to 1
 * @param waiting      how many wait
 * @param waitingShare of all who wait, 0 to 1
 */
record BalanceRow(
        @Nullable String value,
        @Nullable String shown,
        long minutes,
        int turns,
        double spokenShare,
        int waiting,
        double waitingShare) {}
