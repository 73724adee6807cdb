package org.pupitre.ui.library;

import java.util.List;
import java.util.stream.Stream;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;

/** A seminar file of which nothing was imported, with its faults in sentences that are the same in each language. */
public record FaultyFile(List<String> faults) implements Result {
    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return Stream.concat(Stream.of(messages.text("task.seminar.faulty", "seminar.json", faults.size())),
                faults.stream()).toList();
    }
}
