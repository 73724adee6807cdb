package org.pupitre.ui.kit.field;

import java.util.function.Consumer;

import org.pupitre.domain.act.Command;

/** Where commands of the screen go. The answer may come on any thread. */
@FunctionalInterface
public interface Acts {
    void submit(Command command, Consumer<CommandAnswer> answer);
}
