package org.pupitre.live.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.TextJournal;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.TextLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the library could not take, in the order in which it came: in memory and, before anybody sees it, in an emergency
 * text journal in a second place. On the loop's thread, but for the count.
 */
public final class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final @Nullable SecondPlace place;
    private final List<Batch> waiting = new ArrayList<>();
    /** The emergency files whose content is waiting, taken, or reported as bad. */
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> faulty = new LinkedHashSet<>();
    private @Nullable TextJournal journal;
    private volatile long entries;

    public Aside(@Nullable SecondPlace place) {
        this.place = place;
    }

    /** What was found in an emergency file of an earlier time; it waits again. */
    void found(Path file, List<Batch> batches, boolean whole) {
        files.add(file);
        if (!whole) {
            faulty.add(file);
        }
        batches.stream().filter(batch -> of(batch.session(), batch.command()).isEmpty()).forEach(waiting::add);
        count();
    }

    /** Sets batches aside, all or none; they are on disk in the second place when this returns true. */
    boolean add(List<Batch> batches) {
        if (!written(batches)) {
            return false;
        }
        waiting.addAll(batches);
        count();
        return true;
    }

    private boolean written(List<Batch> batches) {
        TextJournal open = journal;
        if (open != null && append(open, batches)) {
            return true;
        }
        if (open != null) {
            open.close();
            journal = null;
        }
        List<Batch> all = new ArrayList<>(waiting);
        all.addAll(batches);
        return place != null && place.writable().stream().anyMatch(file -> begin(file, all));
    }

    /** Everything that waits is in one file, so that it can be taken in order whichever place is there later. */
    private boolean begin(Path file, List<Batch> all) {
        if (Files.exists(file) && !files.contains(file)) {
            // Of an earlier time and not read yet: putting it away would lose it.
            return false;
        }
        try {
            TextJournal made = TextJournal.open(file);
            files.add(file);
            if (append(made, all)) {
                journal = made;
                return true;
            }
            made.close();
        } catch (IOException e) {
            LOG.warn("no emergency journal there: {}", e.getClass());
        }
        return false;
    }

    private static boolean append(TextJournal journal, List<Batch> batches) {
        try {
            journal.append(batches.stream().map(TextLine::of).toList());
            return true;
        } catch (IOException e) {
            LOG.warn("the emergency journal cannot be written: {}", e.getClass());
            return false;
        }
    }

    /** What waits, in order. */
    public List<Batch> waiting() {
        return List.copyOf(waiting);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    public Optional<Batch> of(SessionId session, CommandId command) {
        return waiting.stream().filter(b -> b.command().equals(command) && b.session().equals(session)).findFirst();
    }

    /** How many entries wait, as last told; for any thread. */
    public long entries() {
        return entries;
    }

    /** The file of everything that waits. */
    public Path file() {
        TextJournal open = journal;
        return open == null ? files.iterator().next() : open.file();
    }

    /** The first of them are in the library now; the count goes down with {@link #told()}. */
    void taken(int first) {
        waiting.subList(0, first).clear();
        if (waiting.isEmpty()) {
            putAway();
        }
    }

    /** Whatever else tells of what was taken has been told, so that no one sees a count of none before it. */
    void told() {
        count();
    }

    /** For files of an earlier time that held nothing new. */
    public void putAwayIfEmpty() {
        if (waiting.isEmpty()) {
            putAway();
        }
    }

    private void count() {
        entries = waiting.stream().mapToLong(batch -> batch.events().size()).sum();
    }

    /** Everything is in the library: the files are marked as taken first and then removed; one with bad lines is kept. */
    private void putAway() {
        TextJournal open = journal;
        if (open != null) {
            open.close();
            journal = null;
        }
        for (Path file : files) {
            try {
                if (faulty.contains(file)) {
                    Files.move(file, kept(file));
                } else {
                    Path taken = file.resolveSibling(file.getFileName() + "-taken");
                    Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
                    Files.delete(taken);
                }
            } catch (IOException e) {
                // Found again at the next start, and known by the ids of its commands.
                LOG.warn("an emergency journal stays: {}", e.getClass());
            }
        }
        files.clear();
        faulty.clear();
    }

    /** Where a file with bad lines is kept, which no one reads again by himself. */
    static Path kept(Path file) {
        Path kept = file.resolveSibling(file.getFileName() + "-faulty");
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(file.getFileName() + "-faulty" + i);
        }
        return kept;
    }

    void close() {
        TextJournal open = journal;
        if (open != null) {
            open.close();
        }
    }
}
