package org.pupitre.journal.value;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.value.SessionId;

/**
 * What was deleted with a session.
 *
 * @param entries    how many entries say nothing any more
 * @param people     how many people went with it
 * @param rewritten  copies from which the session was taken out
 * @param removed    copies that were removed
 * @param outOfReach copies that could not be changed now, and places that are not there; tried again at each opening
 * @param unrecognised files that hold the session and a name of Pupitre's, and of which nothing tells that they are ours
 * @param exported   what left the library and cannot be reached
 */
public record DeleteReport(
        SessionId session,
        int entries,
        int people,
        List<Path> rewritten,
        List<Path> removed,
        List<Path> outOfReach,
        List<Path> unrecognised,
        List<Exported> exported) {
    public DeleteReport {
        rewritten = List.copyOf(rewritten);
        removed = List.copyOf(removed);
        outOfReach = List.copyOf(outOfReach);
        unrecognised = List.copyOf(unrecognised);
        exported = List.copyOf(exported);
    }
}
