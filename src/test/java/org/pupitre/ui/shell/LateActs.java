package org.pupitre.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.field.Acts;

/** A way to act on a staged session that shows it again after each act, and that can answer late or something else. */
public abstract class LateActs implements Acts {
    /** How late answers come. */
    public Duration late = Duration.ZERO;
    /** What is answered instead of carrying a command out. */
    public Function<Command, Optional<CompletableFuture<Outcome>>> instead = command -> Optional.empty();
    /** What commands act on. */
    public final StagedSession session;

    protected LateActs(StagedSession session) {
        this.session = session;
    }

    /** Shows the session as it is now. */
    public abstract void show();

    @Override
    public CompletableFuture<Outcome> submit(Command command) {
        if (late.isZero()) {
            return carryOut(command);
        }
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(late.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> FxThread.run(() -> Answers.pass(carryOut(command), answer)));
        return answer;
    }

    private CompletableFuture<Outcome> carryOut(Command command) {
        return instead.apply(command).orElseGet(() -> {
            CompletableFuture<Outcome> answer = session.submit(command);
            show();
            return answer;
        });
    }
}
