package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package of the program says what it is for. */
class PackageDocsTest {
    @Test
    void everyPackageOfTheProgramSaysWhatItIsFor() {
        assertThat(PackageDocs.faults(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void silentAndEndlessPackagesAreFound(@TempDir Path sources) throws IOException {
        write(sources, "silent/A.java", "class A {}");
        write(sources, "empty/package-info.java", "package empty;");
        write(sources, "endless/package-info.java", "/**\n * a\n * b\n * c\n * d\n * e\n */\npackage endless;");
        write(sources, "good/package-info.java", "/**\n * What it knows.\n * What it never knows.\n */\npackage good;");
        Files.createDirectories(sources.resolve("nothing"));

        assertThat(PackageDocs.faults(sources)).containsExactly("empty says in 0 lines what it is, not in one to four",
                "endless says in 5 lines what it is, not in one to four", "silent has no package-info");
    }

    private static void write(Path sources, String name, String text) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
