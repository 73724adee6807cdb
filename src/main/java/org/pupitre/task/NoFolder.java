package org.pupitre.task;

import java.nio.file.Path;
import java.util.List;
import org.pupitre.text.Messages;

/** A second place is no folder that is there; nothing was done. */
public record NoFolder(Path place) implements BackUp.Result, ChooseSecondPlace.Result {
    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return List.of(messages.text("cli.noFolder", place));
    }
}
