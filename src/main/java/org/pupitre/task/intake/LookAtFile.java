package org.pupitre.task.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.meeting.MeetingFile;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.Said;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Reads a file beside a session and says what importing it would do; writes nothing, so it can be ended at any time.
 *
 * @param state   the session as it is, which is planned
 * @param choices what a person chose for reading the file, and for files before
 */
public record LookAtFile(SessionState state, Path file, OwnTable table, ReadChoices choices)
        implements Task<LookAtFile.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits LookAtFile.Looked, LookAtFile.Unmapped, LookAtFile.Refused, LookAtFile.Unreadable {}

    /** The file was read. */
    public record Looked(Preview preview) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return PreviewLines.of(preview, messages);
        }

        @Override
        public List<String> remarks(Messages messages) {
            return preview.remarks().stream().map(said -> said.text(messages)).toList();
        }
    }

    /** A person has to say what a column is. */
    public record Unmapped(IntakeReading.Unmapped reading) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(reading.why().text(messages),
                    messages.text("task.intake.columns", String.join(", ", reading.header().texts())));
        }
    }

    /** The file is no such table. */
    public record Refused(Path file, Said why) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("task.intake.refused", file, why.text(messages)));
        }
    }

    /** The file cannot be opened. */
    public record Unreadable(Path file) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("cli.cannotRead", file));
        }
    }

    @Override
    public Result run(Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(FileIntake.MOST_BYTES + 1);
            Path name = file.getFileName();
            return switch (MeetingFile.read(name == null ? "" : name.toString(), content, table, Known.of(state),
                    choices,
                    progress)) {
                case IntakeReading.Ready ready -> new Looked(ready.preview());
                case IntakeReading.Unmapped unmapped -> new Unmapped(unmapped);
                case IntakeReading.Refused refused -> new Refused(file, refused.why());
            };
        } catch (IOException e) {
            return new Unreadable(file);
        }
    }
}
