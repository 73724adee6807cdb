package org.pupitre.live.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.Backups;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.Library;
import org.pupitre.journal.TextJournal;
import org.pupitre.journal.json.PersonIds;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.TextLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each act of the sessions that are written in the second place too, as text, so that another computer can go on with
 * them (rules of continuing, section 4). It has a thread of its own: a slow stick keeps no one waiting. An act is
 * there soon after it is in the library; what could not be written is written when the place is there again.
 */
public final class ActJournals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ActJournals.class);
    private static final long RETRY_SECONDS = 30;
    private static final long CLOSE_SECONDS = 10;

    private final Library library;
    private final LoopThread loop;
    private final InstantSource clock;
    private final ScheduledExecutorService worker;
    private final Map<SessionId, Kept> kept = new HashMap<>();
    private final Set<SessionId> waiting = new LinkedHashSet<>();
    private volatile Supplier<Optional<Path>> place = Optional::empty;

    /** A file that is being written. */
    private static final class Kept {
        private final Path file;
        private final TextJournal journal;
        private final Map<PersonId, Person> people = new HashMap<>();
        private long seq;

        private Kept(Path file, TextJournal journal) {
            this.file = file;
            this.journal = journal;
        }
    }

    /** What is to be written. */
    private record News(List<TextLine> lines, People people) {}

    public ActJournals(Library library, LoopThread loop, InstantSource clock) {
        this.library = library;
        this.loop = loop;
        this.clock = clock;
        worker = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "pupitre-acts");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** From now on what is written is written there too. */
    public void start(Supplier<Optional<Path>> second) {
        place = second;
        var _ = worker.scheduleWithFixedDelay(this::serve, RETRY_SECONDS, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    /** A session has further entries, or is open. From any thread. */
    public void rung(SessionId session) {
        synchronized (waiting) {
            waiting.add(session);
        }
        try {
            worker.execute(this::serve);
        } catch (RejectedExecutionException e) {
            LOG.debug("closed");
        }
    }

    /** Entries have changed, since a person was erased: all files are written again. */
    public void again() {
        worker.execute(() -> {
            Set<SessionId> all = Set.copyOf(kept.keySet());
            all.forEach(this::drop);
            all.forEach(this::rung);
        });
    }

    /** Keeps the acts of a session no more, since it is about to be deleted. Off the loop's thread. */
    public void leave(SessionId session) {
        CompletableFuture.runAsync(() -> {
            drop(session);
            synchronized (waiting) {
                waiting.remove(session);
            }
        }, worker).join();
    }

    private void serve() {
        Optional<Path> second = place.get();
        Path folder = second.map(p -> Backups.in(p, library.file()).folder()).filter(Files::isDirectory).orElse(null);
        if (folder == null) {
            return;
        }
        List<SessionId> now;
        synchronized (waiting) {
            now = List.copyOf(waiting);
            waiting.clear();
        }
        for (SessionId session : now) {
            try {
                write(session, folder);
            } catch (IOException | LibraryException | RejectedExecutionException e) {
                LOG.warn("the acts cannot be written in the second place: {}", e.getClass().getSimpleName());
                drop(session);
                synchronized (waiting) {
                    waiting.add(session);
                }
            }
        }
    }

    private void drop(SessionId session) {
        Kept old = kept.remove(session);
        if (old != null) {
            old.journal.close();
        }
    }

    private void write(SessionId session, Path folder) throws IOException {
        Kept now = kept.get(session);
        if (now != null && now.file.startsWith(folder) && Files.exists(now.file)) {
            News news = news(session, now.seq);
            if (news.lines().stream().noneMatch(line -> line.batch().events().stream()
                    .anyMatch(SessionContinued.class::isInstance))) {
                add(now, news);
                return;
            }
        }
        drop(session);
        begin(session, folder);
    }

    private News news(SessionId session, long after) {
        return loop.call(() -> new News(library.acts(session, after), library.people()));
    }

    private void begin(SessionId session, Path folder) throws IOException {
        News news = news(session, 0);
        HistoryLineId line = HistoryTree.of(news.lines().stream().map(TextLine::batch).toList()).own();
        boolean deleted = news.lines().stream()
                .anyMatch(one -> one.batch().events().getFirst() instanceof SessionDeleted);
        if (line == null || deleted) {
            return;
        }
        Path file = ActFile.in(folder, session, line);
        Map<PersonId, Person> people = new HashMap<>();
        List<TextLine> lines = withPeople(news, people);
        Exported left = new Exported(folder.toString(), "ACTS", clock.instant());
        loop.run(() -> library.noteExport(left));
        ActFile.write(file, lines);
        Kept begun = new Kept(file, TextJournal.open(file));
        begun.people.putAll(people);
        begun.seq = lines.getLast().seq().orElse(0);
        kept.put(session, begun);
    }

    private static void add(Kept to, News news) throws IOException {
        if (!news.lines().isEmpty()) {
            List<TextLine> lines = withPeople(news, to.people);
            to.journal.append(lines);
            to.seq = lines.getLast().seq().orElse(to.seq);
        }
    }

    /** Each act with the rows of those whom it names and who are not in the file as they are now. */
    private static List<TextLine> withPeople(News news, Map<PersonId, Person> known) {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : news.lines()) {
            Batch batch = line.batch();
            Set<PersonId> named = new HashSet<>();
            PersonIds.any(batch.events(), id -> {
                named.add(id);
                return false;
            });
            List<Person> people = named.stream().flatMap(id -> news.people().person(id).stream())
                    .filter(person -> !person.equals(known.put(person.id(), person))).toList();
            lines.add(new TextLine(new Batch(batch.session(), batch.command(), batch.at(), batch.actor(),
                    batch.device(), batch.events(), people), line.seq()));
        }
        return lines;
    }

    /** The acts of a session with the rows of the people they name, to hand them over. On the loop's thread. */
    public static List<TextLine> whole(List<TextLine> lines, People people) {
        return withPeople(new News(lines, people), new HashMap<>());
    }

    /** Waits until what was written is in the second place too, if it is there. */
    public void settle() {
        CompletableFuture.runAsync(() -> {
        }, worker).join();
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
        kept.values().forEach(one -> one.journal.close());
    }
}
