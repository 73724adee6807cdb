package org.pupitre.failure;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.cli.CommandLineRunner;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.Ticker;
import org.slf4j.LoggerFactory;

/**
 * Names come into exceptions and lines of the log on every path there is, and the bytes of the log file hold none of
 * them; with an ordinary layout the same lines would.
 */
class NoNamesTest {
    private static final String NAME = "Zoé Lefèvre-Unique";
    private static final String TEXT = "unmistakable question text";

    @TempDir Path folder;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final Logger root =
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private LogFile log;

    @BeforeEach
    void begin() {
        log = LogFile.open(folder.resolve("log"), 1_000_000, 2);
        events.start();
        root.addAppender(events);
    }

    @AfterEach
    void end() {
        root.detachAppender(events);
        log.close();
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.map(NoNamesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException naming() {
        RuntimeException e = new IllegalStateException(NAME + " " + TEXT, new IllegalArgumentException(NAME));
        e.addSuppressed(new IllegalArgumentException(TEXT));
        return e;
    }

    @Test
    void noPathThatLogsWritesNamesOrTexts() throws Exception {
        aListenerFails();
        aTickFails();
        aCallFails();
        badJsonIsSent();
        theDatabaseFails();
        aLineWithArguments();
        Thread thread = new Thread(() -> {
            throw naming();
        }, "thread");
        thread.setUncaughtExceptionHandler((t, e) -> log(e));
        thread.start();
        thread.join();
        assertThat(events.list).as("lines of the log").hasSizeGreaterThanOrEqualTo(6);
        String written = written();
        assertThat(written).contains("a listener failed", "a tick failed", "a call of the program failed", "P-",
                "IllegalStateException at ");
        assertThat(written).doesNotContain("Zoé").doesNotContain("Lefèvre").doesNotContain("Unique")
                .doesNotContain("unmistakable").doesNotContain(folder.toString());
        assertThat(withAnOrdinaryLayout()).as("with an ordinary layout").contains(NAME, TEXT);
    }

    private static void log(Throwable e) {
        LoggerFactory.getLogger("org.pupitre.failure.Test").error("nobody caught an exception", e);
    }

    private String withAnOrdinaryLayout() {
        PatternLayout ordinary = new PatternLayout();
        ordinary.setContext(root.getLoggerContext());
        ordinary.setPattern("%d %level %logger %msg%n%ex");
        ordinary.start();
        return List.copyOf(events.list).stream().map(ordinary::doLayout).collect(Collectors.joining());
    }

    private void aListenerFails() throws Exception {
        try (LibraryDesk desk =
                LibraryDesk.open(folder.resolve("a.pupitre"), "test", InstantSource.system(), System::nanoTime);
                SessionLoop loop = desk.open(new SessionId("s"), InstantSource.system())) {
            loop.subscribe(state -> {
                throw naming();
            });
            loop.submit(new AddNote(null, NAME + TEXT, java.util.Set.of(), null, null)).get(10, TimeUnit.SECONDS);
        }
    }

    private static void aTickFails() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        try (Ticker ticker = new Ticker(() -> {
            twice.countDown();
            throw naming();
        }, InstantSource.system(), System::nanoTime)) {
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(ticker).isNotNull();
        }
    }

    private String call(String input, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Services services = new Services((file, sample, language) -> {
            throw naming();
        }, (session, time, where, language) -> {
            throw naming();
        }, InstantSource.system(), System::nanoTime, folder.resolve("b.pupitre"), "test", java.util.List.of());
        CommandLineRunner.run(arguments, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream,
                stream, services);
        return said.toString(StandardCharsets.UTF_8);
    }

    private void aCallFails() {
        String said = call("", "console", "--lang", "en");
        assertThat(said).contains(Failure.code(thrownBy("console"))).contains("pupitre.log").doesNotContain(NAME);
        assertThat(call("", "rehearse", "--pictures", folder.toString(), "--lang", "fr")).contains("code P-");
    }

    /** The exception of a call that failed, as it was logged. */
    private Throwable thrownBy(String call) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        events.list.stream().map(NamelessLayout::thrown).filter(e -> e != null).forEach(thrown::set);
        assertThat(thrown.get()).as(call).isNotNull();
        return thrown.get();
    }

    private void badJsonIsSent() {
        call("{\"id\":\"" + NAME + "\",\"command\":\"AddNote\",\"text\":\"" + TEXT + "\n{\"id\":\"c1\",\"command\":\""
                + NAME + "\"}\n", "drive", "--sample", "--lang", "en");
    }

    private void theDatabaseFails() throws Exception {
        Path file = folder.resolve(NAME + ".pupitre");
        Files.writeString(file, TEXT.repeat(200));
        call("", "check", "--library", file.toString());
        call("", "check", "--library", folder.resolve(NAME).resolve(TEXT).toString());
    }

    private static void aLineWithArguments() {
        LoggerFactory.getLogger("org.pupitre.live.Any").warn("{} said {} of {}", NAME, TEXT, Map.of(NAME, 1));
        LoggerFactory.getLogger("org.sqlite.SQLiteJDBCLoader").error(NAME + TEXT, naming());
        LoggerFactory.getLogger("org.pupitre.live.Any").error("{} times", 3, naming());
    }

    @Test
    void theFileIsForItsOwnerAloneAndTurnsOver() throws Exception {
        try (LogFile small = LogFile.open(folder.resolve("small"), 2_000, 2)) {
            assertThat(LogFile.current()).contains(folder.resolve("small").resolve("pupitre.log"));
            for (int i = 0; i < 300; i++) {
                LoggerFactory.getLogger("org.pupitre.live.Any").warn("line {}", i);
            }
            assertThat(small).isNotNull();
        }
        try (Stream<Path> files = Files.list(folder.resolve("small"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all.stream().map(f -> f.getFileName().toString())).containsExactly("pupitre.log",
                    "pupitre.log.1", "pupitre.log.2");
            for (Path file : all) {
                assertThat(Files.size(file)).isLessThan(2_500);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void withoutAFolderTheProgramGoesOn() throws Exception {
        Files.writeString(folder.resolve("wall"), "");
        try (LogFile none = LogFile.open(folder.resolve("wall").resolve("log"), 1_000, 1)) {
            assertThat(LogFile.current()).isEmpty();
            LoggerFactory.getLogger("org.pupitre.live.Any").warn("still here");
            assertThat(none).isNotNull();
        }
    }
}
