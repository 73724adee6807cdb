package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.pupitre.journal.value.LibraryException;

/**
 * Tells whether a folder is none for a live library: one that a cloud service copies while it is written, or one on
 * another computer. Found by the names that services give their folders, by the marks they leave in them, and by the
 * kind of the file system; a service that leaves neither name nor mark is not found.
 */
final class Whereabouts {
    private static final Pattern CLOUD_NAMES = Pattern.compile("dropbox( \\(.*\\))?|onedrive( ?- ?.*)?|google ?drive"
            + "|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|pcloud ?drive|pcloudsync");
    private static final List<String> FILE_MARKS = List.of(".dropbox", ".owncloudsync.log", ".nextcloudsync.log");
    private static final List<String> FOLDER_MARKS =
            List.of(".stfolder", ".dropbox.cache", ".tmp.drivedownload", ".tmp.driveupload");
    /** Databases of the clients of ownCloud and Nextcloud. */
    private static final String DATABASE_MARKS = "{.sync_*.db,._sync_*.db,.csync_journal.db}";
    private static final Set<String> NETWORKS = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
            "9p", "ncpfs", "afs", "afpfs", "webdav", "davfs", "davfs2", "ceph", "glusterfs", "fuse.sshfs",
            "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.s3fs",
            "macfuse.sshfs", "osxfuse.sshfs");

    private Whereabouts() {}

    /** What speaks against a folder that is there; empty if nothing does. */
    static Optional<LibraryException.Kind> against(Path folder) {
        return against(folder, Whereabouts::typeOf);
    }

    /**
     * @param types the kind of the file system that a folder is on, as Java names it; empty if it cannot be told
     */
    static Optional<LibraryException.Kind> against(Path folder, UnaryOperator<String> types) {
        Path real = real(folder);
        if (isNetwork(real, types)) {
            return Optional.of(LibraryException.Kind.NETWORK);
        }
        for (Path step = real; step != null; step = step.getParent()) {
            if (isNamedLikeACloud(step) || isMarked(step)) {
                return Optional.of(LibraryException.Kind.CLOUD);
            }
        }
        return Optional.empty();
    }

    private static boolean isNetwork(Path folder, UnaryOperator<String> types) {
        Path root = folder.getRoot();
        if (root == null || root.toString().startsWith("\\\\")) {
            return root != null;
        }
        String type = types.apply(folder.toString()).toLowerCase(Locale.ROOT);
        // A machine whose very root is of that kind has no other disk to send anybody to.
        return NETWORKS.contains(type) && !type.equals(types.apply(root.toString()).toLowerCase(Locale.ROOT));
    }

    private static boolean isNamedLikeACloud(Path step) {
        Path name = step.getFileName();
        return name != null && CLOUD_NAMES.matcher(name.toString().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isMarked(Path step) {
        if (FILE_MARKS.stream().anyMatch(mark -> Files.isRegularFile(step.resolve(mark)))
                || FOLDER_MARKS.stream().anyMatch(mark -> Files.exists(step.resolve(mark)))) {
            return true;
        }
        try (DirectoryStream<Path> databases = Files.newDirectoryStream(step, DATABASE_MARKS)) {
            return databases.iterator().hasNext();
        } catch (IOException | DirectoryIteratorException unreadable) {
            return false;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath();
        }
    }

    private static String typeOf(String folder) {
        try {
            return Files.getFileStore(Path.of(folder)).type();
        } catch (IOException e) {
            return "";
        }
    }
}
