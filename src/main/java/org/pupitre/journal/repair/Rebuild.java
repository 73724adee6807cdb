package org.pupitre.journal.repair;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.erase.Redaction;
import org.pupitre.journal.erase.SessionRedaction;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.Named;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.store.SideRows;
import org.pupitre.journal.store.Transfer;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** Makes a library of what was rescued, or of a copy of a backup, and reads it again before anybody relies on it. */
public final class Rebuild {
    private final Rescue rescue;

    public Rebuild(Rescue rescue) {
        this.rescue = rescue;
    }

    /**
     * Makes a library of rows and of all that is beside the journal.
     *
     * @return its last entry
     * @throws LibraryException of the kind BAD_BACKUP if it is not whole when it is read again
     */
    public Optional<Tip> of(Path made, List<Row> rows, boolean renumbered) {
        if (rescue.opens()) {
            Examination.of(rescue.library(), List.of(),
                    (from, all, again) -> Transfer.into(made, rows, renumbered, to -> {
                        SideRows.copy(from, from.schema(), to);
                        fill(to, rows);
                        nameByIds(to, rows);
                    }));
        } else {
            Transfer.into(made, rows, renumbered, to -> {
                fill(to, rows);
                nameByIds(to, rows);
            });
        }
        Db db = Db.open(made, true);
        try {
            Content content = whole(db, made);
            if (content.entries() != rows.size()) {
                throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, made);
            }
            return content.head();
        } finally {
            db.close();
        }
    }

    private void fill(Db to, List<Row> rows) throws SQLException {
        Map<PersonId, Long> changed = rescue.peopleMayBeOld() ? Named.lastIn(rows) : new HashMap<>();
        for (Backup source : rescue.sources()) {
            Db from = Db.readOnly(source.file());
            try {
                changed.keySet().removeAll(SideRows.renew(from, to, changed.entrySet().stream()
                        .filter(e -> e.getValue() <= source.entries()).map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
                SideRows.fill(from, to, rescue.besideLost(), rescue.findings().alteredPeople());
            } finally {
                from.abandon();
            }
        }
        Redaction.again(to);
        SessionRedaction.again(to);
    }

    /** People whose name is in no backup go by their id from now on, so that someone can write the name in again. */
    private static void nameByIds(Db to, List<Row> rows) throws SQLException {
        PeopleTable people = new PeopleTable(to, new ErasedPeople(to));
        for (PersonId person : SideRows.without(to, Named.in(rows))) {
            people.put(new Person(person, new PersonDetails(person.value(), null, null, null, null)));
        }
    }

    /**
     * Brings a copy of a backup to the present tables, and keeps out of it who was erased since.
     *
     * @return its last entry
     * @throws LibraryException of the kind BAD_BACKUP if it is not whole
     */
    public Optional<Tip> ofCopy(Path made, Path backup, Progress progress) {
        Db db;
        try {
            db = Db.open(made, true);
        } catch (LibraryException e) {
            throw new LibraryException(LibraryException.Kind.BAD_BACKUP, e, backup);
        }
        try {
            whole(db, backup);
            progress.at(0.8);
            db.bringUpToDate();
            if (rescue.opens()) {
                Examination.of(rescue.library(), List.of(), (from, all, again) -> db.write(() -> {
                    SideRows.copyErased(from, db);
                    Redaction.again(db);
                    SessionRedaction.again(db);
                    return true;
                }));
            }
            return db.read(() -> Content.of(db)).head();
        } finally {
            db.close();
        }
    }

    private static Content whole(Db db, Path file) {
        if (!Inspection.of(db, Optional.empty()).ok()) {
            throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, file);
        }
        return db.read(() -> Content.of(db));
    }
}
