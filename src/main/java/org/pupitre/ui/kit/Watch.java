package org.pupitre.ui.kit;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Tells whether anything has changed since it was last asked, so that ticks do not rebuild what stays. */
public final class Watch {
    private @Nullable Object[] seen = {Watch.class};

    /** Whether one of these is another object, or another text, number or constant, than last time. */
    public boolean changed(@Nullable Object... now) {
        boolean same = now.length == seen.length;
        for (int i = 0; same && i < now.length; i++) {
            same = same(now[i], seen[i]);
        }
        if (!same) {
            seen = Arrays.copyOf(now, now.length);
        }
        return !same;
    }

    /** Large immutable values are told apart by identity alone, which costs nothing. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null || a instanceof Record || a instanceof Iterable<?>) {
            return a == b;
        }
        return a.equals(b);
    }
}
