package org.pupitre.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Arrival;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.BundleDesk;

/** A bundle of very many notes: written, read, looked at, taken in. */
final class BundleBench implements Bench {
    /** Of 100 000 entries 30 000 notes. */
    private static final double SHARE = 0.3;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Path folder = Folders.fresh(setup.work("bundle"));
        int notes = (int) (setup.entries() * SHARE);
        Instant at = Instant.now();
        Path library = folder.resolve("rapporteur.pupitre");
        SessionId session = Sessions.sample(library);
        Path bundle = folder.resolve("notes.pupitre-bundle");
        double written;
        try (LibraryDesk rapporteur = Sessions.open(library)) {
            rapporteur.notes().takeIn(session, new TakeInNotes(revisions(notes, at)), List.of(), at);
            written = seconds(() -> new BundleDesk(rapporteur).give(session, bundle, "bench", at));
        }
        Path other = folder.resolve("moderator.pupitre");
        Sessions.sample(other);
        List<Bundle> read = new ArrayList<>();
        List<Arrival> seen = new ArrayList<>();
        double reading = seconds(() -> read.add(((BundleReading.Sound) BundleReader.read(bundle)).bundle()));
        try (LibraryDesk moderator = Sessions.open(other)) {
            BundleDesk desk = new BundleDesk(moderator);
            double looking = seconds(() -> seen.add(desk.look(read.getFirst())));
            double taking = seconds(() -> desk.take(read.getFirst(), at).orElseThrow());
            if (seen.getFirst().merge().added() != notes || Files.size(bundle) == 0) {
                throw new IllegalStateException("not all notes arrived");
            }
            sheet.add(Figure.of("bundle of " + notes + " notes written", "s", new double[]{written}));
            sheet.add(Figure.of("… read and checked", "s", new double[]{reading}));
            sheet.add(Figure.of("… looked at before it is taken in", "s", new double[]{looking}));
            sheet.add(Figure.of("… taken in, after a backup", "s", new double[]{taking}));
        }
        sheet.note(
                "All notes are of one time, which once was the slowest order; the cost grows with their number alone.");
    }

    private static List<NoteRevision> revisions(int number, Instant at) {
        List<NoteRevision> notes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            notes.add(new NoteRevision(new NoteId("many-" + i), new RevisionId("many.c" + i), List.of(),
                    new NoteContent("Note " + i + ": the partners kept the desk open.", Set.of(), null, null, null,
                            null,
                            null, null, at),
                    "laptop", at));
        }
        return notes;
    }

    /** Work that may fail. */
    private interface Work {
        Object run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
