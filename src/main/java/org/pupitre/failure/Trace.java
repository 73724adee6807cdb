package org.pupitre.failure;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/** An exception for the log: classes and places, but no message, since that may hold names or what someone wrote. */
final class Trace {
    private static final int PLACES = 8;

    private Trace() {}

    static String of(Throwable e) {
        return of(e, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static String of(Throwable e, Set<Throwable> seen) {
        seen.add(e);
        String places = Arrays.stream(e.getStackTrace()).limit(PLACES).map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        Throwable cause = e.getCause();
        return e.getClass().getName() + " at " + places
                + (cause == null || seen.contains(cause) ? "" : "; by " + of(cause, seen));
    }
}
