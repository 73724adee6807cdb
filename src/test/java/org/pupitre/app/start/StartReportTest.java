package org.pupitre.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.cli.common.Services;
import org.pupitre.journal.json.Json;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.node.ObjectNode;

/** The report of the start is written once a screen can be used, and only where it is asked for. */
@ExtendWith(ApplicationExtension.class)
class StartReportTest {
    @TempDir Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(StartReport.PROPERTY);
        StartReport.begin(InstantSource.system());
    }

    private void start(boolean sample) {
        Path file = folder.resolve("library.pupitre");
        Services services = new Services((_, _, _) -> 0, null, InstantSource.system(), System::nanoTime, file, "test",
                List.of());
        StartReport.begin(InstantSource.system());
        try (ConsoleWindow window = new ConsoleWindow(services, file, Locale.ENGLISH, (_, _) -> Optional.empty())) {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), sample));
            FrameCounter.await(5);
            Toolkit.call(() -> {
                stage.hide();
                return true;
            });
        }
    }

    private ObjectNode report(boolean sample) throws Exception {
        Path report = folder.resolve("report.json");
        System.setProperty(StartReport.PROPERTY, report.toString());
        start(sample);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(report));
        assertThat(folder.resolve("report.json.part")).doesNotExist();
        return Json.object(Files.readString(report));
    }

    @Test
    void namesTheConsoleAndTimesInTheirOrder() throws Exception {
        ObjectNode report = report(true);
        assertThat(report.get("screen").stringValue()).isEqualTo("console");
        assertThat(report.get("pid").longValue()).isEqualTo(ProcessHandle.current().pid());
        assertThat(List.of("mainMicros", "libraryMicros", "shownMicros", "usableMicros"))
                .extracting(name -> report.get(name).longValue()).isSorted()
                .isNotEmpty().allSatisfy(micros -> assertThat(micros).isGreaterThan(1_600_000_000_000_000L));
    }

    @Test
    void namesTheSessions() throws Exception {
        assertThat(report(false).get("screen").stringValue()).isEqualTo("sessions");
    }

    @Test
    void withoutThePropertyThereIsNone() {
        start(true);
        assertThat(folder.resolve("report.json")).doesNotExist();
    }
}
