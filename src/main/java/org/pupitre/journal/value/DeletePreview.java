package org.pupitre.journal.value;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.SessionId;

/**
 * What goes when a session is deleted.
 *
 * @param entries  how many entries lose what they say
 * @param people   the people who go, since no other session names them
 * @param beside   how many drafts and answers to refused commands go
 * @param copies   other files on this machine that are searched: rewritten, or removed where that is not possible
 * @param absent   places on other disks that are not there now
 * @param exported what left the library and cannot be reached
 */
public record DeletePreview(
        SessionId session,
        int entries,
        List<Person> people,
        int beside,
        List<Path> copies,
        List<Path> absent,
        List<Exported> exported) {
    public DeletePreview {
        people = List.copyOf(people);
        copies = List.copyOf(copies);
        absent = List.copyOf(absent);
        exported = List.copyOf(exported);
    }
}
