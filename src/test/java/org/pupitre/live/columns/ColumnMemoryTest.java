package org.pupitre.live.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.live.Settings;

/** The columns that were chosen for a header are found again, and the oldest are forgotten. */
class ColumnMemoryTest {
    @TempDir private Path folder;

    @Test
    void whatWasChosenIsFoundAgainBesideTheLibrary() throws IOException {
        Path library = folder.resolve("a.pupitre");
        Settings chosen =
                Settings.NONE.withColumns(ColumnMemory.NONE.with("wer|was", Map.of("wer", "NAME", "was", "")));
        chosen.write(library);

        assertThat(Settings.read(library)).isEqualTo(chosen);
    }

    @Test
    void theOldestGoAndEndlessHeadersAreNotKept() {
        ColumnMemory memory = ColumnMemory.NONE.with("x".repeat(5000), Map.of("x", "NAME"));
        for (int i = 0; i <= ColumnMemory.MOST_HEADERS; i++) {
            memory = memory.with("h" + i, Map.of("h", "NAME"));
        }

        assertThat(memory.byHeader()).hasSize(ColumnMemory.MOST_HEADERS).doesNotContainKey("h0");
    }
}
