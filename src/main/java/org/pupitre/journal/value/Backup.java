package org.pupitre.journal.value;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verified copy of a library. All about it is in the name of its file, so that a list needs no file opened.
 *
 * @param at      when it was made
 * @param entries the number of its last entry, 0 if it has none
 * @param code    eight digits that differ where the content differs
 */
public record Backup(Path file, Instant at, Reason reason, long entries, String code) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)_([A-Z_]+)_(\\d{1,18})_([0-9a-f]{8})\\.pupitre");

    /** Why a backup was made. */
    public enum Reason {
        /** Five minutes passed and something had changed. */
        AUTOMATIC,
        /** Someone asked for it. */
        ASKED,
        /** Another file was put in the library's place while it was open. */
        REPLACED,
        BEFORE_IMPORT,
        BEFORE_ERASE,
        BEFORE_MIGRATION,
        BEFORE_MERGE,
        BEFORE_RESTORE
    }

    /** The name of the file of such a backup. */
    public static String name(Instant at, Reason reason, long entries, String code) {
        return TIME.format(at) + "_" + reason + "_" + entries + "_" + code + ".pupitre";
    }

    /** The time of a name: a file may carry it to say since when it is there. */
    public static String stamp(Instant at) {
        return TIME.format(at);
    }

    /** The backup of a file, if its name is that of one. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, TIME.parse(name.group(1), Instant::from), Reason.valueOf(name.group(2)),
                    Long.parseLong(name.group(3)), name.group(4)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
