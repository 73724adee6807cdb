package org.pupitre.bench.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes looked at from outside, with a small script in the place of the program. */
@EnabledOnOs(OS.LINUX)
class ProgramTest {
    /** Leaves the report of a start where it is told to, then waits. */
    private static final String REPORTS = """
            #!/bin/sh
            file=$(echo "$JAVA_TOOL_OPTIONS" | sed 's/.*report=\\([^ ]*\\).*/\\1/')
            now=$(date +%s%N | cut -c1-16)
            echo "{\\"usableMicros\\": $now, \\"mainMicros\\": $now, \\"pid\\": $$}" > "$file.part"
            mv "$file.part" "$file"
            exec sleep 60
            """;

    @TempDir Path folder;

    private Path put(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Program find() throws IOException {
        return Program.find(folder, null, Files.createDirectories(folder.resolve("work")));
    }

    @Test
    void theImageIsTakenBeforeThePlainBuildAndSaysSo() throws IOException {
        assertThatThrownBy(this::find).isInstanceOf(IOException.class).hasMessageContaining("build the program first");
        put("pupitre/bin/pupitre", REPORTS);
        assertThat(find().sentence()).contains("plain build", "no image", "into memory");
        put("image/pupitre/bin/pupitre", REPORTS);
        assertThat(find().sentence()).contains("the image made by the installer").doesNotContain("plain");
        assertThat(Program.find(folder, ":7", folder).sentence()).contains("a window on");
    }

    @Test
    void aStartIsTimedAndItsMemoryRead() throws IOException, InterruptedException {
        put("pupitre/bin/pupitre", REPORTS);
        Program.Started started = find().window("console");
        assertThat(started.usable()).isBetween(0.0, 60_000.0);
        assertThat(started.megabytes()).isPositive();
        assertThat(started.moment("mainMicros")).isEqualTo(started.usable());
        assertThat(started.moment("shownMicros")).isNaN();
        started.kill();
        assertThat(started.process().isAlive()).isFalse();
    }

    @Test
    void aProgramThatDoesNotStartIsNamedWithWhatItSaid() throws IOException {
        put("pupitre/bin/pupitre", "#!/bin/sh\necho no luck\nexit 3\n");
        assertThatThrownBy(() -> find().window("console")).isInstanceOf(IOException.class)
                .hasMessageContaining("no luck");
    }

    @Test
    void theSystemTellsOfAProcess() throws IOException {
        long self = ProcessHandle.current().pid();
        assertThat(Proc.residentMegabytes(self)).isBetween(10.0, 100_000.0);
        assertThat(Proc.cpuSeconds(self)).isPositive();
        assertThat(Proc.threads(self)).isGreaterThan(3);
        assertThat(Proc.load()).matches("[0-9.]+");
    }
}
