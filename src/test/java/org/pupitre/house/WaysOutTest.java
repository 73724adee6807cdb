package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.Main;

/**
 * Every way out of the working screens is known, and whether what takes it has passed the gate. A new class that writes to the
 * clipboard or has a file leave the library must be looked at and named here.
 */
class WaysOutTest {
    /** Passes the gate. */
    private static final String GATE = "gate";
    /** A working copy, which names everyone and is not for publication. */
    private static final String WORKING = "working";
    /** What a person selects, types or moves by hand. */
    private static final String BY_HAND = "by hand";
    /** Holds nothing of a session. */
    private static final String NOTHING = "nothing";

    private static final Map<String, String> CLIPBOARD = Map.of("ui.held.HeldView", GATE, "ui.kit.field.Entries",
            BY_HAND, "ui.kit.list.RowDrag", BY_HAND, "ui.kit.FailureCard", NOTHING, "ui.meeting.MeetingDesk",
            GATE);
    private static final Map<String, String> FILES = Map.of("task.export.ExportFile", GATE, "task.BundleDesk", WORKING,
            "task.texts.SaveTextFile", BY_HAND);

    @Test
    void theClipboard() {
        assertThat(found(c -> c.getDirectDependenciesFromSelf().stream().anyMatch(
                d -> d.getTargetClass().getName().equals("javafx.scene.input.ClipboardContent"))))
                .isEqualTo(CLIPBOARD.keySet());
    }

    @Test
    void filesThatLeaveTheLibrary() {
        assertThat(found(c -> c.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("NoteTraffic")
                        && call.getTarget().getName().equals("leave"))))
                .isEqualTo(FILES.keySet());
    }

    private static Set<String> found(Predicate<JavaClass> way) {
        return new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation())
                .stream().filter(way)
                .map(c -> c.getName().replaceFirst("^org\\.pupitre\\.", "").replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }
}
