package org.pupitre.live.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pupitre.journal.Library;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.Sample;
import org.pupitre.live.guard.Recovery;
import org.pupitre.proof.Call;

/** What {@link PowerVictim} said is on disk, and whether a disk that was found keeps it. */
final class PowerPromises {
    private final Map<String, Long> seqs = new LinkedHashMap<>();
    private long draft = -1;

    /**
     * What was found.
     *
     * @param lost acknowledged commands that are gone without a word
     * @param said whether opening told of it
     * @param why  what is wrong; empty if nothing is
     */
    record Kept(int lost, boolean said, String why) {}

    void note(Call call) {
        if (call instanceof Call.Said(String text)) {
            String[] words = text.strip().split(" ", -1);
            if (words[0].equals("draft")) {
                draft = Long.parseLong(words[1]);
            } else if (words[0].matches("c[0-9]+") && words[1].matches("[0-9]+")) {
                seqs.put(words[0], Long.parseLong(words[1]));
            }
        }
    }

    /** Opens what was found as the program does, looks, and removes it. */
    Kept check(Path file) throws IOException {
        try (Library library = Library.open(file, InstantSource.system())) {
            return check(library);
        } catch (LibraryException e) {
            return new Kept(0, true, e.toString());
        } finally {
            remove(file.getParent());
        }
    }

    private Kept check(Library library) {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> found = new LinkedHashMap<>();
        for (Entry entry : library.entries(Sample.SESSION)) {
            found.put(entry.command().value(), entry.seq());
        }
        List<String> missing = seqs.entrySet().stream().filter(e -> !e.getValue().equals(found.get(e.getKey())))
                .map(Map.Entry::getKey).toList();
        if (!missing.isEmpty()) {
            wrong.add("acknowledged but not there: " + missing);
        }
        long more = found.keySet().stream().filter(id -> id.startsWith("c") && !seqs.containsKey(id)).count();
        if (more > 1) {
            wrong.add(more + " there that were not acknowledged");
        }
        if (Long.parseLong(library.drafts(Sample.SESSION).getOrDefault(PowerVictim.DRAFT_FIELD, "-1")) < draft) {
            wrong.add("the draft is older than " + draft);
        }
        if (!library.verify().ok()) {
            wrong.add("hashes: " + library.verify());
        }
        Recovery.fold(library, Sample.SESSION, List.of());
        return new Kept(missing.size(), false, String.join("; ", wrong));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
