package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time zones that were chosen are written down and read again, whatever an older or a damaged file has in their place. */
class ZonesKeptTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId SUVA = ZoneId.of("Pacific/Fiji");

    @TempDir Path folder;
    private Path library;

    @BeforeEach
    void begin() {
        library = folder.resolve("library.pupitre");
    }

    private Settings read(String file) throws Exception {
        Files.writeString(folder.resolve("library.pupitre.settings.json"), file);
        return Settings.read(library);
    }

    @Test
    void theyAreFoundAgainInTheirOrder() throws Exception {
        Settings chosen = Settings.NONE.withZones(List.of(TOKYO, SUVA));
        chosen.write(library);
        assertThat(Settings.read(library)).isEqualTo(chosen);
        chosen.withZones(List.of(SUVA)).write(library);
        assertThat(Settings.read(library).zones()).containsExactly(SUVA);
        chosen.withZones(List.of()).write(library);
        assertThat(Settings.read(library)).isEqualTo(Settings.NONE);
    }

    @Test
    void aFileWithoutThemHasNone() throws Exception {
        assertThat(read("{\"theme\": \"DARK\"}").zones()).isEmpty();
    }

    @Test
    void whatIsNoZoneIsLeftOutAndTheRestIsRead() throws Exception {
        Settings read =
                read("""
                {"theme": "DARK", "zones": ["Mars/Olympus", 7, "Asia/Tokyo", null, "Asia/Tokyo", "Pacific/Fiji", "UTC"]}""");
        assertThat(read.zones()).containsExactly(TOKYO, SUVA);
        assertThat(read.console().theme()).isEqualTo("DARK");
        assertThat(read("{\"theme\": \"DARK\", \"zones\": \"Asia/Tokyo\"}").zones()).isEmpty();
        assertThat(read("{\"theme\": \"DARK\", \"zones\": {\"a\": 1}}").console().theme()).isEqualTo("DARK");
    }

    @Test
    void aFileOfZonesAloneIsOurs() throws Exception {
        Settings.NONE.withZones(List.of(TOKYO)).write(library);
        assertThat(Settings.NONE.write(library)).as("nothing was in the way").isEmpty();
    }

    @Test
    void neverMoreThanTwoAndNeverOneTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.NONE.withZones(List.of(TOKYO, SUVA, ZoneId.of("UTC"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.NONE.withZones(List.of(TOKYO, TOKYO)));
    }
}
