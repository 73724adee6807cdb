package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.ui.shell.zone.ZoneMemory;

/** The zones that were chosen are there at the next start; a disk that refuses is told, and they hold until then. */
class ZonesRememberedTest {
    private static final ZoneId AMMAN = ZoneId.of("Asia/Amman");
    private static final List<ZoneId> CHOSEN = List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("UTC+03:00"));

    @TempDir Path folder;

    @Test
    void theyAreThereAtTheNextStart() {
        Path library = folder.resolve("library.pupitre");
        KeptChoices kept = new KeptChoices(library);
        ZoneMemory zones = kept.zones(AMMAN);
        assertThat(zones.here()).contains(AMMAN);
        assertThat(zones.chosen()).isEmpty();
        assertThat(zones.keep(CHOSEN)).isTrue();
        assertThat(kept.zones(AMMAN).chosen()).as("in the next window").isEqualTo(CHOSEN);
        assertThat(new KeptChoices(library).zones(AMMAN).chosen()).isEqualTo(CHOSEN);
    }

    @Test
    void aDiskThatRefusesIsTold() {
        Path nowhere = folder.resolve("gone").resolve("library.pupitre");
        ZoneMemory zones = new KeptChoices(nowhere).zones(AMMAN);
        assertThat(zones.keep(CHOSEN)).isFalse();
        assertThat(zones.chosen()).as("they hold until the program ends").isEqualTo(CHOSEN);
        assertThat(new KeptChoices(nowhere).zones(AMMAN).chosen()).isEmpty();
    }
}
