package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the strip was on each screen is written down and read again; what is no place is left out. */
class StripPlacementTest {
    @TempDir Path folder;

    @Test
    void eachScreenKeepsItsOwn() throws Exception {
        Path library = folder.resolve("library.pupitre");
        Settings chosen = Settings.NONE.withStrip("1440x900+0+0", new StripPlacement(12, 700, false))
                .withStrip("1080x1920+1440+0", new StripPlacement(796, 12, true))
                .withStrip("1440x900+0+0", new StripPlacement(40, 600, false));
        chosen.write(library);
        assertThat(Settings.read(library).strips()).isEqualTo(chosen.strips()).hasSize(2)
                .containsEntry("1440x900+0+0", new StripPlacement(40, 600, false));
    }

    @Test
    void whatIsNoPlaceIsLeftOut() throws Exception {
        Path library = folder.resolve("library.pupitre");
        Files.writeString(folder.resolve("library.pupitre.settings.json"), """
                {"theme": "DARK", "strips": {"a": {"x": 5, "y": "low"}, "b": 7, "c": {"x": -9, "y": 4000000}}}""");
        Settings read = Settings.read(library);
        assertThat(read.console().theme()).isEqualTo("DARK");
        assertThat(read.strips()).containsOnlyKeys("c").containsEntry("c", new StripPlacement(0, 100_000, false));
    }
}
