package org.pupitre.ui.kit;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Tells whether anything has changed since it was last asked, so that ticks do not rebuild what stays. */
public final class Watch {
    private @Nullable Object[] seen = {Watch.class};

    /** Whether one of these is another object, or another equal text, number or constant, than last time. */
    public boolean changed(@Nullable Object... now) {
        boolean same = now.length == seen.length;
        for (int i = 0; same && i < now.length; i++) {
            same = now[i] == seen[i] || plain(now[i]) && now[i] != null && now[i].equals(seen[i]);
        }
        if (!same) {
            seen = Arrays.copyOf(now, now.length);
        }
        return !same;
    }

    /** Large immutable values are told apart by identity, which costs nothing. */
    private static boolean plain(@Nullable Object value) {
        return !(value instanceof Record) && !(value instanceof Iterable<?>);
    }
}
