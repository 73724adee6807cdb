package org.pupitre.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Instants;
import org.pupitre.journal.value.Entry;

/**
 * Makes entries of rows, but of those of which nothing is left since their session was deleted; slice by slice on the processors that are free, while the thread that reads the rows goes on,
 * and hands them over on that thread, in order. Of few rows they are made at once.
 */
final class Decoding {
    private static final int SLICE = 256;
    private static final int MOST_AHEAD = 16;

    private final SessionId session;
    private final Consumer<Entry> taker;
    private final Deque<Slice> ahead = new ArrayDeque<>();
    private List<Raw> rows = new ArrayList<>();

    private record Raw(
            long seq,
            String id,
            String at,
            String actor,
            String device,
            String command,
            String kind,
            int version,
            String body) {}

    /** Rows that become entries once, by the thread that comes first: another processor, or the reader when it needs them. */
    private static final class Slice implements Runnable {
        private final SessionId session;
        private final List<Raw> rows;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<List<Entry>> entries = new CompletableFuture<>();

        private Slice(SessionId session, List<Raw> rows) {
            this.session = session;
            this.rows = rows;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                try {
                    entries.complete(rows.stream().map(row -> entry(session, row)).toList());
                } catch (RuntimeException | Error e) {
                    entries.completeExceptionally(e);
                }
            }
        }

        private List<Entry> entries() {
            run();
            try {
                return entries.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    private Decoding(SessionId session, Consumer<Entry> taker) {
        this.session = session;
        this.taker = taker;
    }

    /** Takes all rows of a session in the order they come. */
    static void run(SessionId session, ResultSet rows, Consumer<Entry> taker) throws SQLException {
        Decoding decoding = new Decoding(session, taker);
        while (rows.next()) {
            String body = text(rows, JournalColumn.BODY);
            if (!Codec.isGone(body)) {
                decoding.add(new Raw(rows.getLong(JournalColumn.SEQ.place()), text(rows, JournalColumn.ID),
                        text(rows, JournalColumn.AT), text(rows, JournalColumn.ACTOR),
                        text(rows, JournalColumn.DEVICE), text(rows, JournalColumn.COMMAND_ID),
                        text(rows, JournalColumn.KIND), rows.getInt(JournalColumn.VERSION.place()), body));
            }
        }
        decoding.end();
    }

    private static String text(ResultSet rows, JournalColumn column) throws SQLException {
        return rows.getString(column.place());
    }

    private void add(Raw row) {
        rows.add(row);
        if (rows.size() == SLICE) {
            Slice slice = slice();
            ForkJoinPool.commonPool().execute(slice);
            while (ahead.size() > MOST_AHEAD || (!ahead.isEmpty() && ahead.getFirst().entries.isDone())) {
                ahead.removeFirst().entries().forEach(taker);
            }
        }
    }

    private Slice slice() {
        Slice slice = new Slice(session, rows);
        ahead.add(slice);
        rows = new ArrayList<>(SLICE);
        return slice;
    }

    private void end() {
        slice();
        ahead.forEach(slice -> slice.entries().forEach(taker));
    }

    private static Entry entry(SessionId session, Raw row) {
        return new Entry(row.seq(), row.id(), session, Instants.parse(row.at()), row.actor(), row.device(),
                new CommandId(row.command()), row.version(),
                Codec.event(row.seq(), row.kind(), row.version(), row.body()));
    }
}
