package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.erase.Copies;
import org.pupitre.journal.erase.ErasedFile;
import org.pupitre.journal.erase.Gone;
import org.pupitre.journal.erase.OwnFiles;
import org.pupitre.journal.erase.PersonGone;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.erase.SessionGone;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.CopiesToSearch.Rest;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedSessions;
import org.pupitre.journal.store.ExportedTable;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the copies of an open library for what was taken out of it, and goes on at each opening until nothing is left to do. */
final class CopySearch {
    private static final Logger LOG = LoggerFactory.getLogger(CopySearch.class);

    private final Db db;
    private final ErasedFile list;
    private final CopiesToSearch toSearch;

    CopySearch(Db db, OthersFiles others) {
        this.db = db;
        this.list = new ErasedFile(db.file(), others);
        this.toSearch = new CopiesToSearch(db);
    }

    /** What is written beside the library about who was erased and what deleted. */
    List<ErasedFile.Line> lines() throws IOException {
        return list.read();
    }

    /** Notes, in the transaction that takes something out, that its copies are still to be searched. */
    CopiesToSearch toSearch() {
        return toSearch;
    }

    /** The copies that certainly are ours. */
    List<Path> copies(List<Path> others) {
        OwnFiles own = own();
        return copies(own, others).stream().filter(copy -> !own.isUncertain(copy)).toList();
    }

    private OwnFiles own() {
        return db.read(() -> OwnFiles.of(db, SecondPlace.name(db.file())));
    }

    /** What left the library for a place that is not there now; the others are searched like any copy. */
    List<Exported> unreached(List<Path> others) {
        return exported().stream().filter(out -> place(out).filter(Files::exists).isEmpty())
                .filter(out -> place(out).filter(others::contains).isEmpty()).toList();
    }

    private List<Exported> exported() {
        return db.read(() -> new ExportedTable(db).all());
    }

    /** A path that was noted without its beginning is one beside the library. */
    private Optional<Path> place(Exported out) {
        try {
            return Optional.of(db.file().resolveSibling(out.place()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Places whose disk is away; a file that was removed where everything else is there is done. */
    private static List<Path> away(List<Path> places) {
        return absent(places).stream().filter(place -> Backups.isFolder(place) || place.getParent() == null
                || Files.notExists(place.getParent())).toList();
    }

    static List<Path> absent(List<Path> others) {
        return others.stream().filter(Files::notExists).toList();
    }

    private List<Path> copies(OwnFiles own, List<Path> others) {
        try {
            List<Path> all = new ArrayList<>(others);
            exported().forEach(out -> place(out).filter(Files::exists).ifPresent(all::add));
            all.add(Backups.of(db.file()).folder());
            return Copies.of(db.file(), own, all);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.IO, e, db.file());
        }
    }

    static List<Path> with(Copies.Fate fate, List<Copies.Result> copies) {
        return copies.stream().filter(result -> result.fate() == fate).map(Copies.Result::copy).toList();
    }

    /** Searches what is left to be searched, and notes what is left after that; throws nothing. */
    List<Copies.Result> search(Rest rest, Gone gone) {
        List<Copies.Result> results = new ArrayList<>();
        try {
            // With secure_delete the pages hold nothing of it any more; the log still does.
            if (!db.emptyLog()) {
                results.add(new Copies.Result(db.file(), Copies.Fate.OUT_OF_REACH));
            }
            OwnFiles own = own();
            Copies copies = new Copies(own, gone);
            List<Path> where = rest.everywhere()
                    ? copies(own, rest.places())
                    : Copies.in(rest.places(), own);
            where.forEach(copy -> results.add(copies.erase(copy)));
            away(rest.places()).forEach(place -> results.add(new Copies.Result(place, Copies.Fate.OUT_OF_REACH)));
            settle(rest, gone, results);
        } catch (IOException | LibraryException e) {
            LOG.warn("copies wait to be searched: {}", e.getClass().getSimpleName());
            results.add(new Copies.Result(Backups.of(db.file()).folder(), Copies.Fate.OUT_OF_REACH));
        }
        return results;
    }

    /** Forgets what is done, and of what left the library what was removed or is gone and has the name in its path. */
    private void settle(Rest rest, Gone gone, List<Copies.Result> results) {
        List<Path> removed = with(Copies.Fate.REMOVED, results);
        List<Path> left = with(Copies.Fate.OUT_OF_REACH, results);
        db.write(() -> {
            ExportedTable exported = new ExportedTable(db);
            for (Exported out : exported.all()) {
                Optional<Path> place = place(out);
                boolean told = gone.toldBy(out.place()) && place.filter(Files::exists).isEmpty();
                if (told || place.filter(removed::contains).isPresent()) {
                    exported.forget(out);
                }
            }
            if (left.isEmpty()) {
                toSearch.forget(rest.key());
            } else {
                toSearch.put(rest.left(left));
            }
            return true;
        });
        db.emptyLog();
        if (left.isEmpty()) {
            remember(rest, true);
        }
    }

    /** Writes down beside the library what was taken out; where that fails, the next opening does. */
    void remember(Rest one, boolean done) {
        try {
            list.put(new ErasedFile.Line(one.key(), one.at(), done));
        } catch (IOException e) {
            LOG.warn("what was erased is not written down beside the library: {}", e.getClass().getSimpleName());
        }
    }

    /** Goes on with everything that was left to do. */
    void finish() {
        for (Rest rest : db.read(toSearch::all)) {
            goOn(rest);
        }
    }

    void goOn(Rest rest) {
        List<Copies.Result> results = search(rest, gone(rest));
        if (!rest.everywhere() && with(Copies.Fate.OUT_OF_REACH, results).isEmpty()) {
            // Backups made in the meantime hold the hashes.
            Rest all = new Rest(rest.key(), rest.at(), rest.by(), true, rest.places());
            search(all, gone(all));
        }
    }

    private static Gone gone(Rest rest) {
        Optional<SessionId> session = ErasedSessions.session(rest.key());
        Search by = Search.of(rest.by());
        return session.isPresent()
                ? new SessionGone(session.get(), by, rest.at())
                : new PersonGone(new PersonId(rest.key()), by, rest.at());
    }
}
