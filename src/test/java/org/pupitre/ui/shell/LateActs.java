package org.pupitre.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.kit.field.CommandAnswer;

/** A way to act on a staged session that shows it again after each act, and that can answer late or something else. */
public abstract class LateActs implements Acts {
    /** How late answers come. */
    public Duration late = Duration.ZERO;
    /** What is answered instead of carrying a command out. */
    public Function<Command, Optional<CommandAnswer>> instead = command -> Optional.empty();
    /** What commands act on. */
    public final StagedSession session;

    protected LateActs(StagedSession session) {
        this.session = session;
    }

    /** Shows the session as it is now. */
    public abstract void show();

    @Override
    public void submit(Command command, Consumer<CommandAnswer> answer) {
        if (late.isZero()) {
            carryOut(command, answer);
        } else {
            CompletableFuture.delayedExecutor(late.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> FxThread.run(() -> carryOut(command, answer)));
        }
    }

    private void carryOut(Command command, Consumer<CommandAnswer> answer) {
        Optional<CommandAnswer> other = instead.apply(command);
        if (other.isPresent()) {
            answer.accept(other.get());
        } else {
            session.submit(command, answer);
            show();
        }
    }
}
