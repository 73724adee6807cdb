package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What Java finds in its environment when a launcher starts it: here Java is a script that prints it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LaunchersTest {
    private static final Path COMMON = Path.of("installer/common");
    private static final String[] SET_BEFORE = {"GDK_BACKEND=x11", "IBUS_ENABLE_SYNC_MODE=1"};

    @TempDir Path folder;

    @Test
    void theLauncherOfTheImageSetsWhatTheToolkitWouldSet() throws Exception {
        Path script = copy(Path.of("installer/linux/launcher.sh"), "bin/pupitre");
        copy(COMMON.resolve("locale.sh"), "lib/app/locale.sh");
        java("lib/runtime");
        assertThat(started(script)).contains(SET_BEFORE);
    }

    @Test
    void theLauncherOfTheProgramFolderSetsWhatTheToolkitWouldSet() throws Exception {
        Path script = copy(COMMON.resolve("bin/pupitre"), "bin/pupitre");
        copy(COMMON.resolve("locale.sh"), "lib/locale.sh");
        java("jdk");
        assertThat(started(script)).contains(SET_BEFORE);
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        assertThat(to.toFile().setExecutable(true)).isTrue();
        return to;
    }

    private void java(String name) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nenv\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private String[] started(Path script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(Set.of("GDK_BACKEND", "IBUS_ENABLE_SYNC_MODE"));
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.split("\n", -1);
    }
}
