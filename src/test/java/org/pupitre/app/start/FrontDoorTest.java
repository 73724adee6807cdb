package org.pupitre.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that is started a second time brings the window of the first to the front. */
class FrontDoorTest {
    @TempDir Path folder;

    @Test
    void aKnockBringsTheFirstToTheFront() throws Exception {
        Path library = folder.resolve("library.pupitre");
        assertThat(FrontDoor.knock(library)).as("nobody is there").isFalse();
        CountDownLatch forward = new CountDownLatch(2);
        try (FrontDoor door = FrontDoor.open(library, forward::countDown)) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(library)).isTrue();
            assertThat(secondProcess(library)).isZero();
            assertThat(forward.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(FrontDoor.knock(library)).as("closed").isFalse();
        assertThat(folder).as("nothing is left").isEmptyDirectory();
    }

    @Test
    void aKnockMayBringAFile() throws Exception {
        Path library = folder.resolve("library.pupitre");
        Path bundle = folder.resolve("séance à rendre.pupitre-bundle");
        java.util.concurrent.BlockingQueue<Path> got = new java.util.concurrent.LinkedBlockingQueue<>();
        try (FrontDoor door = FrontDoor.open(library, () -> {
        }, got::add)) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(library, java.util.Optional.of(bundle))).isTrue();
            assertThat(got.poll(5, TimeUnit.SECONDS)).isEqualTo(bundle);
            Path endless = folder.resolve("x".repeat(200) + ("/" + "y".repeat(200)).repeat(25));
            assertThat(FrontDoor.knock(library, java.util.Optional.of(endless))).as("comes forward all the same")
                    .isTrue();
            assertThat(got).isEmpty();
        }
    }

    private static int secondProcess(Path library) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Knocker.class.getName(), library.toString()).inheritIO().start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void aLetterWhereTheDoorShouldBeStays() throws Exception {
        Path letter = Files.writeString(folder.resolve("library.pupitre.door"), "Dear all");
        try (FrontDoor door = FrontDoor.open(folder.resolve("library.pupitre"), () -> {
        })) {
            assertThat(door).isNotNull();
        }
        assertThat(letter).hasContent("Dear all");
    }

    @Test
    void theDoorOfAKilledProgramIsReplaced() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (var left = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            left.bind(java.net.UnixDomainSocketAddress.of(folder.resolve("library.pupitre.door")));
        }
        assertThat(folder.resolve("library.pupitre.door")).exists();
        assertThat(FrontDoor.knock(library)).isFalse();
        try (FrontDoor door = FrontDoor.open(library, () -> {
        })) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(library)).isTrue();
        }
    }

    @Test
    void whereNoDoorCanBeNothingBreaks() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        try (FrontDoor door = FrontDoor.open(deep.resolve("library.pupitre"), () -> {
        })) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(deep.resolve("library.pupitre"))).isFalse();
        }
        assertThat(deep).isEmptyDirectory();
    }

    /** Knocks from a process of its own; more than once, since a machine that does other things may be slow at first. */
    static final class Knocker {
        public static void main(String[] arguments) {
            boolean heard = false;
            for (int i = 0; i < 5 && !heard; i++) {
                heard = FrontDoor.knock(Path.of(arguments[0]));
            }
            System.exit(heard ? 0 : 1);
        }
    }
}
