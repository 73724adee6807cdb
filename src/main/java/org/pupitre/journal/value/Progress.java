package org.pupitre.journal.value;

/** Hears how far a long piece of work is. May throw {@link java.util.concurrent.CancellationException} to break it off. */
@FunctionalInterface
public interface Progress {
    /** No one listens. */
    Progress NONE = share -> {
    };

    /**
     * Work went on.
     *
     * @param share how much of it is done, from 0 to 1
     */
    void at(double share);

    /** As {@link #at}, counted in pieces; every hundredth piece is told. */
    default void at(long done, long total) {
        if (done % 100 == 0 || done == total) {
            at(total < 1 ? 1 : Math.min(1, (double) done / total));
        }
    }

    /** The progress of a part of the work, which begins and ends at these shares of the whole. */
    default Progress part(double from, double to) {
        return share -> at(from + (to - from) * share);
    }
}
