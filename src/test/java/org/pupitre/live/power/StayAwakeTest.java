package org.pupitre.live.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.live.power.StayAwake.Held;

/** With commands that only write down that they were started, and hold as the real ones do: while what they start runs. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class StayAwakeTest {
    private static final String HOLDS = "for word; do last=$word; done\n\"$last\"\n";

    @TempDir Path commands;

    private void command(String name, String act) throws IOException {
        Path script = Files.writeString(commands.resolve(name),
                "#!/bin/sh\necho $$ \"$@\" >> " + commands.resolve(name + ".calls") + "\n" + act);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls(String name) throws IOException {
        Path calls = commands.resolve(name + ".calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private StayAwake on(String desktop) {
        return StayAwake.linux(Map.of("XDG_CURRENT_DESKTOP", desktop), commands);
    }

    /** A loaded machine may take longer to begin a command than the program waits for it. */
    private long called(String name, int call) throws Exception {
        while (calls(name).size() < call) {
            Thread.sleep(20);
        }
        return Long.parseLong(calls(name).get(call - 1).split(" ", 2)[0]);
    }

    private ProcessHandle running(String name, int call) throws Exception {
        return ProcessHandle.of(called(name, call)).orElseThrow();
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    @Test
    void computerAndScreenAreHeldUntilReleased() throws Exception {
        command("systemd-inhibit", HOLDS);
        command("gnome-session-inhibit", HOLDS);
        StayAwake awake = on("ubuntu:GNOME");
        assertThat(awake.hold()).isEqualTo(Held.AWAKE);
        assertThat(awake.hold()).isEqualTo(Held.AWAKE);
        ProcessHandle sleep = running("systemd-inhibit", 1);
        ProcessHandle screen = running("gnome-session-inhibit", 1);
        assertThat(calls("systemd-inhibit")).as("started once").hasSize(1).first().asString()
                .contains("--what=sleep:idle");
        assertThat(calls("gnome-session-inhibit")).hasSize(1).first().asString().contains("idle");
        List<ProcessHandle> all = Stream.concat(sleep.descendants(), Stream.of(sleep,
                screen)).toList();
        assertThat(all).isNotEmpty().allMatch(ProcessHandle::isAlive);
        awake.release();
        awake.release();
        await(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void whatCannotBeHeldIsTold() throws Exception {
        assertThat(on("GNOME").hold()).as("no command at all").isEqualTo(Held.MAY_SLEEP);
        command("systemd-inhibit", HOLDS);
        StayAwake bare = on("i3");
        assertThat(bare.hold()).as("no command for this desktop").isEqualTo(Held.SCREEN_MAY_GO_DARK);
        command("kde-inhibit", "exit 1\n");
        StayAwake refused = on("KDE");
        // On a loaded machine it is known at the second look only.
        await(() -> refused.hold() == Held.SCREEN_MAY_GO_DARK);
        assertThat(refused.hold()).isEqualTo(Held.SCREEN_MAY_GO_DARK);
        assertThat(calls("kde-inhibit")).as("not tried every few seconds").hasSizeLessThanOrEqualTo(2);
        bare.release();
        refused.release();
    }

    @Test
    void whatEndedByItselfIsBegunAgain() throws Exception {
        command("systemd-inhibit", HOLDS);
        command("kde-inhibit", HOLDS);
        StayAwake awake = on("KDE");
        assertThat(awake.hold()).isEqualTo(Held.AWAKE);
        ProcessHandle first = running("systemd-inhibit", 1);
        first.destroyForcibly();
        await(() -> !first.isAlive());
        assertThat(awake.hold()).isEqualTo(Held.AWAKE);
        assertThat(running("systemd-inhibit", 2).pid()).isNotEqualTo(first.pid());
        awake.release();
    }

    /** As where the bus of the system does not answer for a while. */
    @Test
    void whatFailsOnlyAfterAWhileIsToldAndNotBegunForEver() throws Exception {
        command("systemd-inhibit", "sleep 0.6\n");
        StayAwake awake = on("i3");
        for (int i = 1; i <= 2; i++) {
            assertThat(awake.hold()).as("not known yet").isEqualTo(Held.SCREEN_MAY_GO_DARK);
            long slow = called("systemd-inhibit", i);
            await(() -> ProcessHandle.of(slow).isEmpty());
        }
        assertThat(awake.hold()).isEqualTo(Held.MAY_SLEEP);
        assertThat(awake.hold()).isEqualTo(Held.MAY_SLEEP);
        assertThat(calls("systemd-inhibit")).hasSize(2);
    }

    @Test
    void onLinuxThereAreNoFunctionsOfWindows() {
        StayAwake awake = new WindowsAwake();
        assertThat(awake.hold()).isEqualTo(Held.MAY_SLEEP);
        awake.release();
        assertThat(new WindowsBattery().get()).isEmpty();
    }

    @Test
    void itEndsWithAProgramThatIsKilled() throws Exception {
        command("systemd-inhibit", HOLDS);
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Sleepless.class.getName(),
                commands.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(program.inputReader().readLine()).isEqualTo("SCREEN_MAY_GO_DARK");
        ProcessHandle held = running("systemd-inhibit", 1);
        assertThat(held.isAlive()).isTrue();
        program.destroyForcibly().waitFor();
        await(() -> !held.isAlive());
    }

    /** A program that holds and goes on. */
    static final class Sleepless {
        public static void main(String[] arguments) throws Exception {
            System.out.println(StayAwake.linux(Map.of(), Path.of(arguments[0])).hold());
            Thread.sleep(60_000);
        }
    }
}
