package org.pupitre.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files that an earlier program wrote, as they are kept under {@code src/test/resources/compat}; see the README of each. */
public final class OldFiles {
    private static final Path ALL = Path.of("src/test/resources/compat");

    private final Path kept;
    private final Path folder;

    private OldFiles(Path kept, Path folder) {
        this.kept = kept;
        this.folder = folder;
    }

    /** The commits whose files are kept, oldest first. */
    public static List<String> commits() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted(Comparator.naturalOrder())
                    .map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the files of a commit into a folder. */
    public static OldFiles of(String commit, Path folder) throws IOException {
        OldFiles files = new OldFiles(ALL.resolve(commit), folder);
        files.unpack("library.zip");
        files.unpack("copy.zip");
        return files;
    }

    private void unpack(String name) throws IOException {
        try (InputStream in = Files.newInputStream(kept.resolve(name)); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    /** The moderator's library, with its witness and one backup beside it. */
    public Path library() {
        return folder.resolve("library.pupitre");
    }

    /** The rapporteur's copy. */
    public Path copy() {
        return folder.resolve("copy.pupitre");
    }

    /** What the moderator gave to the rapporteur. */
    public Path given() {
        return kept.resolve("session-1.pupitre-bundle");
    }

    /** What the rapporteur brought back. */
    public Path back() {
        return kept.resolve("back.pupitre-bundle");
    }

    /** What was counted when they were made. */
    public String fact(String name) {
        Properties facts = new Properties();
        try (InputStream in = Files.newInputStream(kept.resolve("facts.properties"))) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.getProperty(name);
    }
}
