package org.pupitre.cli.common;

import org.pupitre.journal.value.Progress;

/** Tells on the error stream how far long work is, once a second from the second second on. */
public final class ProgressLines implements Progress {
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Context context;
    private long told;

    public ProgressLines(Context context) {
        this.context = context;
        this.told = context.services().nanos().getAsLong();
    }

    @Override
    public void at(double share) {
        long now = context.services().nanos().getAsLong();
        if (now - told >= SECOND_NANOS) {
            told = now;
            context.say("cli.progress", share);
        }
    }
}
