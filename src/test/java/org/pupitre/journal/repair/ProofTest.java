package org.pupitre.journal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.Library;
import org.pupitre.journal.LibraryTest;
import org.pupitre.journal.entry.EntryHeader;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.value.Backup;

/** Rows are called complete only where each follows the one before it, up to the one that the witness saw. */
class ProofTest {
    private static final int ROWS = 5;
    @TempDir Path folder;
    private List<Row> rows;
    private Optional<Tip> mark;

    @BeforeEach
    void read() {
        Path file = folder.resolve("library.pupitre");
        try (Library library = Library.open(file, InstantSource.system())) {
            for (int i = 1; i <= ROWS; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
        }
        Db db = Db.readOnly(file);
        rows = db.read(() -> {
            List<Row> all = new ArrayList<>();
            try (ResultSet row = db.prepared("SELECT " + Row.columns(db.schema()) + " FROM journal ORDER BY seq")
                    .executeQuery()) {
                while (row.next()) {
                    all.add(Row.read(row));
                }
            }
            return all;
        });
        db.abandon();
        mark = Optional.of(Tip.of(ROWS, rows.getLast().chain()));
    }

    private boolean completeWith(int seq, UnaryOperator<Row> change) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(seq - 1, change.apply(changed.get(seq - 1)));
        Proof.Result found = Proof.of(changed, List.of(), mark);
        assertThat(found.lost()).as("a row for each number").isEmpty();
        return found.complete();
    }

    private static Row with(Row row, EntryHeader header, String body, byte[] chain) {
        return new Row(row.seq(), header, body, row.salt(), row.bodyHash(), chain, row.redaction());
    }

    @Test
    void allAsTheyWereWrittenAreComplete() {
        assertThat(completeWith(3, UnaryOperator.identity())).isTrue();
        assertThat(Proof.of(rows.subList(0, 2), List.of(), mark).complete()).isFalse();
    }

    @Test
    void aHeaderABodyAndAChainThatWereAlteredAreNot() {
        for (int seq : new int[]{1, 3, ROWS}) {
            assertThat(completeWith(seq, row -> {
                EntryHeader was = row.header();
                EntryHeader header = new EntryHeader(was.id(), was.session(), was.at(), "somebody", was.device(),
                        was.command(), was.kind(), was.version());
                return with(row, header, row.body(), row.chain());
            })).as("header of %s", seq).isFalse();
            assertThat(completeWith(seq, row -> with(row, row.header(), "{}", row.chain()))).as("body of %s", seq)
                    .isFalse();
            assertThat(completeWith(seq, row -> with(row, row.header(), row.body(),
                    Arrays.copyOf(new byte[]{1}, row.chain().length)))).as("chain of %s", seq).isFalse();
        }
    }

    @Test
    void aChainThatEndsElsewhereThanTheWitnessSawIsNot() {
        assertThat(Proof.of(rows, List.of(), mark).complete()).isTrue();
        assertThat(Proof.of(rows, List.of(), Optional.of(Tip.of(ROWS, Hashes.beforeTheFirst()))).complete()).isFalse();
        assertThat(Proof.of(rows, List.of(), Optional.of(Tip.of(ROWS + 1, rows.getLast().chain()))).complete())
                .isFalse();
    }

    @Test
    void whatABackupHasFillsAHoleAndIsNamed() {
        Backup backup = new Backup(Path.of("b"), java.time.Instant.EPOCH, Backup.Reason.ASKED, ROWS, "00000000");
        List<Row> own = new ArrayList<>(rows);
        Row third = own.remove(2);
        Proof.Result found = Proof.of(own, List.of(new Proof.Source(backup, Map.of(3L, third))), mark);
        assertThat(found.complete()).isTrue();
        assertThat(found.used()).containsExactly(backup);
    }
}
