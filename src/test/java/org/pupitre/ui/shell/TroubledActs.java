package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.field.Acts;

/** A way to act on a staged session that can refuse to save, fail, or answer late. */
final class TroubledActs implements Acts {
    private final StagedSession session;
    private final List<Command> tried = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private @Nullable CompletableFuture<Outcome> instead;
    private boolean late;

    TroubledActs(StagedSession session) {
        this.session = session;
    }

    /** Answers like this from now on and carries nothing out; null carries commands out again. */
    void answer(@Nullable CompletableFuture<Outcome> answer) {
        instead = answer;
    }

    /** Holds commands from now on, until they are let go. */
    void hold() {
        late = true;
    }

    /** Lets go what is held, and holds no more. */
    void letGo() {
        late = false;
        List<Runnable> waiting = List.copyOf(held);
        held.clear();
        waiting.forEach(Runnable::run);
    }

    /** The commands that were sent since this was asked last. */
    List<Command> tried() {
        List<Command> since = List.copyOf(tried);
        tried.clear();
        return since;
    }

    @Override
    public CompletableFuture<Outcome> submit(Command command) {
        tried.add(command);
        if (!late) {
            return carryOut(command);
        }
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        held.add(() -> Answers.pass(carryOut(command), answer));
        return answer;
    }

    private CompletableFuture<Outcome> carryOut(Command command) {
        CompletableFuture<Outcome> other = instead;
        return other == null ? session.submit(command) : other;
    }
}
