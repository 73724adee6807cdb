package org.pupitre.task.export;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Format;
import org.pupitre.text.Messages;

/** Nothing is written, or not all; a file that was there before is whole. */
public record NotExported(Why why, Path file, SessionId session, Format format) implements ExportResult {
    /** What was in the way. */
    public enum Why {
        /** A file of another form has this name. */
        OTHER_FILE,
        /** The library has no such session. */
        NO_SESSION,
        /** The file cannot be written. */
        NOT_WRITTEN
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return List.of(switch (why) {
            case OTHER_FILE -> messages.text("out.otherFile", file, format.ending());
            case NO_SESSION -> messages.text("cli.export.noSuchSession", session.value());
            case NOT_WRITTEN -> messages.text("library.bundle.notWritten", file);
        });
    }
}
