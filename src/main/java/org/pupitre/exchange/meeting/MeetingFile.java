package org.pupitre.exchange.meeting;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.meeting.attendance.AttendanceIntake;
import org.pupitre.exchange.meeting.chat.ChatIntake;
import org.pupitre.exchange.meeting.questions.QuestionIntake;
import org.pupitre.exchange.meeting.questions.SlidoQuestions;
import org.pupitre.exchange.sheet.SheetTable;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.JsonTable;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.TextTable;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;

/** Reads any file that can be imported into what it makes of a session, those of the meeting tool among them. */
public final class MeetingFile {
    private MeetingFile() {}

    /**
     * Reads a file.
     *
     * @param name  its name; null for pasted lines
     * @param table what it is read as; a list of people that says when they came is read as attendance
     */
    public static IntakeReading read(@Nullable String name, byte[] file, OwnTable table, Known known,
            ReadChoices choices, Progress progress) {
        try {
            return switch (table) {
                case AGENDA, GLOSSARY -> FileIntake.read(name, file, table, known, choices, progress);
                case PEOPLE -> people(name, file, known, choices, progress);
                case QUESTIONS -> questions(name, file, known, choices, progress);
                case ATTENDANCE -> AttendanceIntake.read(name,
                        table(file, OwnTable.ATTENDANCE, choices, progress.part(0, 0.5)), known, choices,
                        progress.part(0.5, 1));
                case CHAT -> ChatIntake.read(name, decoded(file, choices), known, choices, progress);
            };
        } catch (Unfit e) {
            return new IntakeReading.Refused(e.why());
        }
    }

    /** A report of attendance is told by its columns; anything else is a list of people. */
    private static IntakeReading people(@Nullable String name, byte[] file, Known known, ReadChoices choices,
            Progress progress) throws Unfit {
        if (file.length <= FileIntake.MOST_BYTES && choices.columns().isEmpty() && choices.header() == null) {
            RawTable raw = likely(file, choices, progress.part(0, 0.3));
            if (raw != null && AttendanceIntake.looksLikeOne(raw)) {
                return AttendanceIntake.read(name, raw, known, choices, progress.part(0.3, 1));
            }
        }
        return FileIntake.read(name, file, OwnTable.PEOPLE, known, choices, progress.part(0.3, 1));
    }

    /** The records, if it is a table of text or a spreadsheet. */
    private static @Nullable RawTable likely(byte[] file, ReadChoices choices, Progress progress) {
        try {
            return table(file, OwnTable.ATTENDANCE, choices, progress);
        } catch (Unfit e) {
            return null;
        }
    }

    private static IntakeReading questions(@Nullable String name, byte[] file, Known known, ReadChoices choices,
            Progress progress) throws Unfit {
        if (!SheetTable.looksLikeOne(file)) {
            Decoded decoded = decoded(file, choices);
            if (decoded.text().stripLeading().startsWith("[")) {
                return QuestionIntake.read(name, SlidoQuestions.read(decoded), known, choices, progress);
            }
        }
        return QuestionIntake.read(name, table(file, OwnTable.QUESTIONS, choices, progress.part(0, 0.5)), known,
                choices, progress.part(0.5, 1));
    }

    private static RawTable table(byte[] file, OwnTable table, ReadChoices choices, Progress progress) throws Unfit {
        if (SheetTable.looksLikeOne(file)) {
            return SheetTable.read(small(file), progress);
        }
        Decoded decoded = decoded(file, choices);
        RawTable raw = JsonTable.looksLikeOne(decoded.text())
                ? JsonTable.read(decoded, table)
                : TextTable.read(decoded, table, choices, progress);
        if (raw.rows().stream().allMatch(row -> row.blank())) {
            throw new Unfit("intake.empty");
        }
        return raw;
    }

    private static Decoded decoded(byte[] file, ReadChoices choices) throws Unfit {
        Decoded decoded = Decoded.of(small(file), choices.encoding());
        if (decoded.text().isBlank()) {
            throw new Unfit("intake.empty");
        }
        return decoded;
    }

    private static byte[] small(byte[] file) throws Unfit {
        if (file.length > FileIntake.MOST_BYTES) {
            throw new Unfit("intake.tooBig", FileIntake.MOST_BYTES / 1_000_000);
        }
        return file;
    }

    /** What a file that no person named is most likely, by its content: a chat, questions, or attendance; null for none of them. */
    public static @Nullable OwnTable likely(byte[] file) {
        try {
            if (SheetTable.looksLikeOne(file)) {
                return null;
            }
            Decoded decoded = decoded(file, ReadChoices.NONE);
            if (ChatIntake.looksLikeOne(decoded.text())) {
                return OwnTable.CHAT;
            }
            if (decoded.text().stripLeading().startsWith("[")) {
                return SlidoQuestions.looksLikeOne(decoded) ? OwnTable.QUESTIONS : null;
            }
            if (decoded.text().stripLeading().startsWith("{")) {
                return List.of(OwnTable.QUESTIONS, OwnTable.ATTENDANCE).stream()
                        .filter(table -> decoded.text().contains('"' + JsonTable.format(table) + '"')).findFirst()
                        .orElse(null);
            }
            RawTable raw = Objects.requireNonNull(
                    TextTable.read(decoded, OwnTable.ATTENDANCE, ReadChoices.NONE, Progress.NONE));
            if (AttendanceIntake.looksLikeOne(raw)) {
                return OwnTable.ATTENDANCE;
            }
            return QuestionIntake.looksLikeOne(
                    TextTable.read(decoded, OwnTable.QUESTIONS, ReadChoices.NONE, Progress.NONE))
                            ? OwnTable.QUESTIONS
                            : null;
        } catch (Unfit e) {
            return null;
        }
    }
}
