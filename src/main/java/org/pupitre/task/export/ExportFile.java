package org.pupitre.task.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.gate.Hit;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.exchange.out.Writers;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Task;

/**
 * Writes a file of a session, whole or not at all; several languages are several files.
 *
 * @param mayReplace whether a file of the same form that is there may be replaced
 */
public record ExportFile(LibraryDesk library, ExportOrder order, Predicate<Path> mayReplace, Instant at)
        implements Task<ExportResult> {
    /** Replaces a file of the same form that has this name. */
    public ExportFile(LibraryDesk library, ExportOrder order, Instant at) {
        this(library, order, _ -> true, at);
    }

    @Override
    public ExportResult run(Progress progress) {
        try {
            SessionState state = library.replay(order.session());
            if (!state.planned()) {
                return not(NotExported.Why.NO_SESSION, order.target());
            }
            Leaving leaving = Leaving.of(library, order, state, Files.isDirectory(order.target()), at);
            List<Hit> undecided = leaving.undecided();
            if (!undecided.isEmpty()) {
                return new NotDecided(undecided);
            }
            Map<Path, byte[]> files = new LinkedHashMap<>();
            for (List<Release> file : leaving.copies()) {
                files.put(file(leaving, file), bytes(file.stream().map(Release::copy).toList()));
                progress.at((double) files.size() / (leaving.copies().size() + 1));
            }
            return written(files, progress);
        } catch (LibraryException e) {
            return new NotRead(e);
        }
    }

    private ExportResult written(Map<Path, byte[]> files, Progress progress) {
        for (Path file : files.keySet()) {
            if (!replaceable(file)) {
                return not(NotExported.Why.OTHER_FILE, file);
            }
        }
        List<Path> there = files.keySet().stream().filter(Files::exists).filter(mayReplace.negate()).toList();
        if (!there.isEmpty()) {
            return new AlreadyThere(there);
        }
        for (var file : files.entrySet()) {
            try {
                library.notes().leave(file.getKey(), file.getValue(), order.kind().name(), at);
            } catch (IOException e) {
                return not(NotExported.Why.NOT_WRITTEN, file.getKey());
            }
        }
        progress.at(1);
        return new FilesExported(List.copyOf(files.keySet()), order.leavesFor());
    }

    private byte[] bytes(List<Released> copies) {
        List<Entry> entries = library.entries(order.session());
        Instant changed = entries.isEmpty() ? at : entries.getLast().at();
        return new Writers(GateMessages.of(copies.getFirst().language()), order.separator(), entries.size(), changed)
                .write(copies, order.kind(), order.format());
    }

    private Path file(Leaving leaving, List<Release> file) {
        return Files.isDirectory(order.target()) ? order.target().resolve(leaving.name(file)) : order.target();
    }

    /** There is none, or one of the same form. */
    private boolean replaceable(Path file) {
        return !Files.exists(file)
                || (Files.isRegularFile(file) && String.valueOf(file.getFileName()).endsWith(order.format().ending()));
    }

    private ExportResult not(NotExported.Why why, Path file) {
        return new NotExported(why, file, order.session(), order.format());
    }
}
