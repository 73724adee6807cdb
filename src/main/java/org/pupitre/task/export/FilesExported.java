package org.pupitre.task.export;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.text.Messages;

/** The files are written. */
public record FilesExported(List<Path> files, ReleasePurpose purpose) implements ExportResult {
    public FilesExported {
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
        return purpose == ReleasePurpose.WORKING ? List.of(messages.text("out.working")) : List.of();
    }
}
