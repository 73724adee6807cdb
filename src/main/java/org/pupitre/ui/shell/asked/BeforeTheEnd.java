package org.pupitre.ui.shell.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.board.Question.State;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Confirmation;

/** Asks before the session ends while questions are open or someone waits, and says what becomes of them. */
public final class BeforeTheEnd {
    private BeforeTheEnd() {}

    /** The question before a command that would end the session; empty where nothing is left open. */
    public static Optional<Confirmation> before(Command command, SessionState state, Words words) {
        if (!ends(command, state)) {
            return Optional.empty();
        }
        long questions = state.board().questions().stream()
                .filter(q -> q.state().open() && q.state() != State.NOW).count();
        int waiting = state.queue().waiting().size() + (state.queue().called().isPresent() ? 1 : 0);
        int incidents = state.interpretation().openIncidents().size();
        List<String> left = new ArrayList<>();
        if (questions > 0) {
            left.add(words.text("shell.endQuestions", questions));
        }
        if (waiting > 0) {
            left.add(words.text("shell.endWaiting", waiting));
        }
        if (incidents > 0) {
            left.add(words.text("shell.endIncidents", incidents));
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confirmation(String.join(" ", left), words.text("shell.endNow")));
    }

    private static boolean ends(Command command, SessionState state) {
        Status status = state.timeline().status();
        return status != Status.FINISHED && (command instanceof FinishSession
                || (command instanceof NextItem && status != Status.NOT_STARTED
                        && state.timeline().next().isEmpty()));
    }
}
