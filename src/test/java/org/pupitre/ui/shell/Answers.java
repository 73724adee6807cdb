package org.pupitre.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.CommandId;
import org.pupitre.failure.Failure;

/** Answers to a command as the loop of a session gives them. */
public final class Answers {
    private static final CommandId ID = new CommandId("c");
    /** The code by which {@link #failed} is told. */
    public static final String CODE = Failure.code(failure());

    private Answers() {}

    public static CompletableFuture<Outcome> done(SessionState state) {
        return CompletableFuture.completedFuture(new Outcome.Done(ID, 0, List.of(), state));
    }

    public static CompletableFuture<Outcome> refused(Rejection reason) {
        return CompletableFuture.completedFuture(new Outcome.Refused(ID, reason));
    }

    public static CompletableFuture<Outcome> notSaved(String cause) {
        return CompletableFuture.completedFuture(new Outcome.NotSaved(ID, cause));
    }

    /** Gives an answer on to another place. */
    static void pass(CompletableFuture<Outcome> answer, CompletableFuture<Outcome> place) {
        var _ = answer.whenComplete((outcome, failure) -> {
            if (outcome == null) {
                place.completeExceptionally(failure);
            } else {
                place.complete(outcome);
            }
        });
    }

    /** Something unexpected went wrong. */
    public static CompletableFuture<Outcome> failed() {
        return CompletableFuture.failedFuture(failure());
    }

    /** Always the same, wherever it is made. */
    private static IllegalStateException failure() {
        IllegalStateException failure = new IllegalStateException("for a test");
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
