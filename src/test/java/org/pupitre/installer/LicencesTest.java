package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The list of licences names exactly the parts the program has, in their versions, and every text is there. */
class LicencesTest {
    static final Path FOLDER = Path.of("assets", "licences");
    static final Path NOTICE = Path.of("NOTICE");

    private static Licences licences() throws IOException {
        return new Licences(FOLDER, NOTICE);
    }

    /** A new part, or a new version, has to be looked at and written into the list. */
    @Test
    void namesWhatTheBuildFinds() throws IOException {
        assertThat(licences().parts().stream().filter(Licences.Part::isFromMaven)
                .map(part -> part.artifact() + "-" + part.version()))
                .containsExactlyInAnyOrderElementsOf(PartsListTest.written().fromMaven());
    }

    @Test
    void sqliteHasTheVersionOfItsDriver() throws IOException {
        Map<String, String> versions = licences().parts().stream()
                .collect(Collectors.toMap(Licences.Part::name, Licences.Part::version));
        assertThat(versions.get("SQLite JDBC")).startsWith(versions.get("SQLite") + ".");
    }

    /** Apache-2.0 as it is published: LICENSE, the text beside the list, and the file in Jackson's jar. */
    @Test
    void ourOwnLicenceIsTheUnmodifiedText() throws Exception {
        Path licence = Path.of("LICENSE");
        assertThat(licence).hasSameBinaryContentAs(FOLDER.resolve("Apache-2.0.txt"));
        Path jackson = Path.of(JsonMapper.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (ZipFile jar = new ZipFile(jackson.toFile());
                InputStream published = jar.getInputStream(jar.getEntry("META-INF/LICENSE"))) {
            assertThat(Files.readAllBytes(licence)).isEqualTo(published.readAllBytes());
        }
    }

    @Test
    void everyTextIsThereAndNoOther(@TempDir Path copied) throws IOException {
        Licences licences = licences();
        Set<String> named = licences.parts().stream().flatMap(part -> part.texts().stream()).map(text -> text + ".txt")
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("parts.tsv")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        licences.copyTo(copied.resolve("LICENCES"), PartsListTest.written());
        String all = Files.readString(copied.resolve("LICENCES").resolve("LICENCES.txt"));
        assertThat(all).contains("Copyright 2026 Pupitre contributors", "JavaFX base 26.",
                "CLASSPATH\" EXCEPTION", "Eclipse Public License - v 2.0",
                "SIL OPEN FONT LICENSE", "Apache License");
        for (String name : List.of("OFL-1.1.txt", "Apache-2.0.txt", "NOTICE", "parts.cdx.json")) {
            assertThat(copied.resolve("LICENCES").resolve(name)).isNotEmptyFile();
        }
        assertThat(List.of(all.split("\n", -1))).filteredOn("SQLite-blessing"::equals).hasSize(1);
    }

    @Test
    void theFontsOwnLicenceIsTheSame() throws IOException {
        assertThat(FOLDER.resolve("OFL-1.1.txt")).hasSameTextualContentAs(Path.of("assets", "fonts", "OFL.txt"));
    }
}
