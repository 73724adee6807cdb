package org.pupitre.task.export;

import java.util.List;

import org.pupitre.journal.value.LibraryException;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;

/** Nothing is written: the library could not be read. */
public record NotRead(LibraryException problem) implements ExportResult {
    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return List.of(new Obstacle.Broken(problem).sentence(messages));
    }
}
