package org.pupitre.app.window;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.layout.Region;

import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.AboutSheet;
import org.pupitre.ui.library.LicencedPart;

/** Gathers what the sheet about the program tells. */
final class AboutPage {
    private static final String NONE = "-";

    private AboutPage() {}

    /**
     * The sheet, to be over the first screen or the console.
     *
     * @param library the file that is open
     * @param leave   takes the sheet away
     */
    static Region sheet(Path library, Words words, Runnable leave) {
        return new AboutSheet(facts(library), parts(), words, leave);
    }

    private static AboutSheet.Facts facts(Path library) {
        String java = System.getProperty("java.runtime.version", "") + ", " + System.getProperty("java.vendor", "");
        return new AboutSheet.Facts(version(), java, System.getProperty("javafx.runtime.version", ""),
                library.toAbsolutePath().toString());
    }

    /** As it is in the program's jar; run from its classes it has none. */
    private static String version() {
        CodeSource source = AboutPage.class.getProtectionDomain().getCodeSource();
        try {
            File jar = source == null ? new File("") : new File(source.getLocation().toURI());
            if (jar.isFile()) {
                try (JarFile file = new JarFile(jar)) {
                    var entries = file.getManifest().getMainAttributes();
                    return entries.getValue("Implementation-Version") + " (" + entries.getValue("Build-Commit") + ")";
                }
            }
        } catch (URISyntaxException | IOException unreadable) {
            return NONE;
        }
        return NONE;
    }

    /** All parts of the program, each with its licence and the texts of it. */
    static List<LicencedPart> parts() {
        return read("parts.tsv").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(part -> new LicencedPart(part[0], part[2].equals(NONE) ? "" : part[2], part[3], part[4],
                        Stream.of(part[5].split(" ", -1)).map(name -> read(name + ".txt").strip())
                                .collect(Collectors.joining("\n\n\n"))))
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = AboutPage.class.getResourceAsStream("/licences/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing /licences/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /licences/" + name, e);
        }
    }
}
