package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What dpkg asks before it upgrades or removes the package: while the installed program runs, the answer is no, with what to do,
 * and the files stay. With dpkg itself and a session that goes on: {@code installer/linux/prove.sh}.
 */
@EnabledOnOs(OS.LINUX)
class StillRunningTest {
    /** As the launcher of the package starts it. */
    private static final String JAVA = "/opt/pupitre/lib/runtime/bin/java";

    @TempDir Path folder;
    private Process program;

    private record Answer(int code, String said) {}

    /** Calls a script as dpkg does, under the name it has there. */
    private Answer ask(String name, String... arguments) throws IOException, InterruptedException {
        Path script = folder.resolve(name);
        if (Files.notExists(script)) {
            Files.copy(Debian.script(Path.of("installer", "linux"), name.replaceFirst(".*\\.", "")), script);
        }
        List<String> call = new ArrayList<>(List.of("sh", script.toString()));
        call.addAll(List.of(arguments));
        Process asked = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(asked.waitFor(), said);
    }

    /** A process whose command line begins with these words, as another program would show it in /proc. */
    private void start(String first, String... more) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("bash", "-c", "exec -a \"$0\" tail -f /dev/null \"$@\"", first));
        call.addAll(List.of(more));
        program = new ProcessBuilder(call).start();
        Path commandLine = Path.of("/proc", String.valueOf(program.pid()), "cmdline");
        while (!Files.readString(commandLine).startsWith(first + "\0")) {
            assertThat(program.isAlive()).isTrue();
            Thread.sleep(10);
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        if (program != null) {
            program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void anUpgradeIsRefusedWhileTheProgramRuns() throws Exception {
        start(JAVA);
        Answer answer = ask("preinst", "upgrade", "0.1.0", "0.2.0");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said()).contains("Pupitre is running (process " + program.pid() + ", user ",
                "Nothing was changed", "Close Pupitre, then run the same command again.",
                "Pupitre est en cours d’utilisation (processus " + program.pid() + ", compte ", "Rien n’a été modifié",
                "Fermez Pupitre, puis relancez la même commande.");
        assertThat(program.isAlive()).isTrue();
    }

    @Test
    void aRemovalIsRefusedToo() throws Exception {
        start(JAVA);
        assertThat(ask("pupitre.prerm", "remove").code()).isEqualTo(1);
        program.destroyForcibly().waitFor();
        assertThat(ask("pupitre.prerm", "remove")).isEqualTo(new Answer(0, ""));
        assertThat(ask("preinst", "upgrade", "0.1.0", "0.2.0")).isEqualTo(new Answer(0, ""));
    }

    /** An upgrade asks once, not also through the package that is there; a first installation has nothing to ask. */
    @Test
    void nothingElseIsRefused() throws Exception {
        start(JAVA);
        for (List<String> step : List.of(List.of("preinst", "install"), List.of("preinst", "abort-upgrade", "0.2.0"),
                List.of("pupitre.prerm", "upgrade", "0.2.0"), List.of("pupitre.prerm", "failed-upgrade", "0.1.0"))) {
            String[] arguments = step.subList(1, step.size()).toArray(String[]::new);
            assertThat(ask(step.getFirst(), arguments)).as("%s", step).isEqualTo(new Answer(0, ""));
        }
    }

    @Test
    void aProcessThatOnlyNamesTheFileIsNoRunningProgram() throws Exception {
        start("tail", JAVA);
        assertThat(ask("preinst", "upgrade", "0.1.0", "0.2.0")).isEqualTo(new Answer(0, ""));
    }
}
