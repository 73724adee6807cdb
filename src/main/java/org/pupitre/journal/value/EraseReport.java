package org.pupitre.journal.value;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.value.PersonId;

/**
 * What was erased.
 *
 * @param person     the id that is in the place of the person's
 * @param entries    how many entries were changed
 * @param texts      how many texts went
 * @param rewritten  copies from which the person was erased
 * @param removed    copies that were removed
 * @param outOfReach copies that could not be changed now, and places that are not there; tried again at each opening
 * @param unrecognised files that hold the person and a name of Pupitre's, and of which nothing tells that they are ours
 * @param exported   what left the library and cannot be reached
 */
public record EraseReport(
        PersonId person,
        int entries,
        int texts,
        List<Path> rewritten,
        List<Path> removed,
        List<Path> outOfReach,
        List<Path> unrecognised,
        List<Exported> exported) {
    public EraseReport {
        rewritten = List.copyOf(rewritten);
        removed = List.copyOf(removed);
        outOfReach = List.copyOf(outOfReach);
        unrecognised = List.copyOf(unrecognised);
        exported = List.copyOf(exported);
    }
}
