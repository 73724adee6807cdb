package org.pupitre.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.pupitre.journal.TextJournal;
import org.pupitre.live.proof.Victim;

/**
 * Plays what happens on a disk that gets full, between two small ones that are there for this process only. Arguments: the
 * folder of the library, that of the second place. Ends with code 0 if all is as it must be.
 */
final class SmallDisk {
    private static final int BLOCK_BYTES = 4096;

    private SmallDisk() {}

    public static void main(String[] arguments) throws Exception {
        Path first = Path.of(arguments[0]);
        Path second = Path.of(arguments[1]);
        Path library = first.resolve("library.pupitre");
        Path ballast = first.resolve("ballast");
        try (Victim victim = new Victim(second)) {
            victim.tell("open " + library + " " + second);
            insist(victim.tell("notes a 5"), "done", 5);
            fill(ballast);
            insist(victim.tell("notes b 200"), "aside", 100);
            insist(victim.tell("health"), "ASIDE_FULL", 1);
            insist(List.of(String.valueOf(emergency(second).size() > 100)), "true", 1);
            Files.delete(ballast);
            waitUntilSaved(victim);
            insist(victim.tell("health"), "CAUGHT_UP", 1);
            insist(List.of(String.valueOf(emergency(second).isEmpty())), "true", 1);
            fill(ballast);
            insist(victim.tell("notes c 200"), "aside", 100);
            victim.kill();
        }
        // Still full at the next start: everything is shown, and taken in as soon as there is space.
        try (Victim victim = new Victim(second)) {
            victim.tell("open " + library + " " + second);
            insist(List.of(victim.tell("health").getFirst().split(" ", -1)[3]), "405", 1);
            insist(victim.tell("notes d 5"), "", 5);
            victim.kill();
        }
        Files.delete(ballast);
        try (LibraryDesk desk = LibraryDesk.open(library, "parent", InstantSource.system(), System::nanoTime,
                List.of(second))) {
            insist(List.of(String.valueOf(desk.replay(Sample.SESSION).notes().notes().size())), "410", 1);
            insist(List.of(String.valueOf(desk.verify().ok())), "true", 1);
            insist(List.of(String.valueOf(emergency(second).isEmpty())), "true", 1);
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[BLOCK_BYTES]);
            }
        } catch (IOException e) {
            if (Files.size(ballast) == 0) {
                throw e;
            }
        }
    }

    private static void waitUntilSaved(Victim victim) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!victim.tell("health").getFirst().startsWith("0 ") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static List<String> emergency(Path second) throws IOException {
        try (Stream<Path> files = Files.list(second)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".emergency")).toList();
            return found.isEmpty()
                    ? List.of()
                    : TextJournal.read(found.getFirst()).lines().stream().map(l -> l.batch().command().value())
                            .toList();
        }
    }

    private static void insist(List<String> answers, String beginning, long least) {
        long found = answers.stream().filter(a -> a.startsWith(beginning)).count();
        String line = found + " × " + beginning + " (at least " + least + ")\n";
        System.out.write(line.getBytes(StandardCharsets.UTF_8), 0, line.getBytes(StandardCharsets.UTF_8).length);
        if (found < least) {
            throw new IllegalStateException(line + answers);
        }
        if (answers.stream().anyMatch(a -> a.startsWith("unsaved"))) {
            throw new IllegalStateException("not saved: " + answers);
        }
    }
}
