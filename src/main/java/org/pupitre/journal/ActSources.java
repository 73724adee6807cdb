package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.file.LibraryHeader;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;

/**
 * Reads from another place what is needed to go on with a session: the acts in text, act by act; else the newest backup that
 * holds what it should; what was set aside there too (rules of continuing, section 5). Reads only. What is damaged is
 * named, and the rest is used.
 */
public final class ActSources {
    private static final String EMERGENCY = ".emergency";
    private static final String BACKUPS = ".backups";

    private final Map<SessionId, List<Candidate>> candidates = new TreeMap<>(Comparator.comparing(SessionId::value));
    private final Map<SessionId, List<Batch>> aside = new LinkedHashMap<>();
    private final Set<Path> damaged = new LinkedHashSet<>();

    /**
     * One journal as one file has it.
     *
     * @param holes  numbers of the entries that come right after a line that is lost
     * @param knownTo when the file was known to hold all there was
     */
    private record Candidate(Path file, List<TextLine> lines, List<Long> holes, Instant knownTo, boolean text) {
        long last() {
            return lines.getLast().seq().orElse(Long.MAX_VALUE);
        }
    }

    private ActSources() {}

    /**
     * Reads a second place's folder, the folder of a stick, a backup, or a file of acts.
     *
     * @return the sessions found, the one that was written last first
     */
    public static List<FoundActs> read(Path from, Progress progress) {
        ActSources sources = new ActSources();
        List<Path> folders = Files.isDirectory(from) ? folders(from) : List.of();
        if (folders.isEmpty()) {
            sources.readOne(from);
        }
        for (int i = 0; i < folders.size(); i++) {
            progress.at((double) i / folders.size());
            sources.readFolder(folders.get(i));
        }
        List<FoundActs> found = sources.candidates.keySet().stream().map(sources::found)
                .sorted(Comparator.comparing(FoundActs::knownTo).reversed()).toList();
        progress.at(1);
        return found;
    }

    /** The files of acts that are in a place and in the folders for backups there. */
    public static List<Path> actFiles(Path place) {
        return folders(place).stream().flatMap(folder -> files(folder).stream()).filter(ActFile::is).toList();
    }

    private static List<Path> folders(Path place) {
        List<Path> folders = new ArrayList<>();
        folders.add(place);
        try (Stream<Path> all = Files.list(place)) {
            all.filter(f -> String.valueOf(f.getFileName()).endsWith(BACKUPS)
                    && Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().forEach(folders::add);
        } catch (IOException e) {
            return folders;
        }
        return folders;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void readFolder(Path folder) {
        List<Path> files = files(folder);
        files.stream().filter(ActFile::is).forEach(this::readText);
        files.stream().filter(f -> String.valueOf(f.getFileName()).endsWith(EMERGENCY)).forEach(this::readAside);
        newestWhole(files);
        files.stream().filter(f -> Backup.of(f).isEmpty() && isLibrary(f)).forEach(this::readOne);
    }

    /** The newest backup that holds what it should; those that do not and are newer are named. */
    private void newestWhole(List<Path> files) {
        List<Backup> backups = files.stream().map(Backup::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Backup::at).reversed()).toList();
        for (Backup backup : backups) {
            if (Backups.holds(backup) && readSaved(backup.file(), backup.at())) {
                return;
            }
            damaged.add(backup.file());
        }
    }

    private void readOne(Path file) {
        if (isLibrary(file)) {
            if (!readSaved(file, Backup.of(file).map(Backup::at).orElse(Instant.MIN))) {
                damaged.add(file);
            }
        } else if (Files.isRegularFile(file)) {
            readText(file);
        }
    }

    private static boolean isLibrary(Path file) {
        try {
            return LibraryHeader.isIn(file);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean readSaved(Path file, Instant at) {
        try {
            SavedActs.of(file).forEach((session, lines) -> add(session,
                    new Candidate(file, lines, List.of(), lines.isEmpty() ? Instant.MIN : at, false)));
            return true;
        } catch (LibraryException e) {
            return false;
        }
    }

    private void add(SessionId session, Candidate candidate) {
        if (!candidate.lines().isEmpty()) {
            candidates.computeIfAbsent(session, _ -> new ArrayList<>()).add(candidate);
        }
    }

    private void readText(Path file) {
        try {
            TextLines text = TextJournal.read(file);
            if (!text.bad().isEmpty()) {
                damaged.add(file);
            }
            Map<SessionId, List<TextLine>> lines = new LinkedHashMap<>();
            text.lines().forEach(
                    line -> lines.computeIfAbsent(line.batch().session(), _ -> new ArrayList<>()).add(line));
            List<Long> holes = holes(text);
            lines.forEach((session, some) -> add(session, new Candidate(file, some, holes, Instant.MIN, true)));
        } catch (IOException e) {
            damaged.add(file);
        }
    }

    /** The numbers of the entries after which a whole line is missing: by the place of each bad line among the good ones. */
    private static List<Long> holes(TextLines text) {
        List<Long> holes = new ArrayList<>();
        long number = 0;
        int bad = 0;
        for (TextLine line : text.lines()) {
            number++;
            boolean hole = false;
            while (bad < text.bad().size() && text.bad().get(bad) == number) {
                hole = true;
                bad++;
                number++;
            }
            if (hole) {
                holes.add(line.seq().orElse(0));
            }
        }
        return holes;
    }

    private void readAside(Path file) {
        try {
            TextLines text = TextJournal.read(file);
            if (!text.bad().isEmpty()) {
                damaged.add(file);
            }
            text.lines().forEach(line -> aside.computeIfAbsent(line.batch().session(), _ -> new ArrayList<>())
                    .add(line.batch()));
        } catch (IOException e) {
            damaged.add(file);
        }
    }

    private FoundActs found(SessionId session) {
        List<Candidate> all = candidates.getOrDefault(session, List.of());
        List<Batch> beyond = new ArrayList<>();
        List<List<Batch>> sequences = new ArrayList<>();
        Instant knownTo = Instant.MIN;
        for (Candidate candidate : all) {
            Mended mended = candidate.holes().isEmpty()
                    ? new Mended(batches(candidate.lines()), List.of())
                    : mended(candidate, all);
            sequences.add(mended.acts());
            beyond.addAll(mended.beyond());
        }
        int first = newest(sequences);
        List<Batch> base = sequences.isEmpty() ? List.of() : sequences.get(first);
        for (int i = 0; i < all.size(); i++) {
            boolean same = Objects.equals(HistoryTree.of(sequences.get(i)).own(), HistoryTree.of(base).own());
            knownTo = same ? later(knownTo, all.get(i).knownTo()) : knownTo;
        }
        List<List<Batch>> others = new ArrayList<>(sequences);
        if (!others.isEmpty()) {
            others.remove(first);
        }
        Set<CommandId> known = new HashSet<>();
        sequences.forEach(s -> s.forEach(act -> known.add(act.command())));
        List<Batch> acts = new ArrayList<>(base);
        for (Batch act : aside.getOrDefault(session, List.of())) {
            if (known.add(act.command())) {
                (beyond.isEmpty() ? acts : beyond).add(act);
            }
        }
        for (Batch act : acts) {
            knownTo = later(knownTo, act.at());
        }
        List<Batch> unknown = beyond.stream().filter(act -> known.add(act.command())).toList();
        return new FoundActs(session, acts, unknown, others, knownTo, all.stream().map(Candidate::file).toList(),
                List.copyOf(damaged));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of several journals the place of the one that holds the history, or most of it. */
    private static int newest(List<List<Batch>> sequences) {
        HistoryTree all = HistoryTree.of(List.of());
        for (List<Batch> sequence : sequences) {
            all = all.and(HistoryTree.of(sequence));
        }
        Object winner = all.winner();
        return IntStream.range(0, sequences.size()).boxed()
                .max(Comparator.comparing((Integer i) -> Objects.equals(HistoryTree.of(sequences.get(i)).own(), winner))
                        .thenComparingInt(i -> sequences.get(i).size()))
                .orElse(0);
    }

    /** The acts of a text up to the first that is lost, and those after it. */
    private record Mended(List<Batch> acts, List<Batch> beyond) {}

    /** Puts what a text lacks back from a backup of the same journal. */
    private static Mended mended(Candidate text, List<Candidate> all) {
        TreeMap<Long, TextLine> lines = new TreeMap<>();
        text.lines().forEach(line -> lines.put(line.seq().orElse(0), line));
        long saved = 0;
        for (Candidate other : all) {
            if (!other.text() && other.lines().stream().anyMatch(line -> same(line, lines.get(line.seq().orElse(0))))) {
                other.lines().forEach(line -> lines.put(line.seq().orElse(0), line));
                saved = Math.max(saved, other.last());
            }
        }
        long end = saved;
        long cut = text.holes().stream().filter(seq -> seq > end).mapToLong(Long::longValue).min()
                .orElse(Long.MAX_VALUE);
        return new Mended(batches(List.copyOf(lines.headMap(cut).values())),
                batches(List.copyOf(lines.tailMap(cut).values())));
    }

    private static boolean same(TextLine one, @Nullable TextLine other) {
        return other != null && one.batch().command().equals(other.batch().command());
    }

    private static List<Batch> batches(List<TextLine> lines) {
        return lines.stream().map(TextLine::batch).toList();
    }
}
