package org.pupitre.failure;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/**
 * A line of the log without names or anything else that people wrote. Of our own lines the fixed words stay, and those
 * arguments that cannot hold text; of lines of libraries, whose words may be anything, only who wrote them; of
 * exceptions the code, classes and places.
 */
public final class NamelessLayout extends LayoutBase<ILoggingEvent> {
    private static final String OURS = "org.pupitre.";
    private boolean brief;

    /** Whether places of exceptions are left out. */
    public void setBrief(boolean brief) {
        this.brief = brief;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        if (!brief) {
            line.append(Instant.ofEpochMilli(event.getTimeStamp())).append(' ');
        }
        line.append(event.getLevel()).append(' ').append(words(event));
        Throwable thrown = thrown(event);
        if (thrown != null) {
            line.append(" | ").append(Failure.code(thrown));
            if (!brief) {
                line.append(' ').append(Trace.of(thrown));
            }
        }
        return line.append(System.lineSeparator()).toString();
    }

    private static String words(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (!logger.startsWith(OURS)) {
            return logger;
        }
        Object[] arguments = event.getArgumentArray();
        Object[] harmless = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < harmless.length; i++) {
            harmless[i] = harmless(harmless[i]);
        }
        return logger.substring(OURS.length()) + ": "
                + MessageFormatter.arrayFormat(event.getMessage(), harmless).getMessage();
    }

    private static Object harmless(@Nullable Object argument) {
        return argument instanceof Number || argument instanceof Boolean || argument instanceof Enum<?>
                || argument instanceof Class<?> || argument == null ? String.valueOf(argument) : "(not logged)";
    }

    /** The exception of a line; null where there is none. */
    static @Nullable Throwable thrown(ILoggingEvent event) {
        IThrowableProxy proxy = event.getThrowableProxy();
        return proxy instanceof ThrowableProxy known ? known.getThrowable() : null;
    }
}
