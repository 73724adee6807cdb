package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.ExamineLibrary;
import org.pupitre.task.LibraryFiles;

/** What the commands for a library's health have in common: a library that may be damaged. */
final class LibraryHealth {
    private final Context context;
    private final LibraryFiles files;

    LibraryHealth(Context context, Path library) {
        this.context = context;
        this.files = LibraryFiles.of(library, context.services().clock());
    }

    LibraryFiles files() {
        return files;
    }

    /** Opens the library; empty if it is damaged or gone. */
    Optional<LibraryDesk> open() throws Refused {
        if (!files.known()) {
            throw new Refused(context.messages().text("cli.noLibrary", files.library()));
        }
        if (!Files.exists(files.library())) {
            return Optional.empty();
        }
        try {
            return Optional.of(context.open(files.library()));
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Opens the library.
     *
     * @throws Refused if it is damaged or gone
     */
    LibraryDesk openIntact() throws Refused {
        Optional<LibraryDesk> open = open();
        if (open.isPresent()) {
            return open.get();
        }
        throw damaged(new ExamineLibrary(files).run(new ProgressLines(context)));
    }

    /** The refusal that tells all that is wrong, and the commands that help. */
    Refused damaged(ExamineLibrary.Result result) {
        List<String> lines = new ArrayList<>(result.sentences(context.messages()));
        if (result instanceof ExamineLibrary.Examined found) {
            lines.addAll(commands(found.offer()));
        }
        return new Refused(String.join("\n", lines));
    }

    private List<String> commands(Offer offer) {
        List<String> lines = new ArrayList<>();
        lines.add(offer.mendable()
                ? context.messages().text("safety.do.repair")
                : context.messages().text("safety.do.salvage", offer.saved(), offer.readable()));
        if (!offer.backups().isEmpty()) {
            lines.add(context.messages().text("safety.do.restore"));
        }
        return lines;
    }
}
