package org.pupitre.ui.kit.field;

import java.util.concurrent.CompletableFuture;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;

/** Where commands of the screen go. */
@FunctionalInterface
public interface Acts {
    /** Nothing is behind the screen: a command is not carried out, and no answer comes. */
    Acts NOWHERE = _ -> new CompletableFuture<>();

    /**
     * Sends a command. The answer may come on any thread, and exceptionally where something unexpected went wrong; then
     * nothing has changed.
     */
    CompletableFuture<Outcome> submit(Command command);
}
