package org.pupitre.failure;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The log: what went wrong goes to a file that turns over at 1 MB, of which the latest five are kept, and unexpected
 * failures are told to the part that shows them. A failure is logged once, where it ends, as an error with its exception.
 */
public final class LogFile implements AutoCloseable {
    private static final String NAME = "pupitre.log";
    private static final long MOST_BYTES = 1_000_000;
    private static final int OLDER_FILES = 4;
    private static volatile @Nullable Path current;

    private final Logger root;
    private final PrivateFile file;
    private final Telling telling;

    private LogFile(Logger root, PrivateFile file, Telling telling) {
        this.root = root;
        this.file = file;
        this.telling = telling;
    }

    /**
     * Begins to log to a file in this folder, which is made if it is not there, and to hear what no thread caught: of each
     * kind of failure the first. Where the file cannot be written the program goes on without.
     */
    public static LogFile open(Path folder) {
        LogFile log = open(folder, MOST_BYTES, OLDER_FILES);
        org.slf4j.Logger mine = LoggerFactory.getLogger(LogFile.class);
        // What fails in each frame of the screen would fill the log with one failure.
        Set<String> told = ConcurrentHashMap.newKeySet();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            if (told.add(Failure.code(e))) {
                mine.error("nobody caught an exception", e);
            }
        });
        return log;
    }

    static LogFile open(Path folder, long mostBytes, int olderFiles) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        PrivateFile file = file(context, folder.resolve(NAME), mostBytes, olderFiles);
        Telling telling = new Telling();
        telling.setContext(context);
        telling.start();
        root.addAppender(file);
        root.addAppender(telling);
        current = Files.isWritable(folder.resolve(NAME)) ? folder.resolve(NAME) : null;
        return new LogFile(root, file, telling);
    }

    private static PrivateFile file(LoggerContext context, Path path, long mostBytes, int olderFiles) {
        PrivateFile file = new PrivateFile();
        file.setContext(context);
        file.setName("file");
        file.setFile(path.toString());
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        NamelessLayout layout = new NamelessLayout();
        layout.setContext(context);
        layout.start();
        encoder.setLayout(layout);
        encoder.start();
        file.setEncoder(encoder);
        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(file);
        older.setFileNamePattern(path + ".%i");
        older.setMinIndex(1);
        older.setMaxIndex(olderFiles);
        older.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(mostBytes));
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        file.setRollingPolicy(older);
        file.setTriggeringPolicy(size);
        file.start();
        return file;
    }

    /** The file that is written now; empty where none can be. */
    public static Optional<Path> current() {
        return Optional.ofNullable(current);
    }

    /** Tells this listener, and no longer the one before, of each unexpected failure, on the thread where it ended. */
    public void listen(Consumer<Failure> listener) {
        telling.listener = listener;
    }

    @Override
    public void close() {
        root.detachAppender(file);
        root.detachAppender(telling);
        file.stop();
        telling.stop();
        current = null;
    }

    /** Tells of errors that carry an exception. */
    private static final class Telling extends AppenderBase<ILoggingEvent> {
        private volatile Consumer<Failure> listener = failure -> {
        };

        @Override
        protected void append(ILoggingEvent event) {
            Throwable thrown = NamelessLayout.thrown(event);
            if (thrown != null && event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                listener.accept(Failure.of(thrown, Instant.ofEpochMilli(event.getTimeStamp())));
            }
        }
    }
}
