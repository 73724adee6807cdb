package org.pupitre.live;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An exception for the log: class and places, but no message, since that may hold names or what somebody wrote. */
final class Trace {
    private static final int PLACES = 8;

    private Trace() {}

    static String of(Throwable e) {
        String places = Arrays.stream(e.getStackTrace()).limit(PLACES).map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        String cause = e.getCause() == null ? "" : "; by " + of(e.getCause());
        return e.getClass().getName() + " at " + places + cause;
    }
}
