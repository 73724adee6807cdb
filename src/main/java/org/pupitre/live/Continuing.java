package org.pupitre.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.ContinueSession;
import org.pupitre.domain.act.SessionCommand.SettleLeftAct;
import org.pupitre.domain.act.SessionEvent.ActsHandedOver;
import org.pupitre.domain.act.SessionEvent.HistoryFollowed;
import org.pupitre.domain.line.LeftAct;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.guard.ActJournals;
import org.pupitre.live.guard.BackupKeeper;
import org.pupitre.live.guard.HistoryFold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with sessions of another computer, and lets the lines of history of two computers meet (rules of
 * continuing). Not for the loop's thread.
 */
public final class Continuing {
    private static final Logger LOG = LoggerFactory.getLogger(Continuing.class);

    private final LibraryParts parts;
    private final Library library;
    private final BackupKeeper keeper;
    private final Consumer<SessionState> openOne;
    private final Map<Path, FileTime> looked = new ConcurrentHashMap<>();

    /** @param openOne is told a session that is open here after another computer's acts came to it */
    Continuing(LibraryParts parts, BackupKeeper keeper, Consumer<SessionState> openOne) {
        this.openOne = openOne;
        this.parts = parts;
        this.library = parts.library();
        this.keeper = keeper;
    }

    /**
     * Goes on here with a session as it was found, all or nothing, after a backup. Erased people stay erased.
     *
     * @throws LibraryException if the disk says no; nothing has changed then
     */
    public Outcome goOn(FoundActs found, Instant at) {
        if (wasDeleted(found.session())) {
            return deleted(found.session());
        }
        keeper.before(Backup.Reason.BEFORE_MERGE);
        return parts.thread().call(() -> new Meeting(found.session(), at).goOn(found));
    }

    /**
     * Takes in what another computer hands over: where that one took the session over, its history is the one here too; else
     * its notes are merged and its other acts are listed.
     *
     * @return empty if all of it is here
     * @throws LibraryException if the disk says no; nothing has changed then
     */
    public Optional<Outcome> receive(FoundActs found, Instant at) {
        if (wasDeleted(found.session())) {
            return Optional.of(deleted(found.session()));
        }
        boolean news = parts.thread().call(() -> new Meeting(found.session(), at).bringsNews(found));
        if (!news) {
            return Optional.empty();
        }
        keeper.before(Backup.Reason.BEFORE_MERGE);
        return parts.thread().call(() -> new Meeting(found.session(), at).receive(found));
    }

    /**
     * Looks into a place for what other computers wrote of the sessions that are here, and takes it in. What does not fit,
     * or cannot be read, is passed over.
     *
     * @return whether something of it was new
     */
    public boolean look(Path place, Instant at) {
        boolean news = false;
        for (Path file : ActSources.actFiles(place)) {
            try {
                FileTime written = Files.getLastModifiedTime(file);
                if (!written.equals(looked.get(file))) {
                    for (FoundActs found : ActSources.read(file, Progress.NONE)) {
                        news |= has(found.session())
                                && receive(found, at).filter(Outcome.Done.class::isInstance).isPresent();
                    }
                    // What failed is looked at again next time.
                    looked.put(file, written);
                }
            } catch (IOException | LibraryException e) {
                LOG.warn("what another computer wrote cannot be taken in: {}", e.getClass().getSimpleName());
            }
        }
        return news;
    }

    private boolean wasDeleted(SessionId session) {
        return parts.thread().call(() -> library.eraser().sessions().wasDeleted(session));
    }

    private Outcome deleted(SessionId session) {
        return new Outcome.Refused(parts.envelopes().freshId(), new Rejection.SessionWasDeleted(session));
    }

    /** Whether the library has anything of a session. */
    public boolean has(SessionId session) {
        return parts.thread().call(() -> library.sessions().contains(session)) && !wasDeleted(session);
    }

    /**
     * What another computer lacks: where the session was continued there, the acts that were done here after; else all acts.
     */
    public List<TextLine> toHandOver(SessionId session) {
        return parts.thread().call(() -> {
            Meeting meeting = new Meeting(session, Instant.EPOCH);
            People people = library.people();
            return meeting.mine.elsewhere() == null
                    ? ActJournals.whole(library.acts(session, 0), people)
                    : ActJournals.whole(meeting.left(), people);
        });
    }

    /** Takes an act of another line over, or leaves it; whether the session is open or not. */
    public Outcome settle(SessionId session, CommandId act, boolean take, Instant when) {
        return parts.thread().call(() -> parts.transact().carryOut(session,
                parts.envelopes().ofModerator(new SettleLeftAct(act, take), Times.millis(when))));
    }

    /** How many lines of history have acts that are handed over. */
    public int leftLines(SessionId session) {
        return parts.thread().call(() -> tree(session).left().size());
    }

    /**
     * Writes acts to a file that leaves the library, and remembers where it went.
     *
     * @throws IOException if it cannot be written
     */
    public void leave(Path file, List<TextLine> lines, Instant when) throws IOException {
        Exported left = new Exported(file.toAbsolutePath().normalize().toString(), "ACTS", when);
        parts.thread().run(() -> library.noteExport(left));
        ActFile.write(file.toAbsolutePath().normalize(), lines);
    }

    /**
     * Writes all acts of a session into a folder where another computer looks, so that it learns that the session goes on here.
     *
     * @throws IOException if it cannot be written
     */
    public Path mark(Path folder, SessionId session, Instant when) throws IOException {
        HistoryLineId line = parts.thread().call(() -> tree(session).own());
        if (line == null) {
            throw new IOException("a session without entries has no line");
        }
        Path file = ActFile.in(folder, session, line);
        leave(file, toHandOver(session), when);
        return file;
    }

    /** All acts of a session, on whatever line they were done, in the order in which they came here. */
    public List<TextLine> acts(SessionId session) {
        return parts.thread().call(() -> library.acts(session, 0));
    }

    /** An act of another line, and the session as that line left it, to name what the act is about. */
    public record Listed(LeftAct act, SessionState there) {}

    /** The acts of other lines that no one has decided about yet, by time. */
    public List<Listed> listed(SessionId session) {
        return parts.thread().call(() -> {
            SessionState here = parts.folds().fold(session).state();
            if (here.lines().open().isEmpty()) {
                return List.of();
            }
            HistoryTree tree = tree(session);
            Map<HistoryLineId, SessionState> there = new LinkedHashMap<>();
            return here.lines().open().stream().map(act -> new Listed(act, there.computeIfAbsent(act.line(),
                    line -> HistoryFold.on(tree, tree.path(line), session, here.people())))).toList();
        });
    }

    private HistoryTree tree(SessionId session) {
        return HistoryTree.of(library.acts(session, 0).stream().map(TextLine::batch).toList());
    }

    /** Two journals of a session meet in this library; on the loop's thread. */
    private final class Meeting {
        private final SessionId session;
        private final List<Batch> own;
        private final HistoryTree mine;
        private Instant at;

        private Meeting(SessionId session, Instant at) {
            this.session = session;
            this.own = library.acts(session, 0).stream().map(TextLine::batch).toList();
            this.mine = HistoryTree.of(own);
            this.at = Times.millis(at);
            own.forEach(act -> this.at = Times.later(this.at, act.at()));
        }

        private Outcome goOn(FoundActs found) {
            found.tree().history().forEach(act -> at = Times.later(at, act.at()));
            List<Batch> write = new ArrayList<>();
            if (begins(found.acts(), own)) {
                write.addAll(found.acts().subList(own.size(), found.acts().size()));
            } else {
                follow(HistoryTree.of(found.acts()), write);
            }
            found.others().forEach(other -> follow(HistoryTree.of(other), write));
            HistoryTree now = with(write);
            // What was only planned here gives way to what ran there.
            HistoryLineId line = now.begunLast().equals(Instant.MIN) ? found.tree().winner() : now.winner();
            if (line == null || !now.whole(line)) {
                return refused(new Rejection.HistoryDoesNotFit());
            }
            List<Batch> path = now.path(line);
            // However wrong the clock of this computer is, the new line was begun last.
            at = now.begunLast().equals(Instant.MIN) ? at : Times.later(at, now.begunLast().plusMillis(1));
            SessionState state = HistoryFold.on(now, path, session, people(write));
            Decision decision = Decider.decide(state, new ContinueSession(line, state.lines().entries(),
                    HistoryTree.chain(path), new HistoryLineId(parts.envelopes().freshId().value()),
                    parts.envelopes().device()), at);
            if (decision instanceof Decision.Refused no) {
                return refused(no.reason());
            }
            Batch begun = batch(((Decision.Accepted) decision).events());
            write.add(begun);
            handOver(line, found.beyond(), write);
            HistoryTree then = with(write);
            Set<CommandId> known = handedOver(then.history());
            then.left().forEach((other, acts) -> {
                if (!known.containsAll(ids(acts))) {
                    write.add(marker(new ActsHandedOver(other, ids(acts))));
                }
            });
            return bring(write, begun);
        }

        private static Set<CommandId> handedOver(List<Batch> history) {
            Set<CommandId> known = new HashSet<>();
            for (Batch act : history) {
                if (act.events().getFirst() instanceof ActsHandedOver handed) {
                    known.addAll(handed.acts());
                }
            }
            return known;
        }

        private boolean bringsNews(FoundActs found) {
            return !theirs(found).missingIn(mine).isEmpty();
        }

        private HistoryTree theirs(FoundActs found) {
            HistoryTree theirs = found.tree();
            HistoryLineId line = HistoryTree.of(found.acts()).own();
            if (line == null || found.beyond().isEmpty()) {
                return theirs;
            }
            List<Batch> beyond = new ArrayList<>();
            beyond.add(marker(new HistoryFollowed(line, ids(found.beyond()))));
            beyond.addAll(found.beyond());
            return theirs.and(HistoryTree.of(beyond));
        }

        private Optional<Outcome> receive(FoundActs found) {
            HistoryTree theirs = theirs(found);
            HistoryTree both = mine.and(theirs);
            Map<HistoryLineId, List<Batch>> missing = theirs.missingIn(mine);
            HistoryLineId line = both.winner();
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            boolean here = line != null && line.equals(mine.own());
            if (line == null || !both.whole(line) || (!here && both.elsewhere() == null)
                    || (here && missing.containsKey(line))) {
                return Optional.of(refused(new Rejection.HistoryDoesNotFit()));
            }
            List<Batch> write = new ArrayList<>();
            if (here) {
                missing.forEach((other, acts) -> handOver(other, acts, write));
            } else {
                follow(theirs, write);
            }
            return Optional.of(bring(write, write.getFirst()));
        }

        private List<TextLine> left() {
            List<TextLine> lines = new ArrayList<>();
            mine.left().forEach((line, acts) -> {
                lines.add(TextLine.of(marker(new HistoryFollowed(line, ids(acts)))));
                acts.forEach(act -> lines.add(new TextLine(act, OptionalLong.empty())));
            });
            return lines;
        }

        private HistoryTree with(List<Batch> more) {
            List<Batch> all = new ArrayList<>(own);
            all.addAll(more);
            return HistoryTree.of(all);
        }

        private void follow(HistoryTree theirs, List<Batch> write) {
            theirs.missingIn(with(write)).forEach((line, acts) -> {
                write.add(marker(new HistoryFollowed(line, ids(acts))));
                write.addAll(acts);
            });
        }

        private void handOver(HistoryLineId line, List<Batch> acts, List<Batch> write) {
            if (!acts.isEmpty()) {
                write.add(marker(new ActsHandedOver(line, ids(acts))));
                acts.forEach(act -> write.add(withNewPeople(act)));
            }
        }

        /** The people whom this computer knows stay as the history has them. */
        private Batch withNewPeople(Batch act) {
            People known = library.people();
            return new Batch(act.session(), act.command(), act.at(), act.actor(), act.device(), act.events(),
                    act.people().stream().filter(person -> !known.knows(person.id())).toList());
        }

        private Outcome bring(List<Batch> write, Batch first) {
            parts.writer().bring(write);
            SessionState state = parts.folds().fold(session).state();
            // First what is to be told of it, then the session: the screen looks at both when the session comes.
            parts.sessions().loop(session).ifPresent(_ -> openOne.accept(state));
            parts.sessions().foldAgain();
            return new Outcome.Done(first.command(), library.head(), first.events(), state);
        }

        private People people(List<Batch> write) {
            People people = library.people();
            for (Batch act : write) {
                people = people.with(act.people());
            }
            return people;
        }

        private Batch marker(Event event) {
            return batch(List.of(event));
        }

        private Batch batch(List<Event> events) {
            return new Batch(session, parts.envelopes().freshId(), at, "moderator", parts.envelopes().device(), events,
                    List.of());
        }

        private Outcome refused(Rejection reason) {
            return new Outcome.Refused(parts.envelopes().freshId(), reason);
        }
    }

    private static boolean begins(List<Batch> longer, List<Batch> shorter) {
        return longer.size() >= shorter.size() && ids(longer.subList(0, shorter.size())).equals(ids(shorter));
    }

    private static List<CommandId> ids(List<Batch> acts) {
        return acts.stream().map(Batch::command).toList();
    }
}
