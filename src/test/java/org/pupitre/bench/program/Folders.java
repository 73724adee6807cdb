package org.pupitre.bench.program;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders of the benches. */
public final class Folders {
    private Folders() {}

    /** Makes a folder with nothing in it. */
    public static Path fresh(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies the library and its witness, which is what a library that was closed consists of. */
    public static Path copyLibrary(Path library, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String end : new String[]{"", ".witness"}) {
            Path from = library.resolveSibling(library.getFileName() + end);
            if (Files.exists(from)) {
                Files.copy(from, folder.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.resolve(library.getFileName());
    }
}
