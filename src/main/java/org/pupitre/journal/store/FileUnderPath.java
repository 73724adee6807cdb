package org.pupitre.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.disk.Disk;
import org.pupitre.journal.file.Presence;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is under the path of a library that is open: the file as this program left it, another that holds the same, or one that
 * must not be written to.
 */
final class FileUnderPath {
    private static final Logger LOG = LoggerFactory.getLogger(FileUnderPath.class);

    private final Path file;
    private Presence presence;
    /** What the file holds by itself, as this connection left it. */
    private Optional<FileContent> content;
    /** What was last judged under the path, and whether it is this library; asked again only once it looks different. */
    private @Nullable Object judged;
    private boolean judgedOurs;
    /** Where the log is that was taken out of the way of another file; null while it is in its place. */
    private @Nullable Path logAside;

    FileUnderPath(Path file) {
        this.file = file;
        this.presence = Presence.of(file);
        this.content = FileContent.of(file);
    }

    /** The file that is under the path now is the one that is open from now on. */
    void begin() {
        presence = Presence.of(file);
        content = FileContent.of(file);
    }

    /** Whether nothing is under the path, or a file without content. */
    boolean empty() {
        return presence.empty();
    }

    boolean logIsThere() {
        return presence.logIsThere();
    }

    /** Whether this library is under the path. */
    boolean isOurs() {
        return ours(presence.look());
    }

    /** Whether there is a file under the path that is not this library. */
    boolean isAnother() {
        Presence.Here here = presence.look();
        return here != Presence.Here.GONE && !ours(here);
    }

    /** Whether another file than the one that is open is under the path, and holds the same. */
    boolean isACopy() {
        return presence.look() == Presence.Here.OTHER && ours(Presence.Here.OTHER);
    }

    /**
     * Makes sure that the log is as short on disk as SQLite made it, which does not wait for that. The log has no locks that
     * closing it could drop.
     */
    void syncLog() {
        try {
            if (Files.exists(presence.log())) {
                Disk.sync(presence.log());
            }
        } catch (IOException e) {
            throw LibraryException.of(e, file);
        }
    }

    /** What is written to a file that is no longer under its path, or beside which another is, would be lost. */
    void insist() {
        Presence.Here here = presence.look();
        if (here == Presence.Here.GONE) {
            throw new LibraryException(LibraryException.Kind.VANISHED, null, file);
        }
        if (!ours(here)) {
            throw new LibraryException(LibraryException.Kind.REPLACED, null, file);
        }
        presence.remember();
        bringLogBack();
    }

    /** The same once more after the commit, which may itself have folded the log into the file. */
    void insistStill(Connection connection) throws SQLException {
        Presence.Here here = presence.look();
        if (here == Presence.Here.CHANGED) {
            settle(connection);
            here = presence.look();
        }
        if (here != Presence.Here.SAME) {
            throw new LibraryException(here == Presence.Here.GONE
                    ? LibraryException.Kind.VANISHED
                    : LibraryException.Kind.REPLACED, null, file);
        }
    }

    /** The log was folded into the file by this connection, if what the file holds now is all there is. */
    void settle(Connection connection) throws SQLException {
        if (presence.look() != Presence.Here.CHANGED) {
            return;
        }
        Optional<FileContent> now = FileContent.of(file);
        if (now.isPresent() && now.get().tip().equals(Driver.query(connection, FileContent.TIP))) {
            content = now;
            presence.remember();
        }
    }

    /**
     * Whether what is under the path is this library: the file that is open, as it was left, or one that holds the same. A copy
     * that is older, or is being written, is not.
     */
    private boolean ours(Presence.Here here) {
        if (here == Presence.Here.SAME || here == Presence.Here.GONE) {
            return here == Presence.Here.SAME;
        }
        if (!presence.seenAgain(judged)) {
            judged = presence.seen();
            judgedOurs = content.isPresent() && content.equals(FileContent.of(file));
        }
        return judgedOurs;
    }

    /**
     * Where another file is in the library's place, takes the log out of its way: SQLite would take it for the log of that
     * file when it is opened next. Once the library is back in its place, so is the log.
     *
     * @param ending of the name it gets beside the library
     */
    void putLogAside(String ending) {
        if (!isAnother() || logAside != null || !presence.logIsThere()) {
            return;
        }
        Path aside = file.resolveSibling(file.getFileName() + ending);
        try {
            Files.move(presence.log(), aside);
            logAside = aside;
        } catch (IOException e) {
            LOG.warn("the log stays where it is: {}", e.getClass());
        }
    }

    private void bringLogBack() {
        Path aside = logAside;
        if (aside != null && Files.notExists(presence.log())) {
            try {
                Files.move(aside, presence.log());
                logAside = null;
            } catch (IOException e) {
                throw LibraryException.of(e, file);
            }
        }
    }
}
