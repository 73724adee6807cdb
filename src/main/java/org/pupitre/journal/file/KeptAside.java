package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.pupitre.disk.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library as it was found after a crash. Opening it folds the write-ahead log into the file, which throws away what
 * of the log does not hold; so both are copied first, and kept if the check finds anything.
 */
public final class KeptAside {
    private static final Logger LOG = LoggerFactory.getLogger(KeptAside.class);
    private static final List<String> PARTS = List.of("", "-wal");
    private static final String FOUND = ".found";

    private final Path library;
    private final Path found;
    private final boolean copied;

    private KeptAside(Path library, Path found, boolean copied) {
        this.library = library;
        this.found = found;
        this.copied = copied;
    }

    /** Copies a library that was not closed; before anything is connected to it. */
    public static KeptAside beforeOpening(Path library) {
        Path log = part(library, "", "-wal");
        Path found = WorkFile.free(library, FOUND);
        try {
            boolean crashed = Files.exists(log) && Files.size(log) > 0;
            if (crashed) {
                for (String part : PARTS) {
                    Path copy = part(found, "", part);
                    Files.deleteIfExists(copy);
                    Files.createFile(copy, Disk.only(copy, "rw-------"));
                    Files.copy(part(library, "", part), copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return new KeptAside(library, found, crashed);
        } catch (IOException e) {
            // A full disk must not keep anybody from opening a library that is most likely whole.
            LOG.warn("the library was not copied before it was checked: {}", e.getClass());
            new KeptAside(library, found, true).drop();
            return new KeptAside(library, found, false);
        }
    }

    /** The library is whole: the copy goes. */
    public void drop() {
        for (String part : PARTS) {
            try {
                if (copied) {
                    Files.deleteIfExists(part(found, "", part));
                }
            } catch (IOException e) {
                LOG.warn("a copy stays: {}", e.getClass());
            }
        }
    }

    /** The library is damaged: the copy gets a name that says when, and lasts. */
    public void keep(Instant at) {
        String name = ".damaged-" + at.toString().replace(':', '-');
        for (String part : PARTS) {
            try {
                if (copied) {
                    Disk.sync(part(found, "", part));
                    Files.move(part(found, "", part), part(library, name, part));
                    Disk.syncFolder(library);
                }
            } catch (IOException e) {
                LOG.warn("a copy keeps its name: {}", e.getClass());
            }
        }
    }

    private static Path part(Path library, String name, String part) {
        return library.resolveSibling(library.getFileName() + name + part);
    }
}
