package org.pupitre.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are whole or not there: written under another name, synced, renamed. */
public final class Disk {
    private Disk() {}

    /**
     * Writes a file, in the place of the one that was there.
     *
     * @throws IOException if the disk says no; the old file is untouched then
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Path fresh = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            Files.write(fresh, content);
            publish(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Makes a finished file appear under its name, in one step and for good. */
    public static void publish(Path made, Path file) throws IOException {
        sync(made);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file);
    }

    public static void sync(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }

    /** Makes a folder for the user's eyes only, with those around it that are not there; it is on disk when this returns. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path around = folder.toAbsolutePath().getParent();
        if (around != null) {
            makeFolder(around);
        }
        try {
            Files.createDirectory(folder, only(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        syncFolder(folder);
    }

    /** Makes sure that the folder knows of a file that was made, renamed or removed. Windows does that by itself. */
    public static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }

    /** Rights for a file to be made, where the file system knows such rights. */
    public static FileAttribute<?>[] only(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
