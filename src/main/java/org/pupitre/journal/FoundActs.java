package org.pupitre.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Batch;

/**
 * What of a session could be read in another place.
 *
 * @param acts    in the order in which they are in the journal they are from, up to the first that is lost
 * @param beyond  acts after one that is lost; they cannot be gone on from, and are listed
 * @param others  what further journals there hold, each in its order
 * @param knownTo up to when the session is known
 * @param used    the files it was read from
 * @param damaged files of which not everything could be read
 */
public record FoundActs(
        SessionId session,
        List<Batch> acts,
        List<Batch> beyond,
        List<List<Batch>> others,
        Instant knownTo,
        List<Path> used,
        List<Path> damaged) {
    public FoundActs {
        acts = List.copyOf(acts);
        beyond = List.copyOf(beyond);
        others = List.copyOf(others);
        used = List.copyOf(used);
        damaged = List.copyOf(damaged);
    }

    /** All on all lines. */
    public HistoryTree tree() {
        HistoryTree tree = HistoryTree.of(acts);
        for (List<Batch> other : others) {
            tree = tree.and(HistoryTree.of(other));
        }
        return tree;
    }

    /** The files that were read, whole or not. */
    public List<Path> files() {
        List<Path> all = new ArrayList<>(used);
        damaged.stream().filter(file -> !used.contains(file)).forEach(all::add);
        return all;
    }
}
