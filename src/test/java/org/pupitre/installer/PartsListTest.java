package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The delivered list in the form of CycloneDX names every part with its version and the licence that was looked up. */
class PartsListTest {
    private static final Map<String, String> JAVA = Map.of("version", "25.0.3+9", "publisher", "Eclipse Adoptium");

    /** Written by the build, see the pom. */
    static PartsList written() throws IOException {
        return PartsList.read(Path.of("target", "parts.json"));
    }

    @Test
    void everyPartHasItsVersionAndItsLicence() throws IOException {
        List<Licences.Part> parts = new Licences(LicencesTest.FOLDER, LicencesTest.NOTICE).parts();
        PartsList list = written();
        list.complete(parts, JAVA);
        JsonNode read = JsonMapper.builder().build().readTree(list.asText());

        assertThat(read.at("/bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(read.at("/metadata/component/name").asString()).isEqualTo("pupitre");
        assertThat(read.at("/metadata/component/licenses/0/license/id").asString()).isEqualTo("Apache-2.0");
        for (Licences.Part part : parts) {
            List<JsonNode> found = read.required("components").valueStream()
                    .filter(c -> c.required("name").asString()
                            .equals(part.isFromMaven() ? part.artifact() : part.name()))
                    .toList();
            if (part.isProgram()) {
                assertThat(found).isEmpty();
                continue;
            }
            assertThat(found).as(part.name()).isNotEmpty();
            for (JsonNode component : found) {
                JsonNode licence = component.at("/licenses/0");
                assertThat(licence.path("expression").asString(licence.at("/license/name").asString("")))
                        .as(part.name()).isEqualTo(part.licence());
                assertThat(component.path("version").asString("-")).as(part.name())
                        .isEqualTo(part.isJava() ? "25.0.3+9" : part.version());
            }
        }
        assertThat(read.required("components").valueStream().map(c -> c.required("bom-ref").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPartThatWasNotLookedUpIsNamed() throws IOException {
        PartsList list = written();
        assertThatThrownBy(() -> list.complete(List.of(), JAVA)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in parts.tsv");
    }

    @Test
    void somethingElseIsNoList(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("parts.json"), "[]");
        assertThatThrownBy(() -> PartsList.read(file)).isInstanceOf(IOException.class);
    }
}
