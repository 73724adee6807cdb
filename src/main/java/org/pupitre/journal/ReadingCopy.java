package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.pupitre.disk.RealPath;

/** A copy of a library that is where nothing may be written, in the application's own folder, to be read there. */
public final class ReadingCopy {
    private static final String FOLDER = "copies";

    private ReadingCopy() {}

    /**
     * Copies a library that no program has open, with what is beside it and belongs to it.
     *
     * @param home the application's own folder
     * @return the copy
     * @throws IOException if it cannot be read, or the copy not be written
     */
    public static Path make(Path library, Path home) throws IOException {
        Path folder = free(home.resolve(FOLDER));
        Path real = RealPath.of(library);
        String name = String.valueOf(real.getFileName());
        for (Path part : parts(real, name)) {
            Files.copy(part, folder.resolve(String.valueOf(part.getFileName())));
        }
        return folder.resolve(name);
    }

    private static List<Path> parts(Path library, String name) throws IOException {
        Path folder = library.getParent();
        if (folder == null) {
            return List.of(library);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> belongs(String.valueOf(f.getFileName()), name))
                    .toList();
        }
    }

    private static boolean belongs(String file, String library) {
        return file.equals(library) || file.equals(library + "-wal") || file.equals(library + ".witness");
    }

    private static Path free(Path copies) throws IOException {
        int number = 1;
        while (Files.exists(copies.resolve(String.valueOf(number)))) {
            number++;
        }
        return Files.createDirectories(copies.resolve(String.valueOf(number)));
    }
}
