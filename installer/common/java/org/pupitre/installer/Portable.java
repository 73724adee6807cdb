package org.pupitre.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives to unpack anywhere. */
final class Portable {
    private Portable() {}

    /** For Linux: rights and times of the files stay. */
    static Path tar(Path image, Path folder, ProgramVersion version) throws IOException, InterruptedException {
        Path file = folder.resolve("pupitre-" + version.numbers() + "-linux-" + Debian.architecture() + ".tar.gz");
        Tools.program(
                List.of("tar", "--create", "--gzip", "--owner=0", "--group=0", "--file", file.toString(), "--directory",
                        image.getParent().toString(), image.getFileName().toString()));
        return file;
    }

    /** For Windows. */
    static Path zip(Path image, Path folder, ProgramVersion version) throws IOException {
        Path file = folder.resolve("pupitre-" + version.numbers() + "-windows.zip");
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(image)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(image.getParent().relativize(path).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(path));
                out.putNextEntry(entry);
                Files.copy(path, out);
                out.closeEntry();
            }
        }
        return file;
    }
}
