package org.pupitre.task.export;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.text.Messages;

/** Nothing is written: files of these names are there, and a person must first agree that they are replaced. */
public record AlreadyThere(List<Path> files) implements ExportResult {
    public AlreadyThere {
        files = List.copyOf(files);
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return files.stream().map(file -> messages.text("out.alreadyThere", file)).toList();
    }
}
