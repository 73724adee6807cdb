package org.pupitre.task.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.FileName;
import org.pupitre.exchange.out.Kind;
import org.pupitre.exchange.out.Writers;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/** Writes a file of a session, whole or not at all; several languages are several files. */
public record ExportFile(LibraryDesk library, ExportOrder order, Instant at) implements Task<ExportResult> {
    @Override
    public ExportResult run(Progress progress) {
        try {
            SessionState state = library.replay(order.session());
            if (!state.planned()) {
                return not(NotExported.Why.NO_SESSION, order.target());
            }
            Map<Path, byte[]> files = new LinkedHashMap<>();
            List<LanguageTag> languages = languages(state);
            for (LanguageTag language : languages) {
                List<Release> through = through(state, language);
                List<Release> held = through.stream().filter(release -> !release.mayLeave()).toList();
                if (!held.isEmpty()) {
                    return new NotDecided(held.stream().flatMap(release -> release.hits().stream()).toList());
                }
                List<Released> copies = through.stream().map(Release::copy).toList();
                files.put(file(copies.getFirst()), bytes(copies, language));
                progress.at((double) files.size() / (languages.size() + 1));
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

    /** In a folder a file a language where that is how the format is; else the language asked for. */
    private List<LanguageTag> languages(SessionState state) {
        if (!Files.isDirectory(order.target()) || !order.kind().perLanguage(order.format())) {
            return List.of(order.language());
        }
        List<LanguageTag> spoken = state.plan() == null
                ? List.of()
                : state.plan().languages().stream().filter(tag -> Messages.LOCALES.stream()
                        .anyMatch(locale -> locale.getLanguage().equals(tag.primary()))).toList();
        return spoken.isEmpty() ? List.of(order.language()) : spoken;
    }

    private List<Release> through(SessionState state, LanguageTag language) {
        Stream<SessionState> others = order.kind() == Kind.SEMINAR && order.all() ? others(state) : Stream.empty();
        return Stream.concat(Stream.of(state), others).map(s -> Release.of(s, order.leavesFor(), language, at,
                order.attribution(), new GateMessages())).toList();
    }

    private Stream<SessionState> others(SessionState state) {
        return library.sessions().stream()
                .filter(s -> state.plan() != null && s.seminar().equals(state.plan().seminar()))
                .map(SessionSummary::id).filter(id -> !id.equals(order.session())).map(library::replay)
                .filter(SessionState::planned);
    }

    private byte[] bytes(List<Released> copies, LanguageTag language) {
        List<Entry> entries = library.entries(order.session());
        Instant changed = entries.isEmpty() ? at : entries.getLast().at();
        return new Writers(GateMessages.of(language), order.separator(), entries.size(), changed).write(copies,
                order.kind(), order.format());
    }

    private Path file(Released copy) {
        return Files.isDirectory(order.target())
                ? order.target().resolve(
                        FileName.of(copy, order.kind(), order.format(), GateMessages.of(copy.language())))
                : order.target();
    }

    /** There is none, or one of the same form. */
    private boolean replaceable(Path file) {
        return !Files.exists(file)
                || (Files.isRegularFile(file) && String.valueOf(file.getFileName()).endsWith(order.format().ending()));
    }

    private ExportResult not(NotExported.Why why, Path file) {
        SessionId session = order.session();
        return new NotExported(why, file, session, order.format());
    }
}
