package org.pupitre.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pupitre.disk.Places;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.entry.Hashes;

/** Where the emergency text journal of a library may be: in a folder on another disk than the library's own. */
public final class SecondPlace {
    private static final int NAME_BYTES = 8;
    private static final String OWNER = "owner:owner";
    private static final String DEVICE = "unix:dev";

    private final List<Path> folders;
    private final Path library;
    private final Object disk;
    private final Set<Object> owners;

    /**
     * For an open library; empty if nothing can be learned of its file.
     *
     * @param folders where to look, in this order
     */
    public static Optional<SecondPlace> of(Path library, List<Path> folders) {
        try {
            return folders.isEmpty() ? Optional.empty() : Optional.of(new SecondPlace(library, folders));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private SecondPlace(Path library, List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.library = RealPath.of(library);
        this.disk = disk(this.library);
        // On a stick everything may belong to someone else; what this user makes belongs to whom the home folder does.
        this.owners = new HashSet<>(List.of(Files.getAttribute(this.library, OWNER)));
        Path home = Path.of(System.getProperty("user.home", "."));
        if (Files.exists(home)) {
            owners.add(Files.getAttribute(home, OWNER));
        }
    }

    /**
     * The usual folders: the one that someone chose, that of the running user, that for temporary files.
     *
     * @param environment of which {@code XDG_RUNTIME_DIR} counts
     */
    public static List<Path> usual(Optional<Path> chosen, Map<String, String> environment, String temporary) {
        List<Path> folders = new ArrayList<>();
        chosen.ifPresent(folders::add);
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        for (String folder : List.of(runtime, temporary)) {
            if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    /** The emergency files that could be written now, in the order of the folders. */
    public List<Path> writable() {
        return folders.stream().filter(this::onAnotherDisk).map(this::in)
                .filter(file -> Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || ours(file)).toList();
    }

    /** The emergency files that are there, wherever; only plain files of the library's owner count. */
    public List<Path> present() {
        return folders.stream().flatMap(folder -> names().map(folder::resolve)).filter(this::ours).distinct().toList();
    }

    /** The name, and the one that an earlier program gave where a link leads to the usual library. */
    private Stream<String> names() {
        Path usual = Places.library();
        return RealPath.of(usual).equals(library)
                ? Stream.of(name(library), named(usual.toAbsolutePath().normalize()))
                : Stream.of(name(library));
    }

    private boolean onAnotherDisk(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.isWritable(folder) && !disk(folder).equals(disk);
        } catch (IOException e) {
            return false;
        }
    }

    private static Object disk(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(path, DEVICE)
                : Files.getFileStore(path);
    }

    /** In a folder for everyone, someone else may have put a file of this name. */
    private boolean ours(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && owners.contains(Files.getAttribute(file, OWNER, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return false;
        }
    }

    private Path in(Path folder) {
        return folder.resolve(name(library));
    }

    /** The name of the emergency files of a library. */
    public static String name(Path library) {
        return named(RealPath.of(library));
    }

    private static String named(Path library) {
        byte[] hash = Hashes.text(library.toString().getBytes(StandardCharsets.UTF_8));
        return "pupitre-" + HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".emergency";
    }
}
