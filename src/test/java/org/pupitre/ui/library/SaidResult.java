package org.pupitre.ui.library;

import java.util.List;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;

/** What became of a task, in sentences that are the same in each language. */
public record SaidResult(boolean done, List<String> said) implements Result {
    @Override
    public List<String> sentences(Messages messages) {
        return said;
    }
}
