package org.pupitre.journal.value;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The library could not be opened, read or written. Carries one sentence for people: its key and arguments. */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The disk is full; nothing was written. */
        FULL,
        /** The disk or stick answers with errors. */
        IO,
        /** The disk failed while writing and since: no one knows what is on it. The same command can be sent again. */
        UNSURE,
        /** The file is no longer under its path: moved, removed, or its disk is gone. Argument: the file. */
        VANISHED,
        /** Another file is under its path; nothing is written to it. Argument: the file. */
        REPLACED,
        /** Another program has the library open. */
        LOCKED,
        /** The file or its folder may not be written. */
        READ_ONLY,
        /** The folder, often a stick or another disk, is not there. Argument: the file. */
        GONE,
        /** The folder is copied by a cloud service while it is written. Arguments: the file, the usual place. */
        CLOUD,
        /** The folder is on another computer. Arguments: the file, the usual place. */
        NETWORK,
        /** The file is something else. Argument: the file. */
        NOT_A_LIBRARY,
        /** The file was written by a newer program. Arguments: the file, its version, the newest known. */
        NEWER,
        /** The file is damaged; {@link #findings()} tell how. Argument: the file. */
        DAMAGED,
        /** The file is gone though its witness is there. Arguments: the file, how many entries it had. */
        MISSING,
        /** The library was opened to look at only, since it is damaged and no one has decided yet. Argument: the file. */
        LOOKING,
        /** A backup does not hold what was saved. Argument: its file. */
        BAD_BACKUP,
        /** No library can be at this path. Argument: the path. */
        BAD_PATH,
        /** The path or the name is too long, with what is beside a library. Arguments: the path, the most bytes of a name. */
        TOO_LONG,
        /** The database cannot be used as promised. Argument: what differs. */
        UNSAFE,
        /** An entry of a kind or version that this program does not know. Arguments: seq, kind, version. */
        UNKNOWN_ENTRY,
        /** An entry whose body does not fit its kind. Arguments: seq, kind, version. */
        BAD_ENTRY,
        /** Anything else. */
        OTHER
    }

    private final Kind kind;
    private final transient Object[] arguments;
    private final transient @Nullable Findings findings;

    public LibraryException(Kind kind, @Nullable Throwable cause, Object... arguments) {
        super(kind + (arguments.length == 0 ? "" : " " + java.util.List.of(arguments)), cause);
        this.kind = kind;
        this.arguments = arguments.clone();
        this.findings = null;
    }

    private LibraryException(Findings findings, Object file) {
        super(Kind.DAMAGED + " " + findings);
        this.kind = Kind.DAMAGED;
        this.arguments = new Object[]{file};
        this.findings = findings;
    }

    public static LibraryException damaged(Object file, Findings findings) {
        return new LibraryException(findings, file);
    }

    /** What a check found, where the library is damaged. */
    public Optional<Findings> findings() {
        return Optional.ofNullable(findings);
    }

    /** The exception for what the file system threw. */
    public static LibraryException of(IOException e, Path file) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        Kind kind = said.contains("no space") || said.contains("not enough space")
                ? Kind.FULL
                : e instanceof AccessDeniedException ? Kind.READ_ONLY : Kind.IO;
        return new LibraryException(kind, e, file);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the fault is the disk's, so that it may be over later, and not in what was to be written. */
    public boolean ofTheDisk() {
        return switch (kind) {
            case FULL, IO, UNSURE, VANISHED, REPLACED, GONE, LOCKED, READ_ONLY, DAMAGED -> true;
            case NOT_A_LIBRARY, NEWER, MISSING, LOOKING, BAD_BACKUP, CLOUD, NETWORK, BAD_PATH, TOO_LONG, UNSAFE,
                    UNKNOWN_ENTRY, BAD_ENTRY, OTHER -> false;
        };
    }

    /** The key of the sentence that says it. */
    public String key() {
        return switch (kind) {
            case FULL -> "library.problem.FULL";
            case IO -> "library.problem.IO";
            case UNSURE -> "library.problem.UNSURE";
            case VANISHED -> "library.problem.VANISHED";
            case LOCKED -> "library.problem.LOCKED";
            case READ_ONLY -> "library.problem.READ_ONLY";
            case REPLACED -> "library.problem.REPLACED";
            case GONE -> "library.problem.GONE";
            case CLOUD -> "library.problem.CLOUD";
            case NETWORK -> "library.problem.NETWORK";
            case NOT_A_LIBRARY -> "library.problem.NOT_A_LIBRARY";
            case NEWER -> "library.problem.NEWER";
            case DAMAGED -> "library.problem.DAMAGED";
            case MISSING -> "library.problem.MISSING";
            case LOOKING -> "library.problem.LOOKING";
            case BAD_BACKUP -> "library.problem.BAD_BACKUP";
            case BAD_PATH -> "library.problem.BAD_PATH";
            case TOO_LONG -> "library.problem.TOO_LONG";
            case UNSAFE -> "library.problem.UNSAFE";
            case UNKNOWN_ENTRY -> "library.problem.UNKNOWN_ENTRY";
            case BAD_ENTRY -> "library.problem.BAD_ENTRY";
            case OTHER -> "library.problem.OTHER";
        };
    }

    /** The arguments of the sentence, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
