package org.pupitre.failure;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A log file that only its owner may read, from its first moment on. */
final class PrivateFile extends RollingFileAppender<ILoggingEvent> {
    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var only = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try {
                Files.createDirectories(file.toAbsolutePath().getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.createFile(file, only);
            } catch (FileAlreadyExistsException known) {
                addInfo("going on with the file that is there");
            }
        }
        super.openFile(name);
    }
}
