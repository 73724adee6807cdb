package org.pupitre.task.export;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.outlook.released.Purpose;
import org.pupitre.text.Messages;

/** The files are written. */
public record Exported(List<Path> files, Purpose purpose) implements ExportResult {
    public Exported {
        files = List.copyOf(files);
    }

    @Override
    public boolean done() {
        return true;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return files.stream().map(file -> messages.text("out.saved", file)).toList();
    }

    @Override
    public List<String> remarks(Messages messages) {
        return purpose == Purpose.WORKING ? List.of(messages.text("out.working")) : List.of();
    }
}
