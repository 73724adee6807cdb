package org.pupitre.ui.shell.sharing;

import java.time.Instant;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.debate.Debate.QueueNote;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.ui.kit.DeskModel;

/** Whether others see the moderator's screen, and what may be on it then (rules of leaving, section 6). */
public final class SharedScreenModel implements DeskModel {
    private final ReadOnlyBooleanWrapper shared = new ReadOnlyBooleanWrapper(this, "shared");
    private @Nullable SessionState whole;

    @Override
    public void show(SessionState state, Instant now) {
        whole = state;
    }

    /** From a screen of the moderator's own to a shared one, or back. */
    public void turn() {
        shared.set(!shared.get());
    }

    /** Whether others see the screen. */
    public ReadOnlyBooleanProperty sharedProperty() {
        return shared.getReadOnlyProperty();
    }

    /** A session as it may be on the screen. */
    public SessionState onScreen(SessionState state) {
        return shared.get() ? state.onSharedScreen() : state;
    }

    /** A command with what the screen did not show: a remark or a note that was hidden is not overwritten. */
    public Command whole(Command command) {
        SessionState state = whole;
        return !shared.get() || state == null ? command : switch (command) {
            case EditEntry edit -> new EditEntry(edit.entry(), edit.language(),
                    both(state.queue().entry(edit.entry()).map(QueueEntry::note).orElse(null), edit.note(), "\n"),
                    edit.type(), edit.rank());
            case WriteQueueNote note -> new WriteQueueNote(
                    both(Optional.ofNullable(state.core().debate().note()).map(QueueNote::text).orElse(null),
                            note.text(), " · "),
                    note.visibility());
            default -> command;
        };
    }

    private static @Nullable String both(@Nullable String hidden, @Nullable String typed, String between) {
        if (hidden == null || typed == null) {
            return hidden == null ? typed : hidden;
        }
        return hidden + between + typed;
    }
}
