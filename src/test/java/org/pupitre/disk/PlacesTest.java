package org.pupitre.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Path HOME = Path.of("/home/awa");

    @Test
    void eachSystemHasItsOwnDataFolder() {
        assertThat(Places.library("Linux", HOME, Map.of()))
                .isEqualTo(HOME.resolve(".local/share/pupitre/library.pupitre"));
        assertThat(Places.library("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Pupitre/library.pupitre"));
        assertThat(Places.library("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Pupitre/library.pupitre"));
        assertThat(Places.library("Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Roaming/Pupitre/library.pupitre"));
    }

    @Test
    void aDataFolderOfTheEnvironmentCountsWhereItIsAbsolute() {
        assertThat(Places.library("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/pupitre/library.pupitre"));
        assertThat(Places.library("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(HOME.resolve(".local/share/pupitre/library.pupitre"));
    }

    @Test
    void theHomeOfTheEnvironmentIsTheOneThatIsMeant() {
        Map<String, String> other = Map.of("HOME", "/srv/other");
        assertThat(Places.library("Linux", HOME, other))
                .isEqualTo(Path.of("/srv/other/.local/share/pupitre/library.pupitre"));
        assertThat(Places.logs("Linux", HOME, other)).isEqualTo(Path.of("/srv/other/.local/state/pupitre/log"));
    }
}
