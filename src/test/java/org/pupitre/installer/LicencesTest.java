package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of licences names exactly the parts the program has, in their versions, and every text is there. */
class LicencesTest {
    private static final Path FOLDER = Path.of("assets", "licences");
    /** Written by the build, see the pom. */
    private static final Path CLASS_PATH = Path.of("target", "runtime.classpath");

    @Test
    void namesWhatIsOnTheClassPath() throws IOException {
        Set<String> listed = new Licences(FOLDER).parts().stream().filter(part -> !part.artifact().equals("-"))
                .map(part -> part.artifact() + "-" + part.version()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(artifacts(Files.readString(CLASS_PATH)));
    }

    @Test
    void aNewVersionOrANewPartIsNoticed() {
        assertThat(artifacts("a/javafx-base-26.0.2.jar" + File.pathSeparator + "a/javafx-base-26.0.2-linux.jar"))
                .containsExactly("javafx-base-26.0.2");
        assertThat(artifacts("a/javafx-base-26.0.3-mac-aarch64.jar" + File.pathSeparator + "b/new-1.0.jar"))
                .containsExactly("javafx-base-26.0.3", "new-1.0");
    }

    /** Names and versions of jars, without the systems they are made for. */
    private static Set<String> artifacts(String classPath) {
        return Stream.of(classPath.strip().split(File.pathSeparator, -1))
                .map(jar -> Path.of(jar).getFileName().toString())
                .map(name -> name.replaceFirst("(-(linux|mac|win)(-aarch64)?)?\\.jar$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsThereAndNoOther(@TempDir Path copied) throws IOException {
        Licences licences = new Licences(FOLDER);
        Set<String> named = licences.parts().stream().flatMap(part -> part.texts().stream()).map(text -> text + ".txt")
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("parts.tsv")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        licences.copyTo(copied.resolve("LICENCES"));
        String all = Files.readString(copied.resolve("LICENCES").resolve("LICENCES.txt"));
        assertThat(all).contains("JavaFX base 26.", "CLASSPATH\" EXCEPTION", "Eclipse Public License - v 2.0",
                "SIL OPEN FONT LICENSE", "Apache License");
        assertThat(copied.resolve("LICENCES").resolve("OFL-1.1.txt")).exists();
        assertThat(List.of(all.split("\n", -1))).filteredOn("SQLite-blessing"::equals).hasSize(1);
    }

    @Test
    void theFontsOwnLicenceIsTheSame() throws IOException {
        assertThat(FOLDER.resolve("OFL-1.1.txt")).hasSameTextualContentAs(Path.of("assets", "fonts", "OFL.txt"));
    }
}
