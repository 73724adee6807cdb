package org.pupitre.live.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.line.LeftAct;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.Sample;

/** A real process is killed at a random act; no act that it acknowledged is lost, whichever computer comes back first. */
class KilledLaptopTest {
    private static final int MOST = 60;
    private static final int MORE = 40;

    @TempDir Path folder;

    private static Process start(Path folder, Path stick, long seed) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.sqlite.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"),
                Moderator.class.getName(), folder.toString(), stick.toString(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<CommandId> killed(Process moderator, int after) throws IOException, InterruptedException {
        List<CommandId> acknowledged = new ArrayList<>();
        try (BufferedReader told = new BufferedReader(
                new InputStreamReader(moderator.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                acknowledged.add(new CommandId(line));
                if (acknowledged.size() == after) {
                    moderator.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe of a process that is killed may break before its end is read.
            assertThat(moderator.waitFor()).isNotZero();
        }
        moderator.waitFor();
        return acknowledged;
    }

    @RepeatedTest(3)
    void whatWasAcknowledgedIsInTheHistoryOrInTheListHandedOver() throws IOException, InterruptedException {
        long seed = Long.getLong("elsewhere.seed", new Random().nextLong());
        System.out.println("KilledLaptopTest: -Delsewhere.seed=" + seed);
        Random random = new Random(seed);
        Path stick = Files.createDirectory(folder.resolve("stick"));
        List<CommandId> acknowledged = killed(start(folder, stick, seed), 1 + random.nextInt(MOST));
        assertThat(acknowledged).isNotEmpty();

        boolean firstComesBackFirst = random.nextBoolean();
        try (Laptop b = new Laptop(folder, "b", Optional.empty()).on();
                Laptop a = new Laptop(folder, "a", Optional.of(stick))) {
            b.clock.set(b.clock.instant().plusSeconds(600));
            a.clock.set(b.clock.instant());
            b.goOnFrom(stick);
            if (firstComesBackFirst) {
                a.on();
                a.work(random, 5);
            }
            b.work(random, MORE);
            if (!firstComesBackFirst) {
                a.on();
            }
            b.receive(a.handOver(folder.resolve("a" + ActFile.ENDING)));
            a.receive(b.handOver(folder.resolve("b" + ActFile.ENDING)));

            HistoryTree tree = HistoryTree.of(
                    b.desk().continuing().acts(Sample.SESSION).stream().map(TextLine::batch).toList());
            Set<CommandId> there = new HashSet<>();
            tree.history().forEach(act -> there.add(act.command()));
            b.state().lines().left().forEach(act -> there.add(act.command()));
            tree.left().values().forEach(acts -> acts.stream()
                    .filter(act -> act.events().stream().allMatch(NoteEvent.class::isInstance))
                    .forEach(act -> there.add(act.command())));
            assertThat(there).containsAll(acknowledged).containsAll(a.acknowledged).containsAll(b.acknowledged);
            assertThat(a.state().lines().elsewhere()).isNotNull();
            assertThat(a.state().core().board()).isEqualTo(b.state().core().board());
            assertThat(a.state().core().queue()).isEqualTo(b.state().core().queue());
            assertThat(a.state().core().timeline()).isEqualTo(b.state().core().timeline());
            assertThat(a.state().lines().left()).extracting(LeftAct::command)
                    .isEqualTo(b.state().lines().left().stream().map(LeftAct::command).toList());
        }
    }
}
