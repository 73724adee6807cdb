package org.pupitre.task.intake;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.IntakeCommand;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeCommand.TakeInMeeting;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.Rejection;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Takes in what was chosen of a file: all of it or nothing, as one act with one undo, after a backup.
 *
 * @param session the session it comes into, which is open
 */
public record ImportFile(LibraryDesk library, SessionLoop session, IntakeCommand command, Instant at)
        implements Task<ImportFile.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits ImportFile.Taken, ImportFile.NothingNew, ImportFile.Hindered {}

    /** It is in the session. */
    public record Taken(IntakeCommand command) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return switch (command) {
                case TakeIn c -> List.of(messages.text("task.intake.taken", c.inserted().size() + c.edited().size()
                        + c.moved().size() + c.removed().size(), c.people().size(), c.terms().size()));
                case TakeInMeeting c -> List.of(c.kind() == IntakeKind.ATTENDANCE
                        ? messages.text("task.intake.attendance", c.people().size())
                        : messages.text("task.intake.questions", c.questions().size(), c.aside().size()));
                case IntakeCommand.SettleDifference _,IntakeCommand.RemoveAttendance _ -> List.of();
            };
        }
    }

    /** All of it was there before. */
    public record NothingNew() implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("task.intake.nothing"));
        }
    }

    /** The rules or the disk did not allow it; nothing has changed. */
    public record Hindered(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(obstacle.sentence(messages));
        }
    }

    @Override
    public Result run(Progress progress) {
        // The last instant at which nothing has been changed yet.
        progress.at(0);
        if (empty(command)) {
            return new NothingNew();
        }
        try {
            library.backUpBefore(Backup.Reason.BEFORE_IMPORT);
            Outcome outcome = session.submit(command, at).join();
            progress.at(1);
            if (outcome instanceof Outcome.Refused refused && refused.reason() instanceof Rejection.NothingToTakeIn) {
                return new NothingNew();
            }
            return Obstacle.of(outcome).<Result>map(Hindered::new).orElseGet(() -> new Taken(command));
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }

    private static boolean empty(IntakeCommand command) {
        return switch (command) {
            case TakeIn c -> c.people().isEmpty() && c.inserted().isEmpty() && c.edited().isEmpty()
                    && c.moved().isEmpty() && c.removed().isEmpty() && c.terms().isEmpty()
                    && c.removedTerms().isEmpty();
            case IntakeCommand.SettleDifference _,IntakeCommand.RemoveAttendance _ -> false;
            case TakeInMeeting c -> c.people().isEmpty() && c.questions().isEmpty() && c.aside().isEmpty();
        };
    }
}
